package org.demarche.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.demarche.scene.Folio;
import org.demarche.scene.Palette;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;

/// A folio as a PDF file for reading, printing and keeping (PDF/A-2u): drawn by lines and letters,
/// with the fonts it needs, its links, its bookmarks, and what it says in the order of reading. The
/// same folio gives the same bytes.
public final class PdfDocument {
  private static final String PROGRAM = "Demarche";

  /// CSS pixels have 96 to an inch, the units of a PDF 72.
  private static final double PIXELS_PER_POINT = 96.0 / 72;

  /// The longest side that a page may have, in its units.
  private static final double LONGEST = 14_400;

  private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");

  private final Folio folio;
  private final PDDocument document;
  private final Resources resources;
  private final Bookmarks bookmarks = new Bookmarks();
  private final List<PDPage> pages = new ArrayList<>();
  private final List<List<Tag>> marked = new ArrayList<>();
  private final Tag whole = new Tag("Document");
  private final CRC32 sum = new CRC32();
  private final Streams streams;

  private PdfDocument(Folio folio, PDDocument document) {
    this.folio = folio;
    this.document = document;
    streams = new Streams(document.getDocument());
    resources = new Resources(streams);
  }

  /// The file.
  ///
  /// @param onGroup told of each group before it is drawn; what it throws ends the drawing
  public static byte[] of(Folio folio, Palette palette, Runnable onGroup) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfDocument pdf = new PdfDocument(folio, document);
      for (Scene scene : folio.pages()) {
        pdf.add(scene, palette, onGroup);
      }
      pdf.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void add(Scene scene, Palette palette, Runnable onGroup) {
    double longest = Math.max(scene.size().width(), scene.size().height()) / PIXELS_PER_POINT;
    double points = Math.max(1, Math.ceil(longest / LONGEST));
    double unit = points * PIXELS_PER_POINT;
    int number = pages.size();
    PageTags tags = new PageTags(said(scene));
    PdfSurface.Page drawn = PdfSurface.draw(scene, number, unit, palette, resources, tags, onGroup);
    PDPage page =
        new PDPage(
            new PDRectangle(
                (float) (scene.size().width() / unit), (float) (scene.size().height() / unit)));
    COSDictionary dictionary = page.getCOSObject();
    if (points > 1) {
      dictionary.setFloat(USER_UNIT, (float) points);
    }
    dictionary.setItem(COSName.CONTENTS, streams.of(drawn.content()));
    dictionary.setItem(COSName.GROUP, Resources.transparency(COSName.DEVICERGB));
    dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    pages.add(page);
    marked.add(drawn.marked());
    double height = scene.size().height();
    links(drawn.links(), number, unit, height);
    sum.update(drawn.content());
    whole.add(tags.finished());
    List<Bookmarks.Place> places =
        tags.landmarks().stream()
            .map(mark -> new Bookmarks.Place(mark.name(), (height - mark.top()) / unit))
            .toList();
    bookmarks.add(page, tags.name(scene.title()), places, folio.pages().size() == 1);
  }

  private String said(Scene scene) {
    return folio.description().isEmpty() ? scene.title() : folio.description();
  }

  private void links(List<PdfSurface.Link> links, int page, double unit, double height) {
    COSArray annotations = new COSArray();
    for (PdfSurface.Link link : links) {
      COSDictionary annotation = annotation(link, unit, height);
      annotations.add(annotation);
      link.tag().add(new TagPart.Clickable(page, annotation));
    }
    if (!links.isEmpty()) {
      pages.get(page).getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
  }

  private static COSDictionary annotation(PdfSurface.Link link, double unit, double height) {
    Rect place = link.place();
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.URI);
    action.setString(COSName.URI, link.address());
    action.setDirect(true);
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    annotation.setItem(
        COSName.RECT,
        Resources.numbers(
            (float) (place.x() / unit),
            (float) ((height - place.bottom()) / unit),
            (float) (place.right() / unit),
            (float) ((height - place.y()) / unit)));
    annotation.setItem(COSName.BORDER, Resources.numbers(0, 0, 0));
    annotation.setInt(COSName.F, 4);
    annotation.setString(COSName.CONTENTS, link.title());
    annotation.setItem(COSName.A, action);
    return annotation;
  }

  private void finish() throws IOException {
    COSDictionary shared = resources.dictionary();
    pages.forEach(page -> page.getCOSObject().setItem(COSName.RESOURCES, shared));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    String language = folio.language().toLanguageTag();
    catalog.setLanguage(language);
    COSDictionary tree = new Structure(pages).tree(whole, language, marked);
    catalog.setStructureTreeRoot(new PDStructureTreeRoot(tree));
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    PDViewerPreferences looks = new PDViewerPreferences(new COSDictionary());
    looks.setDisplayDocTitle(true);
    catalog.setViewerPreferences(looks);
    if (!bookmarks.isEmpty()) {
      catalog.setDocumentOutline(bookmarks.outline());
    }
    describe(catalog);
    document.setDocumentId(sum.getValue());
  }

  private void describe(PDDocumentCatalog catalog) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(folio.title());
    if (!folio.description().isEmpty()) {
      information.setSubject(folio.description());
    }
    if (!folio.credit().isEmpty()) {
      information.setAuthor(folio.credit());
    }
    information.setProducer(PROGRAM);
    information.setCreator(PROGRAM);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.packet(folio, PROGRAM));
    catalog.setMetadata(metadata);
  }
}
