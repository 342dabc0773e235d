package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.messages.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FuzzyDateVectorsTest {
  static Stream<List<String>> valid() {
    return Vectors.rows("valid.tsv");
  }

  static Stream<List<String>> invalid() {
    return Vectors.rows("invalid.tsv");
  }

  static Stream<List<String>> onAxis() {
    return Vectors.rows("axis.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  void aValidTextGivesItsLevelBoundsCanonicalTextDoubtsAndWords(List<String> row) {
    String text = row.getFirst();
    FuzzyDate date = FuzzyDate.of(text);
    assertEquals(
        row,
        List.of(
            date.text(),
            String.valueOf(date.level()),
            date.earliest().text(),
            date.latest().text(),
            date.edtf().equals(text) ? "=" : date.edtf(),
            doubts(date),
            date.words(English.WORDS)));
  }

  private static String doubts(FuzzyDate date) {
    return date.doubts().isEmpty()
        ? "-"
        : date.doubts().stream()
            .sorted()
            .map(doubt -> doubt.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  void anInvalidTextSaysWhereAndWhy(List<String> row) {
    String text = row.getFirst();
    assertEquals(row.subList(0, 3), Vectors.invalid(text));
  }

  @ParameterizedTest(name = "{0} at {1} seen from {2}")
  @MethodSource("onAxis")
  void aDateLiesOnTheAxis(List<String> row) {
    Extent extent =
        FuzzyDate.of(row.getFirst()).extent(ZoneId.of(row.get(1)), ZoneId.of(row.get(2)));
    assertEquals(
        row.subList(3, 8),
        List.of(
            civil(extent.outer().start()),
            civil(extent.outer().end()),
            extent.core().isEmpty() ? "-" : civil(extent.core().start()),
            extent.core().isEmpty() ? "-" : civil(extent.core().end()),
            (extent.range() ? "lasts" : "within")
                + (extent.openStart() ? " open-start" : "")
                + (extent.openEnd() ? " open-end" : "")));
  }

  private static String civil(long second) {
    return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toString();
  }
}
