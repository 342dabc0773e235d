package org.demarche.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PastBundlesTest {
  private static final PastBundles ACCENTED =
      PastBundles.of(Language.ACCENTED, Set.of("first-round", "fa", "America/New_York"));
  private static final PastBundles MIRRORED = PastBundles.of(Language.MIRRORED, ACCENTED.names());

  @Test
  void whatTheBundlesAndTheDatasetSayIsNotFound() {
    for (String text :
        new String[] {
          "", "ÑööÖñéé", "Пример", "ÑööÖñéé ⟦Пример⟧, 12", "⟦Пример ⟦Пример⟧ ñöö⟧ 2007"
        }) {
      assertEquals("", ACCENTED.in(text), text);
    }
  }

  @Test
  void namesAreNotFoundInBrackets() {
    for (String text :
        new String[] {
          "⟦first-round⟧", "ĥéé ⟦Persian⟧", "⟦New York⟧", "⟦America/New York⟧", "⟦O⟧", "⟦F1⟧"
        }) {
      assertEquals("", ACCENTED.in(text), text);
    }
  }

  @Test
  void addressesFilesAndDatesAreFoundNowhere() {
    for (String text :
        new String[] {
          "https://example.org/a?b", "events/a-b.json", "/tmp/junit-1/data", "⟦/tmp/a⟧",
          "2007-05-28T12:30:00Z", "20XX", "Y171010000", "⟦dataset.json⟧"
        }) {
      assertEquals("", ACCENTED.in(text), text);
    }
  }

  @Test
  void englishIsFound() {
    assertEquals("Talks", ACCENTED.in("Talks"));
    assertEquals("ñöö line", ACCENTED.in("ñöö line 4"));
    assertEquals("⟦Talks⟧ ñöö", ACCENTED.in("⟦Talks⟧ ñöö"));
    assertEquals("⟦first-round and 0⟧", ACCENTED.in("⟦first-round and ⟦Пример⟧⟧"));
    assertEquals("first-round", ACCENTED.in("first-round"));
    assertEquals("UTC", ACCENTED.in("UTC"));
    assertEquals("", ACCENTED.in("Persian"));
    assertEquals("Persian ñöö", ACCENTED.in("Persian ñöö"));
    assertEquals("TEXT", ACCENTED.in("TEXT"));
  }

  @Test
  void inTheMirroredLanguageWhatIsNotTurnedIsFound() {
    assertEquals("", MIRRORED.in("تالکس 12 وف first-round Пример"));
    assertEquals("", MIRRORED.in("ين New York"));
    assertEquals("line", MIRRORED.in("تالکس, line 4"));
  }
}
