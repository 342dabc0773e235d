package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.time.FuzzyDate;
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
        CitationText.full(source));
    assertEquals("BBC News, 17 July 2007", CitationText.brief(source));
  }

  @Test
  void fullCitationBeginsWithTheAuthors() {
    Source source =
        new Source(
            new SourceId("s"),
            "article",
            "A title",
            null,
            List.of("Ann Author", "Bob Writer", "Cy Hand"),
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            Extras.NONE);

    assertEquals("Ann Author, Bob Writer and Cy Hand, “A title”", CitationText.full(source));
    assertEquals("Ann Author, Bob Writer and Cy Hand", CitationText.brief(source));
  }

  @Test
  void missingHeadlineIsSaidAndUncertainDateKeepsItsWords() {
    Source source = source(null, "CBS News", "2007-05-17~", null);

    assertEquals("[headline not known], CBS News, about 17 May 2007", CitationText.full(source));
  }

  @Test
  void sourceWithNothingKnownIsCalledByItsId() {
    assertEquals("s", CitationText.brief(source(null, null, null, null)));
  }

  @Test
  void paragraphsDrawNeighboursTogether() {
    assertEquals("", CitationText.paragraphs(List.of()));
    assertEquals("¶12", CitationText.paragraphs(List.of(12)));
    assertEquals("¶¶3, 4", CitationText.paragraphs(List.of(3, 4)));
    assertEquals("¶¶1, 3–5, 9", CitationText.paragraphs(List.of(1, 3, 4, 5, 9)));
  }

  private static Source source(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String issued,
      @Nullable String url) {
    return new Source(
        new SourceId("s"),
        "article-newspaper",
        title,
        publisher,
        List.of(),
        issued == null ? null : FuzzyDate.of(issued),
        url,
        null,
        null,
        null,
        null,
        false,
        null,
        Extras.NONE);
  }
}
