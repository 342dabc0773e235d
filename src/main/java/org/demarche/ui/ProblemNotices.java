package org.demarche.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.demarche.model.Problem;
import org.demarche.ui.notice.ProblemTable;
import org.demarche.ui.notice.StatusLine;
import org.demarche.words.Words;

/// Tells what is wrong in the files of what is open: how much, what of it came up last, and in a
/// table all of it.
final class ProblemNotices {
  private final Words words;
  private final Window owner;
  private final StatusLine status;
  private final Supplier<List<Problem>> problems;
  private NewProblems fresh = NewProblems.NONE;
  private Optional<ProblemTable> table = Optional.empty();

  /// @param problems those at present
  ProblemNotices(Words words, Window owner, StatusLine status, Supplier<List<Problem>> problems) {
    this.words = words;
    this.owner = owner;
    this.status = status;
    this.problems = problems;
  }

  boolean isNothingWrong() {
    return problems.get().isEmpty();
  }

  /// Another folder was opened: nothing that is wrong in it is new.
  void opened() {
    fresh = NewProblems.NONE;
    show();
  }

  /// What is wrong has become another.
  void changed(List<Problem> before) {
    fresh = fresh.next(before, problems.get());
    show();
  }

  private void show() {
    status.showProblems(problems.get());
    status.showNewest(fresh.foremost());
    table.ifPresent(shown -> shown.use(problems.get()));
  }

  /// Lists all of them; the list follows while it is open.
  void list() {
    ProblemTable shown = table.orElseGet(() -> new ProblemTable(words, owner));
    table = Optional.of(shown);
    shown.use(problems.get());
    shown.show();
  }
}
