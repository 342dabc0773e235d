package org.demarche.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.model.Problem;
import org.demarche.ui.notice.StatusLine;

/// Tells what is wrong in the files of what is open: how much, what of it came up last, and all of
/// it to the list that shows it.
final class ProblemNotices {
  private final StatusLine status;
  private final Consumer<List<Problem>> list;
  private final Supplier<List<Problem>> problems;
  private NewProblems fresh = NewProblems.NONE;

  /// @param problems those at present
  /// @param list shows them
  ProblemNotices(
      StatusLine status, Supplier<List<Problem>> problems, Consumer<List<Problem>> list) {
    this.list = list;
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
    list.accept(problems.get());
  }
}
