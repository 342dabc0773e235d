package org.demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Awkward;
import org.demarche.dataset.Dataset;
import org.demarche.document.Chronicle.Entry;
import org.demarche.document.Chronicle.Item;
import org.demarche.document.Chronicle.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChronicleTest {
  private static Stream<Item> items(Entry entry) {
    return Stream.concat(
        Stream.of(entry.summary()),
        entry.sections().stream().flatMap(section -> section.items().stream()));
  }

  @ParameterizedTest
  @EnumSource
  void notesAreNumberedInTheOrderInWhichTheyAreReferredTo(CitationStyle style) {
    Chronicle chronicle = Documents.of(Awkward.shipped(), style);
    List<Integer> referred = new ArrayList<>();
    for (Entry entry : chronicle.entries()) {
      items(entry).map(Item::notes).forEach(referred::addAll);
    }
    List<Integer> counted = IntStream.rangeClosed(1, chronicle.notes().size()).boxed().toList();
    assertEquals(counted, referred);
    assertEquals(counted, chronicle.notes().stream().map(Note::number).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyCitedSourceIsListedOnceWithItsAddressAndItsNotes(CitationStyle style) {
    Dataset dataset = Awkward.shipped();
    Chronicle chronicle = Documents.of(dataset, style);
    List<String> cited =
        dataset.events().stream()
            .flatMap(event -> event.everyCitation())
            .map(citation -> Anchors.of("source", citation.source().value()))
            .distinct()
            .sorted()
            .toList();
    assertEquals(
        cited, chronicle.references().stream().map(Chronicle.Reference::anchor).sorted().toList());
    for (Chronicle.Reference reference : chronicle.references()) {
      String text = Runs.text(reference.text());
      assertTrue(reference.text().stream().anyMatch(run -> !run.link().isEmpty()), text);
      assertTrue(!reference.notes().isEmpty(), text);
    }
  }

  @Test
  void stylesCiteAsTheirBooksDo() {
    assertEquals(
        List.of(
            "A. Writer, “[Newspaper article of Reuters, headline not seen],” Reuters, n.d.",
            "A. Writer, n.d.",
            "A. Writer, “[Newspaper article of Reuters, headline not seen]”",
            "Reuters"),
        Stream.of(CitationStyle.values()).map(style -> cite(style, "s3")).toList());
    assertEquals("The Gazette, 28 May 2007", cite(CitationStyle.NEWSPAPER, "s1"));
    assertEquals("Courier, about May 2007", cite(CitationStyle.NEWSPAPER, "s2"));
  }

  private static String cite(CitationStyle style, String source) {
    return Documents.of(Awkward.dataset(), style).notes().stream()
        .flatMap(note -> note.cites().stream())
        .filter(cite -> cite.anchor().equals("source-" + source))
        .map(cite -> Runs.text(cite.text()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void onlyAPageThatSomebodyIsKnownToHaveOpenedSaysWhen(CitationStyle style) {
    List<String> texts =
        Documents.of(Awkward.dataset(), style).references().stream()
            .map(reference -> Runs.text(reference.text()))
            .filter(text -> text.matches("(?is).*(accessed|retrieved).*"))
            .toList();
    assertTrue(texts.stream().allMatch(text -> text.contains("2020")), texts.toString());
  }

  @Test
  void theDateThatAVersionBeginsWithIsNotSaidTwice() {
    List<String> leads =
        Documents.of(Awkward.dataset(), CitationStyle.CHICAGO).entries().stream()
            .flatMap(ChronicleTest::items)
            .map(Item::lead)
            .filter(lead -> lead.startsWith("19"))
            .toList();
    assertEquals(List.of("1980", "1979"), leads);
  }
}
