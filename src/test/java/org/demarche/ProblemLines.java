package org.demarche;

import java.util.Collection;
import java.util.List;
import org.demarche.messages.English;
import org.demarche.model.Problem;

/// Problems as `check` prints them, for tests that compare them.
public final class ProblemLines {
  private ProblemLines() {}

  public static List<String> of(Collection<Problem> problems) {
    return problems.stream().map(ProblemLines::of).toList();
  }

  public static String of(Problem problem) {
    return English.WORDS.say(problem.printed());
  }
}
