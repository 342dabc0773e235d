package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

final class FoldedTextTest {
  @Test
  void punctuationDigitsAndJoinersMakeNoDifference() {
    assertEquals("al rubaie 2007", FoldedText.of("  Al-Rubaie’, ۲۰۰۷ "));
    assertEquals(FoldedText.of("میخواهم"), FoldedText.of("می\u200cخواهم"));
    assertEquals("o", FoldedText.of("Ø"));
    assertEquals("2007 2007", FoldedText.of("٢٠٠٧ ２００７"));
  }

  @Test
  void theLettersOfArabicAndPersianKeyboardsAreTheSame() {
    assertEquals(FoldedText.of("کاظمی"), FoldedText.of("كاظمي"));
    assertEquals(FoldedText.of("مصطفی"), FoldedText.of("مصطفى"));
    assertEquals(FoldedText.of("خانه"), FoldedText.of("خانة"));
    assertEquals(FoldedText.of("ایران"), FoldedText.of("إيران"));
    assertEquals(FoldedText.of("امیرکا"), FoldedText.of("أميركا"));
    assertEquals(FoldedText.of("مسول"), FoldedText.of("مسؤول").replace("وو", "و"));
    assertEquals(FoldedText.of("محمد"), FoldedText.of("مُحَمَّد"));
    assertEquals(FoldedText.of("محمد"), FoldedText.of("محـمـد"));
    assertEquals(FoldedText.of("املا"), FoldedText.of("املاء"));
  }

  @Test
  void apostrophesAndTheFullStopsOfInitialsAreLeftOut() {
    assertEquals("shiite", FoldedText.of("Shi'ite"));
    assertEquals("shiite", FoldedText.of("Shiʿite"));
    assertEquals("the us troops", FoldedText.of("the U.S. troops"));
    assertEquals("us", FoldedText.of("U.S"));
    assertEquals("j smith of 3 5", FoldedText.of("J.Smith of 3.5"));
    assertEquals("iran proposals", FoldedText.of("Iran's proposals’"));
    assertEquals("peoples", FoldedText.of("peoples"));
  }

  @Test
  void everySignOfAScriptWithoutSpacesIsAWord() {
    assertEquals(List.of("中", "国", "en", "カ"), FoldedText.words("中国en‐カ"));
  }

  @Test
  void wordsAreFoundByTheirStarts() {
    assertTrue(FoldedText.hasWords("Hassan Kazemi-Qomi", "qom has"));
    assertTrue(FoldedText.hasWords("Hassan Kazemi-Qomi", ""));
    assertFalse(FoldedText.hasWords("Hassan Kazemi-Qomi", "omi"));
  }

  @Test
  void aTextIsFoldedAsItsParts() {
    Property.forAll(
        1,
        3_000,
        random -> {
          String text = text(random);
          assertEquals(reference(text), FoldedText.of(text), text);
        });
  }

  @Test
  void everyWordIsFoundAgainInTheTextAsItWas() {
    Property.forAll(
        2,
        3_000,
        random -> {
          String text = text(random);
          int before = 0;
          for (Token token : Tokenizer.words(text)) {
            assertTrue(token.start() >= before && token.end() > token.start(), text);
            before = token.start();
            // One sign may stand for several words, as '½' does.
            String there = " " + FoldedText.of(text.substring(token.start(), token.end())) + " ";
            assertTrue(there.contains(" " + token.text() + " "), text);
          }
        });
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(20); left > 0; left--) {
      switch (random.nextInt(5)) {
        case 0 -> text.append(" -,’'".charAt(random.nextInt(5)));
        case 1 -> text.append((char) random.nextInt(128));
        case 2 -> text.append((char) (0x600 + random.nextInt(0x100)));
        case 3 -> text.append((char) (0x80 + random.nextInt(0x380)));
        default -> text.append("aSsé½ßكﷺ中🙂İ".charAt(random.nextInt(12)));
      }
    }
    // Rules of English have examples of their own; U+0374 is the Greek sign that is a prime.
    return text.toString().replace(".", "").replaceAll("['’`‘´ʹ-ʿ′\u0374][sS]", "t");
  }

  /// The same, step by step over the whole text.
  private static String reference(String text) {
    String plain = text.replaceAll("[^\\x00-\\x{10FFFF}]", " ");
    plain = plain.replaceAll("['’‘`´ʹʻʼʾʿ]", "");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    plain = plain.replaceAll("[\\p{M}\\p{Cf}\u0640\u0621'’‘`´ʹʻʼʾʿ]", "");
    StringBuilder lower = new StringBuilder();
    plain.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    String[][] same = {
      {"[\u064a\u0649\u06d2]", "\u06cc"},
      {"\u0643", "\u06a9"},
      {"[\u0629\u06c1\u06c3\u06be\u06d5]", "\u0647"},
      {"\u0671", "\u0627"},
      {"ı", "i"},
      {"ø", "o"},
      {"ł", "l"},
      {"[đð]", "d"},
      {"ħ", "h"},
      {"ς", "σ"},
      {"ß", "ss"},
      {"æ", "ae"},
      {"œ", "oe"},
      {"þ", "th"},
    };
    String folded = lower.toString();
    for (String[] pair : same) {
      folded = folded.replaceAll(pair[0], pair[1]);
    }
    StringBuilder digits = new StringBuilder();
    folded
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits
        .toString()
        .replaceAll("([\\p{IsHan}])", " $1 ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
