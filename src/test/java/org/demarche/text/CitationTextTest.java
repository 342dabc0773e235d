package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.SourceBuilder;
import org.demarche.messages.English;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationTextTest {
  private static final String BBC = "http://news.bbc.co.uk/1/hi/world/middle_east/6903164.stm";

  @Test
  void fullCitationGivesPublisherTitleDayAndAddress() {
    Source source =
        source("US wants fresh Iran talks on Iraq", "BBC News", "2007-07-17T16:28:00Z", BBC);

    assertEquals(
        "“US wants fresh Iran talks on Iraq”, BBC News, 17 July 2007, " + BBC,
        CitationText.full(English.WORDS, source));
    assertEquals("BBC News, 17 July 2007", CitationText.brief(English.WORDS, source));
  }

  @Test
  void fullCitationBeginsWithTheAuthors() {
    Source source =
        SourceBuilder.source("s")
            .title("A title")
            .by("Ann Author", "Bob Writer", "Cy Hand")
            .build();

    assertEquals(
        "Ann Author, Bob Writer and Cy Hand, “A title”", CitationText.full(English.WORDS, source));
    assertEquals("Ann Author, Bob Writer and Cy Hand", CitationText.brief(English.WORDS, source));
  }

  @Test
  void sourceWithoutAHeadlineIsCalledWhatItIsAndUncertainDateKeepsItsWords() {
    SourceBuilder page = SourceBuilder.source("s").type("webpage").issued("2007-05-17~");

    assertEquals(
        "Web page without a known headline, about 17 May 2007",
        CitationText.full(English.WORDS, page.build()));
    assertEquals("Web page, headline not seen", CitationText.headline(English.WORDS, page.build()));
    Source published = page.in("CBS News").at("http://example.org/p").build();
    assertEquals(
        "CBS News, web page without a known headline, about 17 May 2007, http://example.org/p",
        CitationText.full(English.WORDS, published));
    assertEquals(
        "Web page of CBS News, headline not seen", CitationText.headline(English.WORDS, published));
  }

  @Test
  void authorKeepsTheFirstLetterOfHisName() {
    Source source = SourceBuilder.source("s").by("ibn Ziad").type("report").build();

    assertEquals(
        "ibn Ziad, report without a known headline", CitationText.full(English.WORDS, source));
  }

  @Test
  void dayOfAccessStandsBeforeTheAddress() {
    Source source =
        SourceBuilder.source("s")
            .title("A title")
            .issued("2007-07-17")
            .accessed("2020-05-03")
            .at(BBC)
            .build();

    assertEquals(
        "“A title”, 17 July 2007, accessed 3 May 2020, " + BBC,
        CitationText.full(English.WORDS, source));
  }

  @Test
  void titleInAnotherLanguageHasItsTranslationBehindIt() {
    SourceBuilder source = SourceBuilder.source("s").foreign("fr", "A visit").in("Le Jour");

    assertEquals("[A visit], Le Jour", CitationText.full(English.WORDS, source.build()));
    assertEquals("[A visit]", CitationText.headline(English.WORDS, source.build()));
    source.title("Une visite");
    assertEquals(
        "“Une visite” [A visit], Le Jour", CitationText.full(English.WORDS, source.build()));
    assertEquals("Une visite", CitationText.headline(English.WORDS, source.build()));
  }

  /// The marks of direction keep the publisher and the day behind the title.
  @Test
  void titleThatRunsFromRightToLeftIsFenced() {
    Source source =
        SourceBuilder.source("s")
            .title("عنوان")
            .foreign("fa", "A title")
            .in("Mehr News")
            .issued("2007-05-17")
            .build();

    assertEquals(
        "\u200E“عنوان”\u200E [A title], Mehr News, 17 May 2007",
        CitationText.full(English.WORDS, source));
    assertEquals(
        TextDirection.LEFT_TO_RIGHT, TextDirection.of(CitationText.full(English.WORDS, source)));
  }

  @Test
  void quotationMarksInATitleAreNested() {
    assertEquals(
        "“US warns Iran on ‘meddling’”",
        CitationText.full(
            English.WORDS, source("US warns Iran on \"meddling\"", null, null, null)));
  }

  @Test
  void sourceWithNothingKnownIsCalledByItsId() {
    assertEquals("s", CitationText.brief(English.WORDS, source(null, null, null, null)));
  }

  @Test
  void paragraphsDrawNeighboursTogether() {
    assertEquals("", CitationText.paragraphs(English.WORDS, List.of()));
    assertEquals("¶12", CitationText.paragraphs(English.WORDS, List.of(12)));
    assertEquals("¶¶3, 4", CitationText.paragraphs(English.WORDS, List.of(3, 4)));
    assertEquals("¶¶1, 3–5, 9", CitationText.paragraphs(English.WORDS, List.of(1, 3, 4, 5, 9)));
  }

  private static Source source(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String issued,
      @Nullable String url) {
    return SourceBuilder.source("s").title(title).in(publisher).issued(issued).at(url).build();
  }
}
