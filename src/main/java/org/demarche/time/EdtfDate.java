package org.demarche.time;

import java.time.ZoneId;
import java.util.Set;
import org.demarche.words.Words;

/// The only [FuzzyDate]: a value, and the text it was read from.
final class EdtfDate implements FuzzyDate {
  private final String text;
  private final Value value;

  EdtfDate(String text, Value value) {
    this.text = text;
    this.value = value;
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
