package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.demarche.model.EventId;
import org.demarche.query.EventTable;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// Several events are selected by keyboard alone, in the whole window.
final class SeveralByKeysTest extends MainWindowHarness {
  private ViewState view() {
    return onFx(() -> window().view().orElseThrow().session().view());
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  /// The event that is so many places after the first in time.
  private EventId event(int place) {
    return onFx(
        () -> {
          EventTable table = window().view().orElseThrow().session().table();
          return table.id(place);
        });
  }

  @Test
  void aStretchGrowsAndShrinksAndArrowsAndEscapeEndIt() {
    openShipped();
    hit(KeyCode.HOME);
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals(
        new Selection.Several(List.of(event(0), event(1), event(2)), event(0), 0),
        view().selection());
    assertTrue(
        lookup(".detail-pane .title").queryAllAs(Prose.class).stream()
            .anyMatch(title -> title.content().equals("3 events")));
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals(
        new Selection.Several(List.of(event(0), event(1)), event(0), 0), view().selection());
    double before = view().viewport().startSecond();
    hit(KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(view().viewport().startSecond() > before);
    assertEquals(2, view().selection().events().size());
    hit(KeyCode.ENTER);
    assertEquals(2, view().selection().events().size());
    hit(KeyCode.RIGHT);
    assertEquals(new Selection.OneEvent(event(2)), view().selection());
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    hit(KeyCode.ESCAPE);
    assertEquals(new Selection.None(), view().selection());
  }

  @Test
  void allInViewAreSelectedAtOnce() {
    openShipped();
    hit(KeyCode.DIGIT0);
    hit(KeyCode.CONTROL, KeyCode.A);
    int all = onFx(() -> window().view().orElseThrow().session().table().size());
    assertEquals(all, view().selection().events().size());
    assertEquals(all, view().selection().events().stream().distinct().count());
  }
}
