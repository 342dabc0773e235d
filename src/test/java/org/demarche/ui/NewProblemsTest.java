package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

final class NewProblemsTest {
  private static final Problem OLD = problem("a", Severity.ERROR);
  private static final Problem FIRST = problem("b", Severity.ERROR);
  private static final Problem WARNING = problem("c", Severity.WARNING);
  private static final Problem LATER = problem("d", Severity.ERROR);

  private static Problem problem(String file, Severity severity) {
    return new Problem(file, 1, 1, severity, "odd", Message.of("store.stray-file"));
  }

  private List<Problem> before = List.of(OLD);
  private NewProblems fresh = NewProblems.NONE;

  private Optional<Problem> after(Problem... now) {
    fresh = fresh.next(before, List.of(now));
    before = List.of(now);
    return fresh.foremost();
  }

  @Test
  void whatWasWrongAtTheBeginningIsNotNew() {
    assertEquals(Optional.empty(), after(OLD));
  }

  @Test
  void theOneBeforeIsToldAgainOnceTheLatestIsMended() {
    assertEquals(Optional.of(LATER), after(OLD, LATER));
    assertEquals(Optional.of(FIRST), after(OLD, FIRST, LATER));
    assertEquals(Optional.of(LATER), after(OLD, LATER));
    assertEquals(Optional.empty(), after(OLD));
  }

  @Test
  void anErrorIsToldBeforeAWarning() {
    assertEquals(Optional.of(LATER), after(WARNING, LATER));
    assertEquals(Optional.of(WARNING), after(WARNING));
    assertEquals(Optional.of(FIRST), after(FIRST, WARNING));
  }

  @Test
  void aWarningThatCameUpLaterDoesNotHideAnError() {
    assertEquals(Optional.of(FIRST), after(FIRST));
    assertEquals(Optional.of(FIRST), after(FIRST, WARNING));
  }

  @Test
  void ofThoseThatCameUpTogetherTheFirstInItsFileIsTold() {
    assertEquals(Optional.of(FIRST), after(FIRST, LATER));
  }
}
