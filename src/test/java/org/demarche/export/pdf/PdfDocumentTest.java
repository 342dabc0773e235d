package org.demarche.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.export.SampleScene;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Palettes;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.Test;

final class PdfDocumentTest {
  private static final Folio SAMPLE =
      new Folio(
          "Talks & marks",
          "Every mark there is",
          "A person",
          "2026-05-01",
          Locale.ENGLISH,
          List.of(SampleScene.everyMark(), second()));

  @Test
  void aDocumentOfEveryMarkCanBeArchivedInEveryTheme() throws Exception {
    for (Theme theme : Theme.values()) {
      Archivable.check(pdf(SAMPLE, theme));
    }
  }

  @Test
  void theSameFolioIsTheSameFile() throws Exception {
    assertArrayEquals(pdf(SAMPLE, Theme.DARK), pdf(SAMPLE, Theme.DARK));
  }

  @Test
  void aPageIsAsLargeAsItsSceneIsInCssPixels() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      assertEquals(2, document.getNumberOfPages());
      assertEquals(720, document.getPage(0).getMediaBox().getWidth());
      assertEquals(420, document.getPage(0).getMediaBox().getHeight());
      assertEquals(150, document.getPage(1).getMediaBox().getWidth());
    }
  }

  @Test
  void itSaysItsDateWhereArchivesCanReadIt() throws Exception {
    assertTrue(metadata("2026-05-01").contains("<dc:date><rdf:Seq><rdf:li>2026-05-01</rdf:li>"));
    assertTrue(metadata("2026-05").contains("<rdf:li>2026-05</rdf:li>"));
    for (String other : List.of("", "1 May 2026", "2026-13-01", "2026-05-01T10:00")) {
      assertTrue(!metadata(other).contains("dc:date"), other);
    }
  }

  private static String metadata(String date) throws Exception {
    Folio folio = new Folio("Talks", "All", "A person", date, Locale.ENGLISH, List.of(second()));
    byte[] pdf = pdf(folio, Theme.LIGHT);
    Archivable.check(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
      return new String(packet, StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPageLongerThanFilesAllowHasALargerUnit() throws Exception {
    Scene high = new Scene(new Size(400, 30_000), "High", Locale.ENGLISH, List.of());
    byte[] pdf = pdf(Folio.of(high, ""), Theme.LIGHT);
    Archivable.check(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      assertEquals(11_250, page.getMediaBox().getHeight());
      assertEquals(2, page.getUserUnit());
    }
  }

  @Test
  void lettersAreWhereTheProgramMeasuresThem() throws Exception {
    List<Mark.Label> labels = new ArrayList<>();
    collect(SampleScene.everyMark().marks(), labels);
    labels.removeIf(label -> label.text().contains("会"));
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      List<DrawnTexts.Text> texts = DrawnTexts.of(document, 0);
      texts.removeIf(text -> text.letters().startsWith("Переговоры"));
      assertEquals(labels.size(), texts.size());
      for (int i = 0; i < labels.size(); i++) {
        agree(labels.get(i), texts.get(i));
      }
    }
  }

  static void agree(Mark.Label label, DrawnTexts.Text text) {
    double width = Fonts.metrics().width(label.text(), label.style());
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    assertEquals(left, text.left(), 0.2, label.text());
    assertEquals(left + width, text.right(), 1, label.text());
    assertEquals(label.baseline(), text.baseline(), 0.2, label.text());
  }

  static void collect(List<Mark> marks, List<Mark.Label> out) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Label label when !label.text().isBlank() -> out.add(label);
        case Mark.Group group -> collect(group.marks(), out);
        case Mark.Clip clip -> collect(clip.marks(), out);
        default -> {}
      }
    }
  }

  @Test
  void textsInAnyScriptAreReadInTheOrderInWhichTheyWereWritten() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      String text = stripper.getText(document);
      for (String line :
          List.of(
              "Recep Tayyip Erdoğan, Şırnak, Moḥammad Ṣādeq, Łódź",
              "مذاکرات ایران و آمریکا در بغداد",
              "المحادثات الأمريكية الإيرانية في بغداد")) {
        assertTrue(text.contains(line), () -> line + " in " + text);
      }
    }
  }

  @Test
  void aLineDrawnInAnotherOrderSaysWhatItReads() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      List<String> read = new ArrayList<>();
      for (COSDictionary element : Elements.of(document, "Span")) {
        read.add(element.getString(COSName.ACTUAL_TEXT));
      }
      assertTrue(read.contains("مذاکرات ایران و آمریکا در بغداد، ۲۸ مه ۲۰۰۷"), read::toString);
      assertTrue(read.contains("Talks (گفت‌وگو) in بغداد on 28 May"), read::toString);
      assertTrue(read.contains("Переговоры в Багдаде, Βαγδάτη, 会談"), read::toString);
    }
  }

  @Test
  void theDocumentLooksLikeThePicture() throws Exception {
    for (Theme theme : Theme.values()) {
      try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, theme))) {
        BufferedImage pdf = new PDFRenderer(document).renderImageWithDPI(0, 96);
        BufferedImage picture = Pictures.of(SampleScene.everyMark(), theme);
        assertEquals(picture.getWidth(), pdf.getWidth());
        assertEquals(picture.getHeight(), pdf.getHeight());
        // Edges are smoothed by other means, but in its place it is more alike than a pixel off.
        double difference = Pictures.difference(pdf, picture, 0, 0);
        double aside = Pictures.difference(pdf, picture, 1, 0);
        double below = Pictures.difference(pdf, picture, 0, 1);
        assertTrue(
            difference < 0.7 * Math.min(aside, below),
            theme + ": " + difference + ' ' + aside + ' ' + below);
      }
    }
  }

  @Test
  void aGroupLeadsToItsAddressAndNoOther() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      assertEquals(List.of("https://example.org/a?b=1&c=2"), addresses(document.getPage(0)));
      PDAnnotation link = document.getPage(0).getAnnotations().getFirst();
      assertEquals("Talks in Baghdad, 28 May 2007", link.getContents());
      assertEquals(90, link.getRectangle().getLowerLeftX());
      assertEquals(420 - 130 * 0.75, link.getRectangle().getLowerLeftY(), 0.01);
      assertEquals(420 - 90 * 0.75, link.getRectangle().getUpperRightY(), 0.01);
    }
  }

  static List<String> addresses(PDPage page) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      addresses.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
    }
    return addresses;
  }

  @Test
  void lettersThatAddressesMayNotHaveAreEscaped() {
    assertEquals(
        "https://example.org/%D9%87%20a?b=%C3%A9", WebAddress.plain("https://example.org/ه a?b=é"));
    assertEquals("https://example.org/%D9", WebAddress.plain("https://example.org/%D9"));
  }

  @Test
  void theFileSaysWhatItIsCalledAndInWhichLanguage() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      assertEquals("Talks & marks", document.getDocumentInformation().getTitle());
      assertEquals("A person", document.getDocumentInformation().getAuthor());
      assertEquals("Every mark there is", document.getDocumentInformation().getSubject());
      assertEquals("en", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
    }
  }

  @Test
  void eachPageOfSeveralHasABookmark() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(SAMPLE, Theme.LIGHT))) {
      List<String> titles = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> titles.add(item.getTitle()));
      assertEquals(List.of("Every mark & <sign>", "Second"), titles);
    }
  }

  @Test
  void whoeverWaitsNoLongerEndsTheDrawing() {
    assertThrows(
        CancellationException.class,
        () ->
            PdfDocument.of(
                SAMPLE,
                Palettes.of(Theme.LIGHT),
                () -> {
                  throw new CancellationException();
                }));
  }

  private static Scene second() {
    Mark label =
        new Mark.Label(
            "Lam and alef: لا",
            10,
            30,
            Mark.Anchor.START,
            new TextStyle(Face.REGULAR, 14),
            Ink.of(ColourRole.TEXT));
    Mark fade = new Mark.Fade(new Rect(10, 40, 100, 6), ColourRole.FORCE, 0.2, 0.9);
    Mark box =
        new Mark.Box(
            new Rect(10, 60, 40, 20),
            3,
            new Ink(ColourRole.CLUSTER, 0.3),
            Ink.of(ColourRole.CLUSTER),
            Stroke.dashed(1, 2, 1));
    return new Scene(new Size(200, 100), "Second", Locale.ENGLISH, List.of(label, fade, box));
  }

  static byte[] pdf(Folio folio, Theme theme) throws IOException {
    return PdfDocument.of(folio, Palettes.of(theme), () -> {});
  }
}
