package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Theme;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

class NavigationHistoryTest {
  private final NavigationHistory history = new NavigationHistory();

  private static ViewState at(long second) {
    return new ViewState(
        new Viewport(second, 0, 1),
        0,
        Filter.ALL,
        Grouping.ACTOR,
        new Selection.None(),
        Theme.LIGHT);
  }

  @Test
  void startsWithNowhereToGo() {
    assertEquals(Optional.empty(), history.back());
    assertEquals(Optional.empty(), history.forward());
  }

  @Test
  void samePlaceTwiceIsOnePlace() {
    history.visit(at(1));
    history.visit(at(1));
    assertFalse(history.canGoBack());
  }

  @Test
  void scrollingTheLanesBelongsToThePlaceAndMakesNoNewOne() {
    history.visit(at(1));
    history.visit(at(1).withLaneScroll(40));
    history.visit(at(2));
    assertEquals(Optional.of(at(1).withLaneScroll(40)), history.back());
    assertFalse(history.canGoBack());
  }

  @Test
  void newPlaceForgetsWhatLayAhead() {
    history.visit(at(1));
    history.visit(at(2));
    history.back();
    assertTrue(history.canGoForward());
    history.visit(at(3));
    assertFalse(history.canGoForward());
    assertEquals(Optional.of(at(1)), history.back());
  }

  @Test
  void forgetsTheOldestBeyondItsLimit() {
    for (int i = 0; i <= NavigationHistory.LIMIT; i++) {
      history.visit(at(i));
    }
    int steps = 0;
    Optional<ViewState> last = Optional.empty();
    while (history.canGoBack()) {
      last = history.back();
      steps++;
    }
    assertEquals(NavigationHistory.LIMIT - 1, steps);
    assertEquals(Optional.of(at(1)), last);
  }
}
