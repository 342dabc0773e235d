package org.demarche.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.demarche.Datasets;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.publication.Sheet;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.ui.Sessions;
import org.demarche.ui.export.ExportOptions.Stretch;
import org.junit.jupiter.api.Test;

class PrintoutTest {
  private static final double MILLIMETRE = 96 / 25.4;

  private static Printout of(Map<String, String> kept, double width, double height) {
    ExportSubject subject =
        ExportSubject.of(
            English.WORDS,
            Sessions.of(Datasets.handmade()),
            Sessions.RANGE,
            new Size(800, 400),
            Fonts.metrics());
    return Printout.of(subject, choices(kept), new Printing.Order(width, height, 5, page -> true));
  }

  private static KeptChoices choices(Map<String, String> kept) {
    return new KeptChoices() {
      @Override
      public Map<String, String> kept() {
        return kept;
      }

      @Override
      public void keep(Map<String, String> chosen) {
        throw new AssertionError("printing chooses nothing");
      }
    };
  }

  @Test
  void aPageIsWhatThePaperCanShow() {
    Sheet sheet = of(Map.of(), 287, 200).sheet();
    assertEquals(287 * MILLIMETRE, sheet.size().width(), 1e-9);
    assertEquals(200 * MILLIMETRE, sheet.size().height(), 1e-9);
    assertEquals(7 * MILLIMETRE, sheet.margin(), 1e-9, "12 mm with the printer's 5");
    for (Scene page : of(Map.of(), 287, 200).folio().pages()) {
      assertEquals(sheet.size(), page.size());
    }
  }

  @Test
  void paperOfAnySizeHasPagesOfItsShape() {
    for (double width : new double[] {40, 105, 120, 841, 6_000}) {
      for (double height : new double[] {50, 148, 1_189, 9_000}) {
        Size page = of(Map.of(), width, height).sheet().size();
        double shortest = Sheet.millimetres(Math.min(page.width(), page.height()));
        double longest = Sheet.millimetres(Math.max(page.width(), page.height()));
        assertTrue(shortest > Sheet.LEAST_SIDE - 1e-6, page.toString());
        assertTrue(longest < Sheet.MOST_SIDE + 1e-6, page.toString());
        if (Math.max(width, height) / Math.min(width, height) < 40) {
          assertEquals(width / height, page.width() / page.height(), 1e-9);
        }
        double scale = Printout.scale(page);
        assertTrue(scale <= 300 / 96.0, "finer than 300 an inch");
        assertTrue(page.width() * page.height() * scale * scale < 20_000_001);
      }
    }
  }

  @Test
  void choicesOfTheDialogCountAsFarAsPaperGoes() {
    assertEquals(Theme.PRINT, of(Map.of(), 287, 200).options().theme());
    assertEquals(Theme.PRINT, of(Map.of("theme", "DARK"), 287, 200).options().theme());
    assertEquals(Theme.GREY, of(Map.of("theme", "GREY"), 287, 200).options().theme());
    Map<String, String> selected = Map.of("stretch", "SELECTED");
    assertEquals(Stretch.VIEW, of(selected, 287, 200).options().stretch());
    Map<String, String> all = Map.of("stretch", "MATCHES", "title", "Mine");
    assertEquals(Stretch.MATCHES, of(all, 287, 200).options().stretch());
    assertEquals("Mine", of(all, 287, 200).folio().title());
  }
}
