package org.demarche.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
  private final SteppedRunner runner = new SteppedRunner();
  private final List<String> seen = new ArrayList<>();
  private final List<Integer> computed = new ArrayList<>();

  private final LatestOnly<Integer, String> values =
      new LatestOnly<>(
          runner,
          "Counting",
          key -> {
            computed.add(key);
            if (key < 0) {
              throw new IllegalArgumentException("below zero");
            }
            return "value " + key;
          },
          seen::add,
          failure -> seen.add(failure.getMessage()));

  private void runAll() {
    while (runner.waiting() > 0) {
      runner.step();
    }
  }

  @Test
  void onlyTheFirstAndTheLatestOfAStreamAreComputedAndOnlyTheLatestIsHandedOn() {
    for (int key = 1; key <= 100; key++) {
      values.request(key);
    }
    runAll();
    assertEquals(List.of(1, 100), computed);
    assertEquals(List.of("value 100"), seen);
    assertEquals(Optional.of("value 100"), values.value());
  }

  @Test
  void theSameKeyIsComputedOnce() {
    values.request(7);
    values.request(7);
    runAll();
    values.request(7);
    runAll();
    assertEquals(List.of(7), computed);
  }

  @Test
  void aForgottenKeyIsComputedAgain() {
    values.request(7);
    runAll();
    values.forget();
    values.request(7);
    runAll();
    assertEquals(List.of("value 7", "value 7"), seen);
  }

  @Test
  void aFailureKeepsTheLastGoodValueAndTheKeyCanBeAskedForAgain() {
    values.request(1);
    runAll();
    values.request(-1);
    runAll();
    values.request(-1);
    runAll();
    assertEquals(List.of("value 1", "below zero", "below zero"), seen);
    assertEquals(Optional.of("value 1"), values.value());
  }

  @Test
  void aKeyThatComesWhileAnotherFailsIsComputed() {
    values.request(-1);
    values.request(2);
    runAll();
    assertEquals(List.of("value 2"), seen);
  }
}
