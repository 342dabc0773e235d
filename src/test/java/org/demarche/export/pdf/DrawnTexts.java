package org.demarche.export.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The texts of a page one by one, where a reader of the file finds their letters.
final class DrawnTexts extends PDFTextStripper {
  private static final float PIXELS_PER_POINT = 96f / 72;

  private final List<Text> texts = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();

  /// A text, in CSS pixels from the page's left and top.
  record Text(String letters, double left, double right, double baseline) {}

  private DrawnTexts() {}

  /// @param page from 0
  static List<Text> of(PDDocument document, int page) throws IOException {
    DrawnTexts drawn = new DrawnTexts();
    drawn.setSuppressDuplicateOverlappingText(false);
    drawn.output = new StringWriter();
    drawn.processPage(document.getPage(page));
    return drawn.texts;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    letters.add(text);
  }

  @Override
  public void beginText() throws IOException {
    super.beginText();
    letters.clear();
  }

  @Override
  public void endText() throws IOException {
    super.endText();
    // A line ends with a space that keeps it apart from the next.
    while (!letters.isEmpty() && letters.getLast().getUnicode().isBlank()) {
      letters.removeLast();
    }
    if (!letters.isEmpty()) {
      double right =
          letters.stream()
              .mapToDouble(one -> one.getXDirAdj() + one.getWidthDirAdj())
              .max()
              .orElseThrow();
      texts.add(
          new Text(
              letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
              letters.getFirst().getXDirAdj() * PIXELS_PER_POINT,
              right * PIXELS_PER_POINT,
              letters.getFirst().getYDirAdj() * PIXELS_PER_POINT));
    }
  }
}
