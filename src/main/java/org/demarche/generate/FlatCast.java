package org.demarche.generate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Extras;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.time.FuzzyDate;

/// The actors, places and sources of a [FlatDataset], none part of another.
final class FlatCast {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /// Those of one event are by different publishers.
  private static final int HOSTS = 40;

  private static final List<String> TOWNS =
      List.of(
          "Arromanches",
          "Bayeux",
          "Bénouville",
          "Caen",
          "Carentan",
          "Cherbourg",
          "Colleville",
          "Courseulles",
          "Dieppe",
          "Falaise",
          "Grandcamp",
          "Isigny",
          "Lion-sur-Mer",
          "Lisieux",
          "Merville",
          "Montebourg",
          "Ouistreham",
          "Pointe du Hoc",
          "Port-en-Bessin",
          "Ranville",
          "Saint-Lô",
          "Sainte-Mère-Église",
          "Tilly-sur-Seulles",
          "Troarn",
          "Valognes",
          "Vierville",
          "Villers-Bocage",
          "Vire",
          "Arnhem",
          "Bastogne");

  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  FlatCast(int actorCount, int sourceCount, Dice dice) {
    FlatNames names = new FlatNames(dice);
    for (int i = 0; i < actorCount; i++) {
      FlatNames.Named named = names.next();
      ActorId id = new ActorId("actor-%06d".formatted(i + 1));
      actors.add(
          new Actor(id, named.name(), named.kind(), List.of(), null, null, null, Extras.NONE));
    }
    for (int i = 0; i < TOWNS.size(); i++) {
      PlaceId id = new PlaceId("place-%02d".formatted(i + 1));
      places.add(new Place(id, TOWNS.get(i), List.of(), null, ZONE, null, null, Extras.NONE));
    }
    for (int i = 0; i < sourceCount; i++) {
      sources.add(source(i, dice));
    }
  }

  private static Source source(int index, Dice dice) {
    String host = String.format(Locale.ROOT, "archive%02d.example.org", index % HOSTS + 1);
    return new Source(
        new SourceId("source-%06d".formatted(index + 1)),
        "webpage",
        "Record %d: %s".formatted(index + 1, Titles.name(dice)),
        null,
        null,
        host,
        List.of(),
        FuzzyDate.of(LocalDate.of(2001, 1, 1).plusDays(dice.below(9_000)).toString()),
        Source.Reading.at("https://%s/records/%d".formatted(host, index + 1)),
        null,
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

  List<Source> sources() {
    return sources;
  }
}
