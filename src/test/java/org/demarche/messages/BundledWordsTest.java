package org.demarche.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.words.Lists;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

final class BundledWordsTest {
  private final Words english = English.WORDS;
  private final Words accented = new BundledWords(Language.ACCENTED);
  private final Words mirrored = new BundledWords(Language.MIRRORED);

  @Test
  void aSentenceHasItsArgumentsInTheirPlaces() {
    assertEquals("Iran and Iraq", english.say("words.list-and", "Iran", "Iraq"));
    assertEquals("1 other", english.say("words.list-others", 1));
    assertEquals("1,204 others", english.say("words.list-others", 1204));
  }

  @Test
  void listsSpellOutFourNamesAndCountTheRest() {
    assertEquals("", Lists.and(english, List.of()));
    assertEquals("a", Lists.and(english, List.of("a")));
    assertEquals("a, b, c or d", Lists.or(english, List.of("a", "b", "c", "d")));
    assertEquals("a, b, c and 2 others", Lists.and(english, List.of("a", "b", "c", "d", "e")));
    assertEquals("a, b, c, d and e", Lists.allAnd(english, List.of("a", "b", "c", "d", "e")));
  }

  @Test
  void listsCanBeMadeBeforeTheyAreSaid() {
    Message others = Message.of("words.list-others", 2);
    assertEquals("a", english.say(Lists.plain(List.of("a"))));
    assertEquals("a, b, 2 others", english.say(Lists.plain(List.of("a", "b", others))));
    assertEquals(
        Lists.plain(english, List.of("a", "b", "c")),
        english.say(Lists.plain(List.of("a", "b", "c"))));
  }

  @Test
  void aMessageInAMessageIsSaidToo() {
    Message others = Message.of("words.list-others", 3);
    assertEquals("Iran and 3 others", english.say(Message.of("words.list-and", "Iran", others)));
  }

  @Test
  void whatIsNoSentenceIsABug() {
    assertThrows(IllegalArgumentException.class, () -> english.say("words.no-such-key"));
    assertThrows(IllegalArgumentException.class, () -> english.say("words.list-and", "Iran"));
    assertThrows(IllegalArgumentException.class, () -> english.say("words.list-others", "x"));
    assertThrows(
        IllegalArgumentException.class, () -> english.say(Message.of("words.list-and", 1.5, "x")));
  }

  @Test
  void theAccentedLanguageBracketsWhatNoBundleGave() {
    String others = accented.say("words.list-others", 2);
    assertEquals("2 ööţĥééŕš", others);
    assertEquals("⟦Iran⟧ ååñð 2 ööţĥééŕš", accented.say("words.list-and", "Iran", others));
    assertFalse(accented.rightToLeft());
  }

  @Test
  void theMirroredLanguageHasArabicLettersAndLeavesArgumentsAlone() {
    assertEquals("Iran اند Iraq", mirrored.say("words.list-and", "Iran", "Iraq"));
    assertTrue(mirrored.rightToLeft());
  }

  @Test
  void whatRunsFromLeftToRightKeepsItsOrderInTheMirroredLanguage() {
    assertEquals(
        "Talks (2)\u200E اند \u200E2007-05/..\u200E",
        mirrored.say("words.list-and", "Talks (2)", "2007-05/.."));
    assertEquals("2 اند سلام", mirrored.say("words.list-and", "2", "سلام"));
    assertEquals(" اند ", mirrored.say("words.list-and", "", ""));
  }

  @Test
  void numbersAreGroupedByThrees() {
    assertEquals("0", english.number(0));
    assertEquals("-999", english.number(-999));
    assertEquals("-1,000,000", english.number(-1_000_000));
    assertEquals("9,223,372,036,854,775,807", english.number(Long.MAX_VALUE));
  }

  @Test
  void numbersAreWrittenAsThePlatformWritesThem() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      String expected = String.format(Locale.ROOT, "%,d", number);
      assertEquals(expected, english.number(number));
      assertEquals(expected, english.number(BigInteger.valueOf(number)));
    }
    assertEquals(
        "-9,223,372,036,854,775,809",
        english.number(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE)));
  }
}
