package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {
  @Test
  void typesHaveNamesAndOthersAreDocuments() {
    assertEquals("newspaper article", DocumentWords.kind(English.WORDS, "article-newspaper"));
    assertEquals("web page", DocumentWords.kind(English.WORDS, "webpage"));
    assertEquals("report", DocumentWords.kind(English.WORDS, "report"));
    assertEquals("document", DocumentWords.kind(English.WORDS, "musical_score"));
  }

  @Test
  void aLanguageIsNamedUnlessItIsEnglish() {
    assertEquals(Optional.of("Persian"), DocumentWords.foreignLanguage(English.WORDS, "fa"));
    assertEquals(Optional.of("Arabic"), DocumentWords.foreignLanguage(English.WORDS, "ar-IQ"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage(English.WORDS, "en"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage(English.WORDS, "en-GB"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage(English.WORDS, "no tag"));
    assertEquals(Optional.empty(), DocumentWords.foreignLanguage(English.WORDS, null));
  }
}
