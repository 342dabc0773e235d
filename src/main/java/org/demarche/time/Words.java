package org.demarche.time;

import java.util.List;

/// Values in English, never more exact than they are. [PointWords] has those of single dates.
final class Words {
  private Words() {}

  static String of(Value value) {
    return switch (value) {
      case Point point -> PointWords.of(point);
      case Interval interval -> of(interval);
      case DateSet set -> set.oneOf() ? oneOf(set) : allOf(set);
    };
  }

  private static String of(Interval interval) {
    return switch (interval) {
      case Interval(DateTime start, DateTime end) when PointWords.sameDay(start, end) ->
          PointWords.range(start, end);
      case Interval(Point start, Point end) -> "from " + text(start) + " to " + text(end);
      case Interval(Point start, Limit.None end) ->
          "from " + text(start) + (end == Limit.None.OPEN ? " onwards" : ", end not known");
      case Interval(Limit.None start, Point end) ->
          "until " + text(end) + (start == Limit.None.OPEN ? "" : ", start not known");
      case Interval(Limit.None start, Limit.None end) -> unplaced(start, end);
    };
  }

  private static String unplaced(Limit.None start, Limit.None end) {
    if (start == Limit.None.UNKNOWN) {
      return "from a time not known" + (end == Limit.None.OPEN ? " onwards" : "");
    }
    return end == Limit.None.OPEN ? "at all times" : "until a time not known";
  }

  private static String oneOf(DateSet set) {
    if (set.members().size() == 1) {
      return choice(set.members().getFirst(), "");
    }
    return "either "
        + WordList.of(
            set.members().stream().map(member -> choice(member, "some time ")).toList(), "or");
  }

  /// @param lead what comes before 'on or before' and its like
  private static String choice(DateSet.Member member, String lead) {
    return switch (member) {
      case Point point -> text(point);
      case DateSet.Range(Point from, Point to) ->
          "some time from " + text(from) + " to " + text(to);
      case DateSet.Range(Point from, Limit.None to) ->
          lead + side(from, "after", "no earlier than");
      case DateSet.Range(Limit.None from, Point to) -> lead + side(to, "before", "no later than");
      case DateSet.Range(Limit.None from, Limit.None to) -> unplaced(from, to);
    };
  }

  /// On one side of a date, it included: 'on or before 2 July 2007'.
  ///
  /// @param other what to say when the date is itself of the kind 'some time in …'
  private static String side(Point point, String preposition, String other) {
    String at =
        switch (point) {
          case CalendarDate date when !date.specified() -> "";
          case CalendarDate date -> date.day() == null ? "in" : "on";
          case GroupedDate date -> date.year().specified() ? "in" : "";
          case YearNumber year -> year.significant() == 0 ? "in" : "";
          case DateTime time -> "at";
        };
    return (at.isEmpty() ? other : at + " or " + preposition) + " " + text(point);
  }

  private static String allOf(DateSet set) {
    List<String> members = set.members().stream().map(Words::each).toList();
    return switch (members.size()) {
      case 1 -> members.getFirst();
      case 2 -> "both " + WordList.of(members, "and");
      default -> "all of " + WordList.of(members, "and");
    };
  }

  private static String each(DateSet.Member member) {
    return switch (member) {
      case Point point -> text(point);
      case DateSet.Range(Point from, Point to) ->
          every(from) + " from " + text(from) + " to " + text(to);
      case DateSet.Range(Point from, Limit.None to) ->
          every(from) + " from " + text(from) + " onwards";
      case DateSet.Range(Limit.None from, Point to) -> every(to) + " up to " + text(to);
      case DateSet.Range(Limit.None from, Limit.None to) -> unplaced(from, to);
    };
  }

  private static String every(Point point) {
    return switch (point) {
      case CalendarDate date ->
          switch (date.finest()) {
            case YEAR -> "every year";
            case MONTH -> "every month";
            case DAY -> "every day";
          };
      case GroupedDate date when date.part().isSeason() -> "every season";
      case GroupedDate date -> "every part of the year";
      case YearNumber year -> "every year";
      case DateTime time -> "every second";
    };
  }

  private static String text(Point point) {
    return PointWords.of(point);
  }
}
