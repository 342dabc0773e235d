package org.demarche.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.demarche.document.Chronicle.Cite;
import org.demarche.document.Chronicle.Entry;
import org.demarche.document.Chronicle.Item;
import org.demarche.document.Chronicle.Note;
import org.demarche.document.Chronicle.Reference;
import org.demarche.document.Chronicle.Section;
import org.demarche.text.TextDirection;
import org.demarche.words.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// The document in the making.
final class DocxFile implements AutoCloseable {
  private final Words words;
  private final Chronicle chronicle;
  private final XWPFDocument document = new XWPFDocument();
  private final Map<Integer, Note> notes = new HashMap<>();
  private int bookmarks;

  DocxFile(Words words, Chronicle chronicle) {
    this.words = words;
    this.chronicle = chronicle;
    chronicle.notes().forEach(note -> notes.put(note.number(), note));
  }

  void writeTo(OutputStream out) throws IOException {
    describe();
    DocxStyles.add(document, chronicle.language());
    paragraph("Title", chronicle.title());
    paragraph("Subtitle", chronicle.sentence());
    paragraph("Normal", chronicle.description());
    paragraph("Heading1", words.say("document.events"));
    chronicle.entries().forEach(this::entry);
    paragraph("Heading1", words.say("document.sources"));
    chronicle.references().forEach(this::reference);
    document.write(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void describe() {
    CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(chronicle.title());
    core.setSubjectProperty(chronicle.sentence());
    core.setCreator("");
    core.setCreated(Optional.empty());
    document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("");
  }

  private void entry(Entry entry) {
    paragraph("Date", entry.date());
    XWPFParagraph heading = styled("Heading2");
    text(heading.createRun(), entry.title());
    bookmark(heading, entry.anchor());
    paragraph(
        "Facts",
        new EntryWords(words)
            .facts(entry).stream()
                .reduce((one, next) -> words.say("document.beside", one, next))
                .orElse(""));
    said("Normal", entry.summary());
    paragraph("Known", entry.known());
    entry.sections().forEach(this::section);
  }

  private void section(Section section) {
    paragraph("Heading3", section.heading());
    section.items().forEach(item -> said("ListBullet", item));
    paragraph("Known", section.after());
  }

  private void said(String style, Item item) {
    if (item.lead().isEmpty() && item.text().isEmpty() && item.notes().isEmpty()) {
      return;
    }
    XWPFParagraph paragraph = styled(style);
    if (!item.lead().isEmpty()) {
      String lead =
          item.text().isEmpty() ? item.lead() : words.say("document.lead", item.lead(), "");
      text(paragraph.createRun(), lead).setBold(true);
    }
    if (!item.anchor().isEmpty()) {
      XWPFHyperlinkRun link = paragraph.createHyperlinkRun("#" + bookmarkName(item.anchor()));
      link.getCTHyperlink().unsetId();
      link.getCTHyperlink().setAnchor(bookmarkName(item.anchor()));
      link.setStyle("Hyperlink");
      text(link, item.text());
    } else if (!item.text().isEmpty()) {
      text(paragraph.createRun(), item.text());
    }
    item.notes().forEach(number -> footnote(paragraph, number));
  }

  private void footnote(XWPFParagraph paragraph, int number) {
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph note = footnote.createParagraph();
    note.setStyle("FootnoteText");
    Note said = notes.get(number);
    List<Cite> cites = said == null ? List.of() : said.cites();
    for (Cite cite : cites) {
      text(note.createRun(), " ");
      runs(note, cite.text());
      text(note.createRun(), new EntryWords(words).behind(cite));
    }
    paragraph.addFootnoteReference(footnote);
  }

  private void reference(Reference reference) {
    XWPFParagraph paragraph = styled("Bibliography");
    runs(paragraph, reference.text());
  }

  private void runs(XWPFParagraph paragraph, List<Run> runs) {
    for (Run run : runs) {
      if (HtmlText.isAddress(run.link())) {
        XWPFHyperlinkRun link = paragraph.createHyperlinkRun(run.link());
        link.setStyle("Hyperlink");
        text(link, run.text());
      } else {
        text(paragraph.createRun(), run.text()).setItalic(run.italic());
      }
    }
  }

  private void paragraph(String style, String text) {
    if (!text.isEmpty()) {
      text(styled(style).createRun(), text);
    }
  }

  private XWPFParagraph styled(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  /// A text that runs from right to left says so, so that its signs stand where they belong.
  private static XWPFRun text(XWPFRun run, String text) {
    run.setText(HtmlText.printable(text));
    if (TextDirection.of(text) == TextDirection.RIGHT_TO_LEFT) {
      CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
      properties.addNewRtl();
    }
    return run;
  }

  private void bookmark(XWPFParagraph paragraph, String anchor) {
    CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
    mark.setId(BigInteger.valueOf(bookmarks));
    mark.setName(bookmarkName(anchor));
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
    bookmarks++;
  }

  /// A name of at most forty letters, digits and lines, beginning with a letter.
  private static String bookmarkName(String anchor) {
    String plain = anchor.replaceAll("[^A-Za-z0-9_]", "_");
    return plain.length() <= 31
        ? plain
        : plain.substring(0, 31) + "_" + Integer.toHexString(anchor.hashCode());
  }
}
