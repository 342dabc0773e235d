package org.demarche.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.publication.Parts;
import org.demarche.publication.Publication;
import org.demarche.query.Filter;
import org.demarche.scene.Folio;
import org.demarche.scene.Mark;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Snapshot;
import org.demarche.store.DatasetReader;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The shipped dataset as it is published: what a reader of the file can do with it.
final class PublishedPdfTest {
  private static final int MOST_BYTES = 400_000;

  private static final Published SHIPPED = published();

  private final Dataset dataset = SHIPPED.dataset();
  private final Scene scene = SHIPPED.scene();
  private static PDDocument document = new PDDocument();

  /// @param pdf one page of a scene
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Published(Dataset dataset, Scene scene, byte[] pdf) {}

  private static Published published() {
    try {
      Dataset dataset =
          new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();
      Snapshot snapshot = Snapshots.of(dataset);
      TimeRange range = snapshot.firstRange(snapshot.match(Filter.ALL));
      Scene scene =
          new Publication(
                  English.WORDS,
                  snapshot,
                  Snapshots.view(Viewport.fitting(range, 1600)),
                  range,
                  Parts.USUAL,
                  new Size(1600, 900),
                  Fonts.metrics())
              .scene();
      Folio folio = new Folio(scene.title(), "All events", "", "", Locale.ENGLISH, List.of(scene));
      return new Published(dataset, scene, PdfDocumentTest.pdf(folio, Theme.PRINT));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void open() throws IOException {
    document.close();
    document = Loader.loadPDF(SHIPPED.pdf());
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  @Test
  void itCanBeArchivedAndIsSmall() throws Exception {
    Archivable.check(SHIPPED.pdf());
    assertTrue(SHIPPED.pdf().length < MOST_BYTES, () -> SHIPPED.pdf().length + " bytes");
  }

  @Test
  void everyLabelIsWhereTheSceneHasIt() throws Exception {
    List<Mark.Label> labels = new ArrayList<>();
    PdfDocumentTest.collect(scene.marks(), labels);
    List<DrawnTexts.Text> texts = DrawnTexts.of(document, 0);
    assertEquals(labels.size(), texts.size());
    for (int i = 0; i < labels.size(); i++) {
      PdfDocumentTest.agree(labels.get(i), texts.get(i));
    }
  }

  @Test
  void everySourceThatIsListedLeadsToItsAddress() throws Exception {
    Set<String> addresses = new TreeSet<>(PdfDocumentTest.addresses(document.getPage(0)));
    Set<String> expected = new TreeSet<>();
    for (String text : spoken()) {
      dataset.sources().values().stream()
          .map(source -> source.reading().url())
          .filter(Objects::nonNull)
          .filter(url -> text.endsWith(" " + url))
          .forEach(expected::add);
    }
    assertTrue(expected.size() > 60, expected::toString);
    for (String url : expected) {
      assertTrue(addresses.contains(WebAddress.plain(url)), url);
    }
  }

  /// What the scene's groups say, among them the entries of its lists.
  private List<String> spoken() {
    List<String> texts = new ArrayList<>();
    collect(scene.marks(), texts);
    return texts;
  }

  private static void collect(List<Mark> marks, List<String> out) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        out.add(group.title());
        collect(group.marks(), out);
      }
    }
  }

  @Test
  void lanesAndHeadingsAreBookmarks() {
    List<String> titles = new ArrayList<>();
    document
        .getDocumentCatalog()
        .getDocumentOutline()
        .children()
        .forEach(item -> titles.add(item.getTitle()));
    assertEquals(List.of("Iran", "United States", "Iraq"), titles.subList(0, 3));
    assertTrue(titles.contains("Islamic Shiite Resistance in Iraq"), "whole names: " + titles);
    assertEquals("Sources", titles.getLast());
  }

  @Test
  void whatItSaysHasHeadingsListsAndLinks() {
    assertEquals(1, Elements.of(document, "H1").size());
    assertEquals(1, Elements.of(document, "Figure").size());
    List<COSDictionary> figures = Elements.of(document, "Figure");
    assertEquals("All events", figures.getFirst().getString(COSName.ALT));
    List<COSDictionary> lists = Elements.of(document, "L");
    int sources = Elements.in(lists.getLast(), "LI").size();
    assertEquals(sources, Elements.in(lists.getLast(), "Link").size());
    assertTrue(sources > 60, "sources: " + sources);
    List<String> said =
        Elements.of(document, "Link").stream()
            .map(link -> link.getString(COSName.ALT))
            .filter(Objects::nonNull)
            .toList();
    assertTrue(
        said.stream().anyMatch(text -> text.contains("First round") && text.contains("28 May")),
        said::toString);
  }

  @Test
  void itsTextIsReadInOrderInEveryScript() throws Exception {
    String text = new PDFTextStripper().getText(document);
    assertTrue(text.contains(scene.title()), text);
    assertTrue(text.contains("محادثات إيرانية أميركية في بغداد لبحث الأمن في العراق"), text);
    assertTrue(text.contains("نماینده ایران برای مذاکره با آمریکا درباره عراق تعیین شد"), text);
    assertFalse(text.contains("\uFFFD"), text);
  }

  @Test
  void pagesHaveBookmarksOfTheirOwnWithTheirLanesBelow() throws Exception {
    Folio folio =
        new Folio(scene.title(), "Twice", "A person", "", Locale.ENGLISH, List.of(scene, scene));
    byte[] pdf = PdfDocumentTest.pdf(folio, Theme.LIGHT);
    Archivable.check(pdf);
    try (PDDocument twice = Loader.loadPDF(pdf)) {
      int pages = 0;
      for (PDOutlineItem page : twice.getDocumentCatalog().getDocumentOutline().children()) {
        assertEquals(twice.getPage(pages), page.findDestinationPage(twice));
        PDOutlineItem lane = page.getFirstChild();
        assertEquals("Iran", lane.getTitle());
        assertEquals(twice.getPage(pages), lane.findDestinationPage(twice));
        pages++;
      }
      assertEquals(2, pages);
      assertEquals(2, Elements.of(twice, "Figure").size());
      assertEquals(
          PdfDocumentTest.addresses(twice.getPage(0)), PdfDocumentTest.addresses(twice.getPage(1)));
    }
  }
}
