package org.demarche.ui.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.demarche.Property;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.read.ReadPage.OfSelection;
import org.junit.jupiter.api.Test;

final class ReadHistoryTest {
  private static final ReadPage DATASET = new OfSelection(new Selection.None());

  private static ReadPage page(int number) {
    return new OfSelection(new Selection.OneEvent(new EventId("event-" + number)));
  }

  @Test
  void backLeadsWhereOneWasAndForwardAgain() {
    ReadHistory history = new ReadHistory(DATASET);
    history.visit(page(1));
    history.visit(Fixed.LEGEND);
    assertEquals(Optional.of(page(1)), history.back(page -> true));
    assertEquals(Optional.of(DATASET), history.back(page -> true));
    assertEquals(Optional.empty(), history.back(page -> true));
    assertEquals(Optional.of(page(1)), history.forward(page -> true));
    assertEquals(Optional.of(Fixed.LEGEND), history.forward(page -> true));
    assertFalse(history.canGoForward(page -> true));
  }

  @Test
  void whoGoesElsewhereLeavesWhatCameAfter() {
    ReadHistory history = new ReadHistory(DATASET);
    history.visit(page(1));
    history.back(page -> true);
    history.visit(page(2));
    assertFalse(history.canGoForward(page -> true));
    assertEquals(Optional.of(DATASET), history.back(page -> true));
    assertEquals(Optional.of(page(2)), history.forward(page -> true));
  }

  @Test
  void pagesThatCannotBeShownArePassedOver() {
    ReadHistory history = new ReadHistory(DATASET);
    history.visit(page(1));
    history.visit(page(2));
    assertEquals(Optional.of(DATASET), history.back(page -> !page.equals(page(1))));
    assertTrue(history.canGoForward(page -> page.equals(page(2))));
  }

  @Test
  void theSamePageTwiceIsOnce() {
    Property.forAll(
        901,
        40,
        random -> {
          ReadHistory history = new ReadHistory(DATASET);
          for (int i = 0; i < 300; i++) {
            switch (random.nextInt(4)) {
              case 0 -> history.back(page -> true);
              case 1 -> history.forward(page -> true);
              default -> history.visit(page(random.nextInt(3)));
            }
            ReadPage shown = history.shown();
            history.visit(shown);
            assertEquals(shown, history.shown());
            boolean back = history.canGoBack(page -> true);
            Optional<ReadPage> before = history.back(page -> true);
            assertEquals(back, before.isPresent());
            before.ifPresent(
                page -> assertEquals(Optional.of(shown), history.forward(each -> true)));
          }
        });
  }
}
