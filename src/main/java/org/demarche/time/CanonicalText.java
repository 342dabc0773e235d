package org.demarche.time;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one EDTF text of each value.
///
/// A qualifier of a component and all to its left is written behind it (`2007-05?-28`), that of one
/// component alone in front of it (`2007-?05-28`). The year alone can be written in both ways: it
/// has the mark behind it unless another component has one in front.
final class CanonicalText {
  private CanonicalText() {}

  static String of(Value value) {
    return switch (value) {
      case Point point -> of(point);
      case Interval interval -> of(interval.start()) + "/" + of(interval.end());
      case DateSet set ->
          set.members().stream()
              .map(CanonicalText::of)
              .collect(Collectors.joining(",", set.oneOf() ? "[" : "{", set.oneOf() ? "]" : "}"));
    };
  }

  private static String of(Limit limit) {
    return switch (limit) {
      case Limit.None none -> none == Limit.None.OPEN ? ".." : "";
      case Point point -> of(point);
    };
  }

  private static String of(DateSet.Member member) {
    return switch (member) {
      case Point point -> of(point);
      case DateSet.Range(Limit from, Limit to) when from instanceof Limit.None -> ".." + of(to);
      case DateSet.Range(Limit from, Limit to) when to instanceof Limit.None -> of(from) + "..";
      case DateSet.Range(Limit from, Limit to) -> of(from) + ".." + of(to);
    };
  }

  private static String of(Point point) {
    return switch (point) {
      case CalendarDate date ->
          qualified(
              date.qualifiers(),
              (date.negative() ? "-" : "") + date.year().text(),
              text(date.month()),
              text(date.day()));
      case GroupedDate date ->
          qualified(
              date.qualifiers(),
              (date.negative() ? "-" : "") + date.year().text(),
              String.valueOf(date.part().code()),
              null);
      case YearNumber year -> qualified(year.qualifiers(), text(year), null, null);
      case DateTime time -> time.day() + "T" + timeOfDay(time) + time.zone();
    };
  }

  private static @Nullable String text(@Nullable Digits digits) {
    return digits == null ? null : digits.text();
  }

  private static String timeOfDay(DateTime time) {
    return "%02d:%02d:%02d".formatted(time.hour(), time.minute(), time.second());
  }

  private static String text(YearNumber year) {
    return (year.prefixed() ? "Y" : "")
        + (year.negative() ? "-" : "")
        + year.digits()
        + (year.exponent() > 0 ? "E" + year.exponent() : "")
        + (year.significant() > 0 ? "S" + year.significant() : "");
  }

  private static String qualified(
      Qualifiers qualifiers, String year, @Nullable String month, @Nullable String day) {
    Marks uncertain = new Marks(qualifiers.uncertain());
    Marks approximate = new Marks(qualifiers.approximate());
    boolean alone = uncertain.needsFront() || approximate.needsFront();
    StringBuilder text = new StringBuilder();
    for (DatePart part : DatePart.values()) {
      String digits =
          switch (part) {
            case YEAR -> year;
            case MONTH -> month;
            case DAY -> day;
          };
      if (digits != null) {
        text.append(part == DatePart.YEAR ? "" : "-")
            .append(mark(uncertain.inFront(part, alone), approximate.inFront(part, alone)))
            .append(digits)
            .append(mark(uncertain.behind(part, alone), approximate.behind(part, alone)));
      }
    }
    return text.toString();
  }

  private static String mark(boolean uncertain, boolean approximate) {
    return uncertain ? (approximate ? "%" : "?") : approximate ? "~" : "";
  }

  /// Where one qualifier stands, given the components it is about.
  ///
  /// @param parts the components
  private record Marks(Set<DatePart> parts) {
    /// How many components from the year on it is about without a gap.
    private int group() {
      int count = 0;
      for (DatePart part : DatePart.values()) {
        if (!parts.contains(part)) {
          break;
        }
        count++;
      }
      return count;
    }

    boolean needsFront() {
      return parts.size() > group();
    }

    boolean behind(DatePart part, boolean alone) {
      return part.count() == group() && !(alone && group() == 1);
    }

    boolean inFront(DatePart part, boolean alone) {
      boolean inGroup = part.count() <= group() && !(alone && group() == 1);
      return parts.contains(part) && !inGroup;
    }
  }
}
