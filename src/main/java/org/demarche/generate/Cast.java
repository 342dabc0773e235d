package org.demarche.generate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.demarche.model.Extras;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.time.FuzzyDate;

/// The actors, places and sources that made-up events refer to, those referred to most first.
final class Cast {
  private static final int STATES = 40;
  private static final int SOURCES = 500;

  /// City, country, zone.
  private static final List<List<String>> CITIES =
      List.of(
          List.of("Baghdad", "Iraq", "Asia/Baghdad"),
          List.of("Tehran", "Iran", "Asia/Tehran"),
          List.of("Washington", "United States", "America/New_York"),
          List.of("Geneva", "Switzerland", "Europe/Zurich"),
          List.of("Vienna", "Austria", "Europe/Vienna"),
          List.of("Basra", "Iraq", "Asia/Baghdad"),
          List.of("London", "United Kingdom", "Europe/London"),
          List.of("Moscow", "Russia", "Europe/Moscow"),
          List.of("Paris", "France", "Europe/Paris"),
          List.of("Ankara", "Turkey", "Europe/Istanbul"),
          List.of("Cairo", "Egypt", "Africa/Cairo"),
          List.of("Riyadh", "Saudi Arabia", "Asia/Riyadh"),
          List.of("Isfahan", "Iran", "Asia/Tehran"),
          List.of("Damascus", "Syria", "Asia/Damascus"),
          List.of("New York", "United States", "America/New_York"),
          List.of("Beijing", "China", "Asia/Shanghai"),
          List.of("Delhi", "India", "Asia/Kolkata"),
          List.of("Tokyo", "Japan", "Asia/Tokyo"),
          List.of("Doha", "Qatar", "Asia/Qatar"),
          List.of("Muscat", "Oman", "Asia/Muscat"));

  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<PlaceId> cities = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  Cast(int actorCount, Dice dice) {
    for (int i = 0; i < actorCount; i++) {
      actors.add(actor(i, dice));
    }
    CITIES.forEach(this::addCity);
    for (int i = 0; i < SOURCES; i++) {
      sources.add(source(i, dice));
    }
  }

  private static Actor actor(int rank, Dice dice) {
    int sort = dice.below(10);
    ActorKind kind =
        rank < STATES
            ? ActorKind.STATE
            : sort < 3 ? ActorKind.ORGANISATION : sort < 5 ? ActorKind.GROUP : ActorKind.PERSON;
    String noun =
        switch (kind) {
          case STATE -> "state";
          case ORGANISATION -> "office";
          case GROUP -> "group";
          case PERSON -> "person";
        };
    boolean alone = rank < STATES || dice.perMille(20);
    ActorId above = alone ? null : actorId(dice.early(STATES));
    String name = "%s %s %d".formatted(Titles.name(dice), noun, rank + 1);
    return new Actor(actorId(rank), name, kind, List.of(), above, null, null, Extras.NONE);
  }

  private static ActorId actorId(int rank) {
    return new ActorId("actor-%04d".formatted(rank + 1));
  }

  private void addCity(List<String> names) {
    ZoneId zone = ZoneId.of(names.get(2));
    PlaceId country = placeId(names.get(1));
    if (places.stream().noneMatch(place -> place.id().equals(country))) {
      places.add(new Place(country, names.get(1), List.of(), null, zone, null, null, Extras.NONE));
    }
    PlaceId city = placeId(names.getFirst());
    cities.add(city);
    places.add(
        new Place(city, names.getFirst(), List.of(), country, zone, null, null, Extras.NONE));
  }

  private static PlaceId placeId(String name) {
    return new PlaceId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  private static Source source(int rank, Dice dice) {
    String issued = LocalDate.of(1900, 1, 1).plusDays(dice.below(46_000)).toString();
    String paper = "The %s Gazette %d".formatted(Titles.name(dice), rank % 20 + 1);
    return new Source(
        new SourceId("source-%03d".formatted(rank + 1)),
        "article-newspaper",
        Titles.title(dice),
        null,
        null,
        paper,
        List.of(),
        FuzzyDate.of(issued),
        Source.Reading.at("https://example.org/articles/%d".formatted(rank + 1)),
        dice.between(8, 40),
        Source.Reporting.OWN,
        false,
        null,
        List.of(),
        Extras.NONE);
  }

  List<Actor> actors() {
    return actors;
  }

  List<Place> places() {
    return places;
  }

  /// The places where events are.
  List<PlaceId> cities() {
    return cities;
  }

  List<Source> sources() {
    return sources;
  }
}
