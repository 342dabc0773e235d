package org.demarche.store.record;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.words.Message;

/// The problems of a file that may have millions of them: the first [#MOST], and how many more
/// there are. Used by one thread.
public final class LineProblems {
  public static final int MOST = 10_000;

  private final List<Problem> kept = new ArrayList<>();
  private int errorsLeftOut;
  private int warningsLeftOut;
  private int lastLine;
  private OpenReferences open = OpenReferences.NONE;

  public void add(Problem problem) {
    lastLine = Math.max(lastLine, problem.line());
    if (kept.size() < MOST) {
      kept.add(problem);
    } else if (problem.severity() == Severity.ERROR) {
      errorsLeftOut++;
    } else {
      warningsLeftOut++;
    }
  }

  /// Adds references of a line that are left open.
  public void add(OpenReferences more) {
    open = open.and(more);
  }

  public OpenReferences open() {
    return open;
  }

  /// Those that are kept.
  public List<Problem> kept() {
    return kept;
  }

  /// Whether some are not kept.
  public boolean isCapped() {
    return errorsLeftOut + warningsLeftOut > 0;
  }

  /// Adds what another has, in its order.
  public void addAll(LineProblems others) {
    others.kept.forEach(this::add);
    errorsLeftOut += others.errorsLeftOut;
    warningsLeftOut += others.warningsLeftOut;
    lastLine = Math.max(lastLine, others.lastLine);
    open = open.and(others.open);
  }

  /// Those kept; where there are more, a last one says how many, in the last line that has any.
  public List<Problem> list(String file) {
    if (!isCapped()) {
      return kept;
    }
    List<Problem> all = new ArrayList<>(kept);
    all.add(
        new Problem(
            file,
            lastLine,
            0,
            errorsLeftOut > 0 ? Severity.ERROR : Severity.WARNING,
            "more-problems",
            Message.of("store.more-problems", errorsLeftOut, warningsLeftOut)));
    return all;
  }
}
