package org.demarche.ui.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.time.Bound;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// A time of day as clocks in several places show it, by the rules in force there on that day.
final class LocalTimes {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// What a clock shows.
  ///
  /// @param span '10:00', or where the day is another one there '02:00 on 29 May'
  /// @param offset 'UTC+4'
  private record Reading(String span, String offset) {}

  private LocalTimes() {}

  /// One line for each clock: '10:00 in Baghdad (UTC+4)'. Empty for a date without a time of day.
  ///
  /// @param zone of a time that states no offset
  /// @param clocks name of the place to its zone, in the order of the lines; places whose clocks
  ///   agree share a line
  static List<String> of(Words words, FuzzyDate date, ZoneId zone, Map<String, ZoneId> clocks) {
    Instant start = instant(date.earliest(), zone);
    Instant end = instant(date.latest(), zone);
    Instant from = start == null ? end : start;
    if (from == null) {
      return List.of();
    }
    Instant until = end == null || withinOneMinute(from, end) ? from : end;
    Map<Reading, List<String>> places = new LinkedHashMap<>();
    clocks.forEach(
        (place, there) ->
            places
                .computeIfAbsent(
                    reading(words, from, until, there, zone), line -> new ArrayList<>())
                .add(place));
    List<String> lines = new ArrayList<>();
    places.forEach(
        (reading, names) ->
            lines.add(
                words.say("detail.clock", reading.span(), all(words, names), reading.offset())));
    return lines;
  }

  private static String all(Words words, List<String> names) {
    return names.stream()
        .reduce((one, next) -> words.say("words.list-and", one, next))
        .orElseThrow();
  }

  private static boolean withinOneMinute(Instant from, Instant end) {
    return ChronoUnit.SECONDS.between(from, end) < 60;
  }

  private static Reading reading(
      Words words, Instant from, Instant until, ZoneId there, ZoneId home) {
    ZonedDateTime first = from.atZone(there);
    ZonedDateTime last = until.atZone(there);
    boolean sameDay =
        first.toLocalDate().equals(from.atZone(home).toLocalDate())
            && last.toLocalDate().equals(first.toLocalDate());
    String start = time(words, first, sameDay);
    return new Reading(
        from.equals(until)
            ? start
            : words.say("detail.clock-span", start, time(words, last, sameDay)),
        offset(words, first.getOffset()));
  }

  private static String time(Words words, ZonedDateTime time, boolean sameDay) {
    String clock = TIME.format(time);
    return sameDay
        ? clock
        : words.say(
            "detail.clock-day", clock, Integer.toString(time.getDayOfMonth()), time.getMonth());
  }

  private static String offset(Words words, ZoneOffset offset) {
    return words.say(
        "detail.utc",
        offset.equals(ZoneOffset.UTC)
            ? ""
            : offset.getId().replaceFirst("^([+-])0?(\\d+):00$", "$1$2").replace('-', '−'));
  }

  private static @Nullable Instant instant(Bound bound, ZoneId zone) {
    if (!(bound instanceof Bound.Time time)) {
      return null;
    }
    return time.offset() == null
        ? time.time().atZone(zone).toInstant()
        : time.time().toInstant(time.offset());
  }
}
