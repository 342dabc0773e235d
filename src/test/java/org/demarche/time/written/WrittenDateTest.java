package org.demarche.time.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.demarche.messages.English;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {
  private static final Vocabulary ENGLISH = Vocabulary.of(English.WORDS);

  private static List<String> edtf(String text) {
    return WrittenDate.read(ENGLISH, text).stream().map(FuzzyDate::edtf).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 May 2007 | 2007-05-28",
        "28th of May, 2007 | 2007-05-28",
        "May 28, 2007 | 2007-05-28",
        "Sept. 11th 2001 | 2001-09-11",
        "2007 May 28 | 2007-05-28",
        "28.5.2007 | 2007-05-28",
        "2007-5-28 | 2007-05-28",
        "28/5/2007 | 2007-05-28",
        "5/28/2007 | 2007-05-28",
        "5/5/2007 | 2007-05-05",
        "5/2007 | 2007-05",
        "may 2007 | 2007-05",
        "in the year 2007 | 2007",
        "the 1990s | 199X",
        "19th century | 18XX",
        "the summer of 2007 | 2007-22",
        "third quarter of 2007 | 2007-35",
        "first half of 2007 | 2007-40",
        "44 BC | -0043",
        "AD 70 | ",
        "70 AD | 0070",
        "about May 2007 | 2007-05~",
        "c. 1979 | 1979~",
        "since 1979 | 1979/..",
        "from 28 May 2007 | 2007-05-28/..",
        "after 2003 | 2004-01-01/..",
        "after May 2007 | 2007-06-01/..",
        "until July 2007 | ../2007-07",
        "up to 2007 | ../2007",
        "before 28 May 2007 | ../2007-05-27",
        "May to July 2007 | 2007-05/2007-07",
        "May – July 2007 | 2007-05/2007-07",
        "5 to 9 May 2007 | 2007-05-05/2007-05-09",
        "28 May to 24 July 2007 | 2007-05-28/2007-07-24",
        "from November 2006 to May 2007 | 2006-11/2007-05",
        "between 28 May and 24 July 2007 | 2007-05-28/2007-07-24",
        "1979 - 1981 | 1979/1981",
        "2007-05-28 to 2007-07-24 | 2007-05-28/2007-07-24",
        "2007-05 to 2007-07 | 2007-05/2007-07",
        "spring to autumn 2007 | 2007-21/2007-23",
        "7 Khordad 1386 | 2007-05-28",
        "۷ خرداد ۱۳۸۶ | 2007-05-28",
        "Khordad 1386 | 2007-05-22/2007-06-21",
        "Khordad to Mordad 1386 | 2007-05-22/2007-08-22",
        "since Bahman 1357 | 1979-01-21/..",
        "2007-05-28/.. | 2007-05-28/..",
        "2007? | 2007?",
      })
  void oneDateIsMeant(String text, String meant) {
    assertEquals(meant == null ? List.of() : List.of(meant), edtf(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5/6/2007 | 2007-06-05 | 2007-05-06",
        "since 5-6-2007 | 2007-06-05/.. | 2007-05-06/..",
        "1386/3/7 | 1386-03-07 | 2007-05-28",
      })
  void anAmbiguousTextMeansEachOfTwo(String text, String one, String other) {
    assertEquals(List.of(one, other), edtf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May",
        "last week",
        "31 June 2007",
        "29 February 2007",
        "30 Esfand 1386",
        "July 2007 to May 2007",
        "28 May 2007 and",
        "between 2007",
        "5th quarter of 2007",
        "13/13/2007",
        "12 May 2007 BC",
        "since",
        "to",
        "/",
        "99999999999",
        "28 28 May 2007",
        "Khordad 2007",
        "…",
        "5 to 9 2007"
      })
  void whatIsNoDateMeansNothing(String text) {
    assertEquals(List.of(), edtf(text));
  }

  @Test
  void whateverIsTypedIsReadOrNot() {
    String[] pieces = {
      "28", "May", "2007", "to", "-", "/", "since", "Khordad", "1386", "th", " ", ",", "BC",
      "about", "century", "5", "first", "quarter", "..", "between", "and", "۷", "~", "'s", "0", "(",
      "?"
    };
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      for (String edtf : edtf(text.toString())) {
        assertEquals(List.of(edtf), edtf(edtf), text.toString());
      }
    }
  }

  @Test
  void aTextThatIsTooLongIsNotRead() {
    assertEquals(List.of(), edtf("2007" + " ".repeat(WrittenDate.LONGEST)));
  }
}
