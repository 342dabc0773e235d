package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.demarche.Property;
import org.demarche.RandomQueries;
import org.junit.jupiter.api.Test;

final class TextQueryTest {
  private static Term word(String words) {
    return new Term(words, false, false, false);
  }

  @Test
  void readsWordsPhrasesAndWhatMustNotBeThere() {
    assertEquals(
        new TextQuery(
            List.of(
                word("Hezbollah"),
                new Term("first round", true, false, false),
                new Term("Rice", false, false, true),
                new Term("two  words".replace("  ", " "), true, false, true),
                new Term("kaz", false, true, false),
                new Term("of ta", true, true, false))),
        TextQuery.of(" Hezbollah “first round” -Rice -\"two  words \" kaz* \"of ta\"* "));
  }

  @Test
  void theWordThatIsBeingTypedMayGoOn() {
    assertEquals(List.of(new Term("kaz", false, true, false)), TextQuery.typed("kaz").terms());
    assertEquals(List.of(word("kaz")), TextQuery.typed("kaz ").terms());
    assertEquals(List.of(word("kaz")), TextQuery.of("kaz").terms());
    assertEquals(
        List.of(word("two"), new Term("first rou", true, true, false)),
        TextQuery.typed("two \"first rou").terms());
    assertEquals(
        List.of(new Term("first", true, false, false)), TextQuery.typed("\"first ").terms());
    assertEquals(
        List.of(new Term("first", true, false, false)), TextQuery.typed("\"first\"").terms());
    assertEquals(List.of(new Term("ira", false, false, true)), TextQuery.typed("-ira").terms());
  }

  @Test
  void whatHasNoLettersAsksForNothing() {
    for (String text : List.of("", " ", "-", "\"", "\"\"", "- … *", "-\"--\"*", "'")) {
      assertEquals(TextQuery.NONE, TextQuery.of(text), text);
      assertEquals(TextQuery.NONE, TextQuery.typed(text), text);
    }
  }

  @Test
  void articlesAreNotLookedFor() {
    assertEquals(List.of("maliki"), word("al-Maliki").sought());
    assertEquals(
        List.of("nouri", "maliki"), new Term("Nouri Al Maliki", true, false, false).sought());
    assertEquals(List.of("al"), word("al").sought());
    assertEquals(List.of("al"), word("al-").sought());
    assertEquals(List.of("as", "said"), new Term("as said", true, false, false).sought());
  }

  @Test
  void whatIsReadIsWrittenAndReadAgain() {
    Property.forAll(
        1,
        3_000,
        random -> {
          StringBuilder text = new StringBuilder();
          for (int left = random.nextInt(25); left > 0; left--) {
            text.append("abک-\"“*' \t\u00a0…".charAt(random.nextInt(12)));
          }
          TextQuery query =
              random.nextBoolean()
                  ? TextQuery.of(text.toString())
                  : TextQuery.typed(text.toString());
          assertEquals(query, TextQuery.of(query.written()), text.toString());
          TextQuery other = RandomQueries.query(random);
          assertEquals(other, TextQuery.of(other.written()), other.written());
        });
  }

  @Test
  void aTextWithoutEndIsRefused() {
    String longest = "x".repeat(TextQuery.LONGEST);
    assertEquals(List.of(word(longest)), TextQuery.of(longest).terms());
    assertThrows(IllegalArgumentException.class, () -> TextQuery.of(longest + "x"));
    assertThrows(IllegalArgumentException.class, () -> TextQuery.typed(longest + "x"));
  }
}
