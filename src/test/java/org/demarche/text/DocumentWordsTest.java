package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {
  @Test
  void typesHaveNamesAndOthersAreDocuments() {
    assertEquals("newspaper article", DocumentWords.kind("article-newspaper"));
    assertEquals("web page", DocumentWords.kind("webpage"));
    assertEquals("report", DocumentWords.kind("report"));
    assertEquals("document", DocumentWords.kind("musical_score"));
  }

  @Test
  void aLanguageIsNamedUnlessItIsEnglish() {
    assertEquals(Optional.of("Persian"), DocumentWords.foreignLanguage("fa"));
    assertEquals(Optional.of("Arabic"), DocumentWords.foreignLanguage("ar-IQ"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage("en"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage("en-GB"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage("no tag"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage(null));
  }
}
