package org.demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.demarche.Awkward;
import org.demarche.document.Chronicle.Entry;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

final class DocxTest {
  private final Chronicle chronicle = Documents.of(Awkward.shipped(), CitationStyle.CHICAGO);

  private static XWPFDocument open(Chronicle chronicle) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Documents.bytes(new Docx(), chronicle)));
  }

  private static List<String> of(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void eventsAreHeadingsBelowTwoAndSourcesAListAtTheEnd() throws IOException {
    try (XWPFDocument document = open(chronicle)) {
      assertEquals(List.of("Events", "Sources"), of(document, "Heading1"));
      assertEquals(
          chronicle.entries().stream().map(Entry::title).toList(), of(document, "Heading2"));
      assertEquals(
          chronicle.references().stream().map(reference -> Runs.text(reference.text())).toList(),
          of(document, "Bibliography"));
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        assertTrue(
            document.getStyles().getStyle(paragraph.getStyle()) != null, paragraph.getStyle());
      }
    }
  }

  @Test
  void footnotesAreFootnotesInOrder() throws IOException {
    try (XWPFDocument document = open(chronicle)) {
      List<Long> referred = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          for (CTFtnEdnRef reference : run.getCTR().getFootnoteReferenceList()) {
            referred.add(reference.getId().longValue());
          }
        }
      }
      List<Long> written =
          document.getFootnotes().stream()
              .map(note -> note.getId().longValue())
              .filter(id -> id > 0)
              .toList();
      assertEquals(chronicle.notes().size(), referred.size());
      assertEquals(referred.stream().sorted().toList(), referred);
      assertTrue(written.containsAll(referred));
      assertEquals(
          IntStream.range(0, referred.size())
              .mapToObj(i -> chronicle.notes().get(i).cites().getFirst().text().getFirst().text())
              .toList(),
          referred.stream()
              .map(
                  id ->
                      document.getFootnoteByID(id.intValue()).getParagraphs().getFirst().getRuns())
              .map(runs -> runs.stream().map(XWPFRun::text).filter(text -> text.length() > 1))
              .map(texts -> texts.filter(text -> !text.isBlank()).findFirst().orElseThrow())
              .map(text -> text.replaceFirst("^\\[footnoteRef:[0-9]+\\]", ""))
              .toList());
    }
  }

  @Test
  void itSaysItsTitleAndLanguageAndNotWhenItWasMade() throws IOException {
    try (XWPFDocument document = open(chronicle)) {
      assertEquals(chronicle.title(), document.getProperties().getCoreProperties().getTitle());
      assertEquals(null, document.getProperties().getCoreProperties().getCreated());
      assertTrue(document.getStyles().getStyle("Normal") != null);
    }
  }

  @Test
  void awkwardTextsComeThrough() throws IOException {
    Chronicle awkward = Documents.of(Awkward.dataset(), CitationStyle.MLA);
    try (XWPFDocument document = open(awkward)) {
      assertEquals(awkward.entries().stream().map(Entry::title).toList(), of(document, "Heading2"));
    }
  }
}
