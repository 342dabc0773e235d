package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import org.demarche.ui.export.Printing;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class PrintingWindowTest extends MainWindowHarness {
  private static final String ASKED = "asked for US–Iran talks on Iraq, 2007";

  private void print(Printing.Job printer) {
    addPrinter(printer);
    openShipped();
    askToPrint();
  }

  private void askToPrint() {
    doOnFx(() -> window().view().orElseThrow().timeline().requestFocus());
    press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
  }

  @Test
  void theKeysPrintAllPagesAtThreeHundredDotsAnInch() {
    FakePrinter printer = FakePrinter.across(page -> true);
    print(printer);
    settle();
    List<Image> pages = printer.pages();
    assertTrue(pages.size() > 1, pages.size() + " pages");
    for (Image page : pages) {
      assertEquals(287 / 25.4 * 300, page.getWidth(), 1);
      assertEquals(200 / 25.4 * 300, page.getHeight(), 1);
      assertEquals(0xFFFFFFFF, page.getPixelReader().getArgb(2, 2));
      assertTrue(inked(page), "a blank page");
    }
    assertEquals(List.of(ASKED, "ended"), printer.heard());
    assertEquals(pages.size() + " pages were sent to the printer.", said());
    assertFalse(isProgressShown());
  }

  @Test
  void theMenuPrintsThePagesThatWereAskedFor() {
    FakePrinter printer = FakePrinter.across(page -> page == 1);
    addPrinter(printer);
    openShipped();
    fireMenu("menu-print");
    assertEquals(1, printer.pages().size());
    assertEquals("1 page was sent to the printer.", said());
  }

  @Test
  void darkChoicesArePrintedOnWhite() {
    FakePrinter printer = FakePrinter.across(page -> page == 0);
    memory()
        .change(
            settings ->
                settings.withExport(
                    SHIPPED, Map.of("theme", "DARK", "stretch", "SELECTED", "title", "Mine")));
    print(printer);
    settle();
    assertEquals(0xFFFFFFFF, printer.pages().getFirst().getPixelReader().getArgb(2, 2));
  }

  @Test
  void withoutAPrinterOneSentenceSaysSo() {
    openShipped();
    askToPrint();
    settle();
    assertEquals(
        "There is no printer: add one in the system's settings, or save the pages as PDF.", said());
  }

  @Test
  void aPrinterThatRefusesIsToldAndTheJobDropped() {
    FakePrinter printer = FakePrinter.taking(1);
    print(printer);
    settle();
    assertEquals(2, printer.pages().size());
    assertEquals(List.of(ASKED, "cancelled"), printer.heard());
    assertEquals(
        "The printer did not take all pages: see that it is on and has paper, and print again.",
        said());
    assertFalse(isProgressShown());
  }

  @Test
  void whoThinksBetterOfItIsAskedAgainNextTime() {
    FakePrinter printer = FakePrinter.unwanted();
    print(printer);
    settle();
    askToPrint();
    settle();
    assertEquals(List.of(ASKED, ASKED), printer.heard());
    assertEquals(List.of(), printer.pages());
    assertEquals("", said());
  }

  @Test
  void aJobThatHangsIsCancelledInTheStatusLine() throws TimeoutException {
    FakePrinter printer = FakePrinter.stuck();
    print(printer);
    comesAbout(() -> printer.pages().size() == 1);
    assertTrue(isProgressShown());
    doOnFx(() -> window().view().orElseThrow().timeline().requestFocus());
    askToPrint();
    comesAbout(() -> said().startsWith("Pages are still being printed"));
    clickOn("#cancel-work");
    settle();
    assertTrue(printer.heard().contains("cancelled"));
    assertEquals(1, printer.pages().size());
    assertEquals(
        "Printing was cancelled; pages that the printer had already may still come.", said());
    assertFalse(isProgressShown());
  }

  private static boolean inked(Image page) {
    int[] row = new int[(int) page.getWidth()];
    for (int y = 0; y < page.getHeight(); y += 5) {
      page.getPixelReader()
          .getPixels(0, y, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, 1);
      for (int pixel : row) {
        if ((pixel & 0xFF) < 0x80) {
          return true;
        }
      }
    }
    return false;
  }

  /// Waits while the printer keeps the window busy.
  private static void comesAbout(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }

  private String said() {
    return onFx(() -> window().notices().shown());
  }

  private boolean isProgressShown() {
    return onFx(() -> lookup("#progress").query().isVisible());
  }
}
