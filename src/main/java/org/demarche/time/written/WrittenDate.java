package org.demarche.time.written;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.time.written.Item.Sort;

/// Reads a date or a stretch of time as people write it: '28 May 2007', 'May to July 2007', 'since
/// 1979', '7 Khordad 1386', and EDTF.
public final class WrittenDate {
  /// In characters; what is longer is not read.
  public static final int LONGEST = 120;

  private WrittenDate() {}

  /// All that a text may mean: nothing, one date, or several where it is ambiguous, as '5/6/2007'
  /// is. What is read as EDTF means that and nothing else.
  public static List<FuzzyDate> read(Vocabulary vocabulary, String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    if (FuzzyDate.parse(text.strip()) instanceof EdtfResult.Valid valid) {
      return List.of(valid.date());
    }
    List<Item> items = Items.of(vocabulary, text);
    Set<String> meant = new LinkedHashSet<>();
    for (PointReader.Digits digits : PointReader.Digits.values()) {
      stretch(items, new PointReader(digits)).ifPresent(meant::add);
    }
    List<FuzzyDate> dates = new ArrayList<>();
    for (String edtf : meant) {
      // A stretch that ends before it begins is none.
      if (FuzzyDate.parse(edtf) instanceof EdtfResult.Valid valid) {
        dates.add(valid.date());
      }
    }
    return dates;
  }

  private static Optional<String> stretch(List<Item> items, PointReader reader) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Item> rest = items.subList(1, items.size());
    return switch (items.getFirst().sort()) {
      case BETWEEN -> fromTo(rest, reader, Sort.AND).or(() -> fromTo(rest, reader, Sort.TO));
      case SINCE ->
          fromTo(rest, reader, Sort.TO)
              .or(() -> reader.point(rest).map(point -> point.first() + "/.."));
      case TO -> reader.point(rest).map(point -> "../" + point.last());
      case AFTER -> reader.point(rest).flatMap(WrittenDate::after);
      case BEFORE -> reader.point(rest).flatMap(WrittenDate::before);
      default -> reader.point(items).map(Point::edtf).or(() -> fromTo(items, reader, Sort.TO));
    };
  }

  /// Two dates with a word between them; what the first leaves out, the second says: 'May to July
  /// 2007'.
  private static Optional<String> fromTo(List<Item> items, PointReader reader, Sort between) {
    for (int i = 1; i < items.size() - 1; i++) {
      if (items.get(i).sort() == between) {
        List<Item> from = items.subList(0, i);
        Optional<Point> last = reader.point(items.subList(i + 1, items.size()));
        Optional<String> stretch =
            last.flatMap(
                to -> reader.earlier().point(from).map(first -> first.first() + "/" + to.last()));
        if (stretch.isPresent()) {
          return stretch;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> after(Point point) {
    return reach(point).map(reach -> LocalDate.ofEpochDay(reach.end() / 86_400) + "/..");
  }

  private static Optional<String> before(Point point) {
    return reach(point).map(reach -> "../" + LocalDate.ofEpochDay(reach.start() / 86_400 - 1));
  }

  /// All the time that a point may mean, where it is near enough that a day of it has a name of
  /// four digits.
  private static Optional<TimeRange> reach(Point point) {
    if (!(FuzzyDate.parse(point.edtf()) instanceof EdtfResult.Valid valid)) {
      return Optional.empty();
    }
    TimeRange reach = valid.date().extent(ZoneOffset.UTC, ZoneOffset.UTC).reach();
    long first = LocalDate.of(1, 1, 2).toEpochDay() * 86_400;
    long last = LocalDate.of(9999, 12, 31).toEpochDay() * 86_400;
    return reach.isEmpty() || reach.start() < first || reach.end() > last
        ? Optional.empty()
        : Optional.of(reach);
  }
}
