package org.demarche.time;

import java.util.List;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Values in words, never more exact than they are. [PointWords] has those of single dates.
final class ValueWords {
  /// How a date is led up to when what lies on one side of it is said, the date included.
  private enum Lead {
    IN,
    ON,
    AT,
    /// The date is itself of the kind 'some time in …'.
    LOOSE
  }

  private ValueWords() {}

  static String of(Words words, Value value) {
    return switch (value) {
      case Point point -> PointWords.of(words, point);
      case Interval interval -> of(words, interval);
      case DateSet set -> set.oneOf() ? oneOf(words, set) : allOf(words, set);
    };
  }

  private static String of(Words words, Interval interval) {
    return switch (interval) {
      case Interval(DateTime start, DateTime end) when PointWords.sameDay(start, end) ->
          PointWords.range(words, start, end);
      case Interval(Point start, Point end) ->
          words.say("time.from-to", text(words, start), text(words, end));
      case Interval(Point start, Limit.None end) ->
          words.say(
              end == Limit.None.OPEN ? "time.from-onwards" : "time.from-until-unknown",
              text(words, start));
      case Interval(Limit.None start, Point end) ->
          words.say(
              start == Limit.None.OPEN ? "time.until" : "time.until-from-unknown",
              text(words, end));
      case Interval(Limit.None start, Limit.None end) -> unplaced(words, start, end);
    };
  }

  private static String unplaced(Words words, Limit.None start, Limit.None end) {
    if (start == Limit.None.UNKNOWN) {
      return words.say(end == Limit.None.OPEN ? "time.from-unknown-onwards" : "time.from-unknown");
    }
    return words.say(end == Limit.None.OPEN ? "time.at-all-times" : "time.until-unknown");
  }

  private static String oneOf(Words words, DateSet set) {
    if (set.members().size() == 1) {
      return choice(words, set.members().getFirst(), false);
    }
    List<String> choices =
        set.members().stream().map(member -> choice(words, member, true)).toList();
    return words.say("time.either", Lists.allOr(words, choices));
  }

  /// @param several whether it is one of several, so that what lies on one side is told apart
  private static String choice(Words words, DateSet.Member member, boolean several) {
    return switch (member) {
      case Point point -> text(words, point);
      case DateSet.Range(Point from, Point to) ->
          words.say("time.some-time-from-to", text(words, from), text(words, to));
      case DateSet.Range(Point from, Limit.None to) ->
          side(words, words.one("time.after", lead(from), text(words, from)), several);
      case DateSet.Range(Limit.None from, Point to) ->
          side(words, words.one("time.before", lead(to), text(words, to)), several);
      case DateSet.Range(Limit.None from, Limit.None to) -> unplaced(words, from, to);
    };
  }

  private static String side(Words words, String side, boolean several) {
    return several ? words.say("time.some-time", side) : side;
  }

  private static Lead lead(Point point) {
    return switch (point) {
      case CalendarDate date when !date.specified() -> Lead.LOOSE;
      case CalendarDate date -> date.day() == null ? Lead.IN : Lead.ON;
      case GroupedDate date -> date.year().specified() ? Lead.IN : Lead.LOOSE;
      case YearNumber year -> year.significant() == 0 ? Lead.IN : Lead.LOOSE;
      case DateTime time -> Lead.AT;
    };
  }

  private static String allOf(Words words, DateSet set) {
    List<String> members = set.members().stream().map(member -> each(words, member)).toList();
    return switch (members.size()) {
      case 1 -> members.getFirst();
      case 2 -> words.say("time.both", Lists.allAnd(words, members));
      default -> words.say("time.all-of", Lists.allAnd(words, members));
    };
  }

  private static String each(Words words, DateSet.Member member) {
    return switch (member) {
      case Point point -> text(words, point);
      case DateSet.Range(Point from, Point to) ->
          words.say("time.every-from-to", every(words, from), text(words, from), text(words, to));
      case DateSet.Range(Point from, Limit.None to) ->
          words.say("time.every-from", every(words, from), text(words, from));
      case DateSet.Range(Limit.None from, Point to) ->
          words.say("time.every-up-to", every(words, to), text(words, to));
      case DateSet.Range(Limit.None from, Limit.None to) -> unplaced(words, from, to);
    };
  }

  private static String every(Words words, Point point) {
    return switch (point) {
      case CalendarDate date -> words.one("time.every", date.finest());
      case GroupedDate date ->
          words.say(date.part().isSeason() ? "time.every.season" : "time.every.part-of-year");
      case YearNumber year -> words.one("time.every", DatePart.YEAR);
      case DateTime time -> words.say("time.every.second");
    };
  }

  private static String text(Words words, Point point) {
    return PointWords.of(words, point);
  }
}
