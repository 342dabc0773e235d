package org.demarche.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.Test;

final class PageTagsTest {
  private static final Rect PAGE = new Rect(0, 0, 400, 300);

  private static Mark text(String text, double baseline) {
    return new Mark.Label(
        text,
        10,
        baseline,
        Mark.Anchor.START,
        new TextStyle(Face.REGULAR, 10),
        Ink.of(ColourRole.TEXT));
  }

  private static Mark passage(Part part, String text, double baseline) {
    return new Mark.Group(
        new MarkRef.OfPassage(part, text), PAGE, "", null, List.of(text(text, baseline)));
  }

  private static Mark event(String id, double top) {
    Rect place = new Rect(100, top, 100, 10);
    Mark box = new Mark.Box(place, 0, Ink.of(ColourRole.FORCE), null, Stroke.solid(1));
    String link = "https://example.org/" + id;
    return new Mark.Group(
        new MarkRef.OfEvent(new EventId(id)), place, "Event " + id, link, List.of(box));
  }

  private static Mark lane(String name, double top) {
    Rect place = new Rect(0, top, 90, 50);
    List<Mark> lines = List.of(text(name, top + 20), text("1 event", top + 34));
    return new Mark.Group(new MarkRef.OfLane(name), place, name, null, lines);
  }

  private static PDDocument document(int pages) throws Exception {
    List<Mark> marks =
        List.of(
            passage(Part.TITLE, "The title", 20),
            new Mark.Clip(
                new Rect(0, 40, 400, 200),
                List.of(
                    text("1979", 50),
                    event("b", 120),
                    event("a", 70),
                    lane("Lower", 110),
                    lane("Upper", 60))),
            passage(Part.HEADING, "Sources", 250),
            passage(Part.ENTRY, "1 One", 260),
            passage(Part.ENTRY, "2 Other", 270),
            passage(Part.FURNITURE, "Page 1 of 2", 290));
    Scene scene = new Scene(new Size(400, 300), "Scene", Locale.ENGLISH, marks);
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      scenes.add(scene);
    }
    Folio folio = new Folio("Title", "What it shows", "", "", Locale.ENGLISH, scenes);
    byte[] pdf = PdfDocumentTest.pdf(folio, Theme.LIGHT);
    Archivable.check(pdf);
    return Loader.loadPDF(pdf);
  }

  /// Types of elements, each with those inside it in brackets, and with its alternative text.
  private static String outline(COSDictionary element) {
    StringBuilder outline = new StringBuilder(element.getNameAsString(COSName.S));
    String instead = element.getString(COSName.ALT);
    if (instead != null) {
      outline.append('=').append(instead);
    }
    List<String> inner = new ArrayList<>();
    COSArray parts = (COSArray) element.getDictionaryObject(COSName.K);
    for (int i = 0; i < parts.size(); i++) {
      COSBase part = parts.getObject(i);
      if (part instanceof COSDictionary one && one.containsKey(COSName.S)) {
        inner.add(outline(one));
      }
    }
    return inner.isEmpty() ? outline.toString() : outline + "(" + String.join(" ", inner) + ")";
  }

  @Test
  void lanesAreReadFromTheTopDownEachWithItsEvents() throws Exception {
    try (PDDocument document = document(1)) {
      assertEquals(
          "Sect(H1 Sect(Figure=What it shows"
              + " H2 P L(LI(LBody=Event a(Link=Event a)))"
              + " H2 P L(LI(LBody=Event b(Link=Event b))))"
              + " H2 L(LI(LBody) LI(LBody)))",
          outline(Elements.of(document, "Sect").getFirst()));
    }
  }

  @Test
  void bookmarksAreLanesAndHeadingsInTheirOrder() throws Exception {
    try (PDDocument document = document(1)) {
      List<String> titles = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> titles.add(item.getTitle()));
      assertEquals(List.of("Upper", "Lower", "Sources"), titles);
    }
  }

  @Test
  void aPageIsCalledWhatItCallsItself() throws Exception {
    try (PDDocument document = document(2)) {
      assertEquals(
          "Page 1 of 2",
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void aFileThatCannotBeArchivedIsSeen() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(plain);
    }
    AssertionError broken =
        assertThrows(AssertionError.class, () -> Archivable.check(plain.toByteArray()));
    assertTrue(String.valueOf(broken.getMessage()).contains("6.6"), broken.getMessage());
  }
}
