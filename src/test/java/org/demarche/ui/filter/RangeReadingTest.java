package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Chronology;
import org.demarche.messages.English;
import org.demarche.time.TimeRange;
import org.demarche.time.written.Vocabulary;
import org.junit.jupiter.api.Test;

class RangeReadingTest {
  private static final Vocabulary WRITTEN = Vocabulary.of(English.WORDS);
  private static final Chronology AXIS =
      new Datasets.Builder(Datasets.BAGHDAD).build().chronology();

  @Test
  void readsAnEdtfTextAsAStretchOfTime() {
    assertEquals(
        new RangeReading.Range("May 2007", new TimeRange(1_177_977_600, 1_180_656_000)),
        RangeReading.of(English.WORDS, WRITTEN, " 2007-05 ", AXIS));
    assertEquals(new RangeReading.Nothing(), RangeReading.of(English.WORDS, WRITTEN, "  ", AXIS));
  }

  @Test
  void saysWhyATextIsNoDate() {
    assertInstanceOf(
        RangeReading.Unreadable.class, RangeReading.of(English.WORDS, WRITTEN, "last week", AXIS));
    assertInstanceOf(
        RangeReading.Unreadable.class, RangeReading.of(English.WORDS, WRITTEN, "2007-02-30", AXIS));
  }

  @Test
  void openSideGoesOn() {
    RangeReading.Range range =
        assertInstanceOf(
            RangeReading.Range.class,
            RangeReading.of(English.WORDS, WRITTEN, "2007-05-28/..", AXIS));
    assertEquals(TimeRange.FAR, range.range().end());
  }

  @Test
  void rangeWrittenOutReadsAsTheSameRange() {
    Property.forAll(
        5,
        400,
        random -> {
          if (RangeReading.of(English.WORDS, WRITTEN, Datasets.randomDate(random), AXIS)
              instanceof RangeReading.Range range) {
            assertEquals(range.range(), read(RangeReading.edtf(range.range())).range());
          }
        });
    TimeRange hours = new TimeRange(1_180_346_400, 1_180_353_600);
    assertEquals(hours, read(RangeReading.edtf(hours)).range());
  }

  private static RangeReading.Range read(String text) {
    return assertInstanceOf(
        RangeReading.Range.class, RangeReading.of(English.WORDS, WRITTEN, text, AXIS), text);
  }
}
