package org.demarche.generate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Citation;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.Vocabulary;
import org.demarche.model.When;
import org.jspecify.annotations.Nullable;

/// A dataset as a public chronology is that was not made for this program.
///
/// It has nearly two actors and three sources to an event, up to [#MOST_ACTORS] and
/// [#MOST_SOURCES], each for one event; few actors come up in many more, the second half as often
/// as the first. No actor is part of another, no default range is given, and one event lies 900
/// years before all others.
final class FlatDataset implements Generated {
  private static final int MOST_ACTORS = 100_000;
  private static final int MOST_SOURCES = 200_000;

  private final int size;
  private final long seed;
  private final FlatCast cast;

  FlatDataset(int size, long seed) {
    this.size = size;
    this.seed = seed;
    int actors = (int) Math.min(MOST_ACTORS, size * 35L / 19 + 1);
    int sources = (int) Math.min(MOST_SOURCES, size * 58L / 19 + 1);
    this.cast = new FlatCast(actors, sources, new Dice(seed));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Description description() {
    Map<String, @Nullable Object> origin = new LinkedHashMap<>();
    origin.put("events", (long) size);
    origin.put("seed", seed);
    origin.put("shape", "flat");
    return new Description(
        "A flat chronology of %,d made-up events".formatted(size),
        "Made by a program for measuring and trying things out. Nothing in it happened.",
        "CC0-1.0",
        ZoneOffset.UTC,
        null,
        "actor",
        Vocabulary.kinds(),
        Vocabulary.roles(),
        List.of(),
        new Extras(Map.of("generated", origin)));
  }

  @Override
  public List<Actor> actors() {
    return List.copyOf(cast.actors());
  }

  @Override
  public List<Place> places() {
    return List.copyOf(cast.places());
  }

  @Override
  public List<Source> sources() {
    return List.copyOf(cast.sources());
  }

  @Override
  public Iterator<Event> events() {
    return new Events();
  }

  private final class Events implements Iterator<Event> {
    private static final List<Kind> KINDS = Vocabulary.kinds();

    /// Apart from the seed of the cast, whose length depends on the size.
    private final Dice dice = new Dice(seed ^ 0x5DEECE66DL);

    private final FlatDates dates = new FlatDates(dice);
    private int made;

    @Override
    public boolean hasNext() {
      return made < size;
    }

    @Override
    public Event next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      boolean longAgo = made == size / 2;
      LocalDate day = longAgo ? FlatDates.LONG_AGO : dates.day();
      When when = longAgo ? FlatDates.stated(day.toString()) : dates.when(day);
      Place place = dice.oneOf(cast.places());
      List<Actor> actors = actors(made);
      String title = FlatTitles.title(actors.getFirst().name(), place.name(), dice);
      Event event =
          new Event(
              new EventId("%s-%07d".formatted(day, made + 1)),
              title,
              null,
              when,
              KINDS.get(dice.early(KINDS.size())).id(),
              significance(),
              dice.perMille(600) ? title + "." : "",
              dice.perMille(300) ? List.of() : List.of(place.id()),
              actors.stream()
                  .map(
                      actor ->
                          new Participant(actor.id(), Vocabulary.PARTICIPANT, null, Extras.NONE))
                  .toList(),
              citations(made),
              List.of(),
              List.of(),
              List.of(),
              null,
              Extras.NONE);
      made++;
      return event;
    }

    private int significance() {
      int u = dice.below(100);
      return u < 70 ? 2 : u < 92 ? 3 : u < 98 ? 4 : 5;
    }

    /// Those that are the event's own, and up to two that come up again and again; one at least.
    private List<Actor> actors(int event) {
      List<Actor> all = cast.actors();
      List<Actor> own = all.subList(share(event, all.size()), share(event + 1, all.size()));
      Set<Actor> taking = new LinkedHashSet<>();
      int leading = dice.between(own.isEmpty() ? 1 : 0, 2);
      for (int i = 0; i < leading; i++) {
        taking.add(all.get(dice.leading(all.size())));
      }
      taking.addAll(own);
      return List.copyOf(taking);
    }

    private List<Citation> citations(int event) {
      int all = cast.sources().size();
      List<Citation> citations = new ArrayList<>();
      for (int i = share(event, all); i < share(event + 1, all); i++) {
        citations.add(citation(cast.sources().get(i).id()));
      }
      if (citations.isEmpty()) {
        citations.add(citation(dice.oneOf(cast.sources()).id()));
      }
      return citations;
    }

    private static Citation citation(SourceId source) {
      return new Citation(source, List.of(), Citation.Stance.REPORTS, null, Extras.NONE);
    }

    /// Where an event's share of so many begins.
    private int share(int event, int all) {
      return (int) ((long) event * all / size);
    }
  }
}
