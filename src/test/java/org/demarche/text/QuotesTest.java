package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void doubleMarksInsideBecomeSingle() {
    assertEquals("“US ‘regrets’ raid”", Quotes.around("US \"regrets\" raid"));
    assertEquals("“US ‘regrets’ raid”", Quotes.around("US “regrets” raid"));
    assertEquals("“‘No talks,’ says Iran”", Quotes.around("\"No talks,\" says Iran"));
    assertEquals("“Iran (‘no talks’)”", Quotes.around("Iran (\"no talks\")"));
    assertEquals("“A pipe of 6’”", Quotes.around("A pipe of 6\""));
  }

  @Test
  void straightSingleMarksBecomeCurly() {
    assertEquals(
        "“US warns Iran on Iraq ‘meddling’”", Quotes.around("US warns Iran on Iraq 'meddling'"));
    assertEquals("“Iran’s ‘no’, then talks”", Quotes.around("Iran's 'no', then talks"));
    assertEquals(
        "“The class of ’79 and Iran’s part”", Quotes.around("The class of '79 and Iran's part"));
    assertEquals("“The parties’ talks”", Quotes.around("The parties' talks"));
    assertEquals("“Already ‘curly’, isn’t it”", Quotes.around("Already ‘curly’, isn’t it"));
  }

  @Test
  void aPlainTitleIsOnlyPutInQuotationMarks() {
    assertEquals("“Envoys meet”", Quotes.around("Envoys meet"));
    assertEquals("“”", Quotes.around(""));
  }

  @Test
  void aTitleThatRunsFromRightToLeftKeepsWhatFollowsBehindIt() {
    assertEquals("\u200E“گفتگو ‘ها’”\u200E", Quotes.around("گفتگو \"ها\""));
    assertEquals("“Iran (ایران)”", Quotes.around("Iran (ایران)"));
  }
}
