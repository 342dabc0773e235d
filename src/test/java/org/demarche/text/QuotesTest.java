package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void doubleMarksInsideBecomeSingle() {
    assertEquals("“US ‘regrets’ raid”", Quotes.around(English.WORDS, "US \"regrets\" raid"));
    assertEquals("“US ‘regrets’ raid”", Quotes.around(English.WORDS, "US “regrets” raid"));
    assertEquals(
        "“‘No talks,’ says Iran”", Quotes.around(English.WORDS, "\"No talks,\" says Iran"));
    assertEquals("“Iran (‘no talks’)”", Quotes.around(English.WORDS, "Iran (\"no talks\")"));
    assertEquals("“A pipe of 6’”", Quotes.around(English.WORDS, "A pipe of 6\""));
  }

  @Test
  void straightSingleMarksBecomeCurly() {
    assertEquals(
        "“US warns Iran on Iraq ‘meddling’”",
        Quotes.around(English.WORDS, "US warns Iran on Iraq 'meddling'"));
    assertEquals(
        "“Iran’s ‘no’, then talks”", Quotes.around(English.WORDS, "Iran's 'no', then talks"));
    assertEquals(
        "“The class of ’79 and Iran’s part”",
        Quotes.around(English.WORDS, "The class of '79 and Iran's part"));
    assertEquals("“The parties’ talks”", Quotes.around(English.WORDS, "The parties' talks"));
    assertEquals(
        "“Already ‘curly’, isn’t it”", Quotes.around(English.WORDS, "Already ‘curly’, isn’t it"));
  }

  @Test
  void aPlainTitleIsOnlyPutInQuotationMarks() {
    assertEquals("“Envoys meet”", Quotes.around(English.WORDS, "Envoys meet"));
    assertEquals("“”", Quotes.around(English.WORDS, ""));
  }

  @Test
  void aTitleThatRunsFromRightToLeftKeepsWhatFollowsBehindIt() {
    assertEquals("\u200E“گفتگو ‘ها’”\u200E", Quotes.around(English.WORDS, "گفتگو \"ها\""));
    assertEquals("“Iran (ایران)”", Quotes.around(English.WORDS, "Iran (ایران)"));
  }
}
