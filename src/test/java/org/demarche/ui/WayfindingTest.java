package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.demarche.query.EventSet;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.junit.jupiter.api.Test;

/// Finding one's way among times and lanes, in the whole window.
final class WayfindingTest extends MainWindowHarness {
  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private ViewState view() {
    return onFx(() -> session().view());
  }

  private DatasetView shown() {
    return onFx(() -> window().view().orElseThrow());
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  @Test
  void ctrlRightAndCtrlLeftGoToTheNearestMatchOutOfView() {
    openShipped();
    doOnFx(
        () ->
            session()
                .update(view -> view.withFilter(view.filter().with(new Kinds(Set.of("talks"))))));
    settle();
    hit(KeyCode.HOME);
    hit(KeyCode.PLUS);
    hit(KeyCode.PLUS);
    hit(KeyCode.PLUS);
    hit(KeyCode.ESCAPE);
    EventSet match = onFx(() -> session().match());
    long end = onFx(() -> shown().timeline().timeInView().end());
    int later = match.next(onFx(() -> session().table().order().from(end)));
    assertTrue(later >= 0, "nothing lies later");
    hit(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals(session().table().id(later), view().selection().lead().orElseThrow());
    long start = onFx(() -> shown().timeline().timeInView().start());
    int earlier = match.previous(onFx(() -> session().table().order().from(start)) - 1);
    assertTrue(earlier >= 0, "nothing lies earlier");
    hit(KeyCode.CONTROL, KeyCode.LEFT);
    assertEquals(session().table().id(earlier), view().selection().lead().orElseThrow());
  }

  @Test
  void altHomeGoesBackToTheOpeningView() {
    openShipped();
    ViewState first = view();
    hit(KeyCode.DIGIT0);
    doOnFx(() -> shown().group(Grouping.KIND));
    doOnFx(() -> session().update(view -> view.withLaneScroll(50)));
    settle();
    assertNotEquals(first.viewport(), view().viewport());
    hit(KeyCode.ALT, KeyCode.HOME);
    assertEquals(first, view());
    hit(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(Grouping.KIND, view().grouping());
  }

  @Test
  void theOverviewFollowsTheTimelineInTheFocusOrder() {
    openShipped();
    Node strip = lookup("#overview").query();
    assertTrue(onFx(strip::isVisible));
    doOnFx(() -> shown().timeline().requestFocus());
    hit(KeyCode.TAB);
    assertTrue(onFx(strip::isFocused));
    double before = view().viewport().secondsPerPixel();
    hit(KeyCode.MINUS);
    assertEquals(2 * before, view().viewport().secondsPerPixel(), before * 1e-9);
    doOnFx(() -> strip.getScene().getWindow().setHeight(481));
    waitUntil(() -> !strip.isVisible());
    assertFalse(onFx(strip::isManaged));
  }
}
