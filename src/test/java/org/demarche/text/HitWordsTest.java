package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Property;
import org.demarche.messages.English;
import org.demarche.search.Field;
import org.demarche.search.Hit;
import org.demarche.search.Mark;
import org.junit.jupiter.api.Test;

final class HitWordsTest {
  private static final String LONG =
      "The two envoys met for the first time in decades and spoke of a committee of experts.";

  private static MarkedText said(Field field, String text, int longest, Mark... marks) {
    return HitWords.of(English.WORDS, new Hit.Place(field, text, List.of(marks)), longest);
  }

  @Test
  void saysWhereAndKeepsTheMarks() {
    assertEquals(
        new MarkedText("in a claim: A committee was agreed", List.of(new Mark(14, 23))),
        said(Field.CLAIM, "A committee was agreed", 80, new Mark(2, 11)));
    assertEquals(
        new MarkedText("in the title: title", List.of(new Mark(14, 19))),
        said(Field.TITLE, "title", 80, new Mark(0, 5)));
  }

  @Test
  void everyFieldIsSaidInItsOwnWords() {
    Set<String> said = new HashSet<>();
    for (Field field : Field.values()) {
      assertTrue(said.add(said(field, "x", 10, new Mark(0, 1)).text()), field.name());
    }
  }

  @Test
  void aLongTextIsCutBetweenWordsAroundTheFirstMark() {
    int committee = LONG.indexOf("committee");
    Mark mark = new Mark(committee, committee + "committee".length());
    assertEquals(
        "in the summary: …spoke of a committee of…", said(Field.SUMMARY, LONG, 25, mark).text());
    assertEquals(
        "in the summary: The two envoys met for…",
        said(Field.SUMMARY, LONG, 25, new Mark(4, 7)).text());
  }

  @Test
  void theFirstMarkIsSeenAndEveryMarkStandsOnWhatItStoodOn() {
    Property.forAll(
        1,
        2_000,
        random -> {
          StringBuilder text = new StringBuilder();
          List<Mark> marks = new ArrayList<>();
          Set<String> marked = new HashSet<>();
          for (int i = 0; i < 1 + random.nextInt(30); i++) {
            String word = "w".repeat(1 + random.nextInt(6)) + i;
            text.append(i == 0 || random.nextInt(6) == 0 ? "" : " ");
            if (i == 0 || random.nextInt(5) == 0) {
              marks.add(new Mark(text.length(), text.length() + word.length()));
              marked.add(word);
            }
            text.append(word);
          }
          int longest = 1 + random.nextInt(60);
          MarkedText shown = said(Field.NOTE, text.toString(), longest, marks.toArray(Mark[]::new));
          assertFalse(shown.marks().isEmpty());
          for (Mark mark : shown.marks()) {
            assertTrue(marked.contains(shown.text().substring(mark.start(), mark.end())));
          }
          Mark first = marks.getFirst();
          Mark shownFirst = shown.marks().getFirst();
          assertEquals(
              text.substring(first.start(), first.end()),
              shown.text().substring(shownFirst.start(), shownFirst.end()));
          int frame = "in a note: ……".length();
          assertTrue(
              shown.text().length() <= frame + Math.max(longest, first.end() - first.start()));
        });
  }
}
