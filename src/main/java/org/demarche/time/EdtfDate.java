package org.demarche.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.demarche.words.Words;

/// The only [FuzzyDate]: a value, and the text it was read from.
final class EdtfDate implements FuzzyDate {
  private static final long FIRST_SECOND = startOf(-LAST_YEAR);
  private static final long END_SECOND = startOf(LAST_YEAR + 1);

  private final String text;
  private final Value value;

  EdtfDate(String text, Value value) {
    this.text = text;
    this.value = value;
  }

  private static long startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  Value value() {
    return value;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String edtf() {
    return CanonicalText.of(value);
  }

  @Override
  public int level() {
    return value.level();
  }

  @Override
  public Bound earliest() {
    return value.earliest();
  }

  @Override
  public Bound latest() {
    return value.latest();
  }

  @Override
  public Set<Doubt> doubts() {
    return Set.copyOf(value.doubts());
  }

  @Override
  public Qualifiers qualifiers() {
    return value.qualifiers();
  }

  @Override
  public String words(Words words) {
    return ValueWords.of(words, value);
  }

  @Override
  public Extent extent(ZoneId place, ZoneId axis) {
    return new AxisExtent(place, axis).of(value);
  }

  @Override
  public boolean isOnAxis() {
    Extent extent = extent(ZoneOffset.UTC, ZoneOffset.UTC);
    TimeRange outer = extent.outer();
    return (extent.openStart() || outer.start() >= FIRST_SECOND)
        && (extent.openEnd() || outer.end() <= END_SECOND);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EdtfDate date && value.equals(date.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
