package org.demarche.generate;

import java.time.LocalDateTime;
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
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The dataset of the shape [Shape#TREE]: its events come in bursts from 1900 to 2026; 1 to 4 of
/// 200 to 2,000 actors take part in each, few of them in very many; kinds and significance are
/// spread as in a curated dataset, with far more details than turning points.
public final class GeneratedDataset implements Generated {
  private static final int FEWEST_ACTORS = 200;
  private static final int MOST_ACTORS = 2_000;
  private static final int EVENTS_PER_ACTOR = 500;

  private final int size;
  private final long seed;
  private final Cast cast;

  /// @param size how many events
  public GeneratedDataset(int size, long seed) {
    this.size = size;
    this.seed = seed;
    int actors = Math.clamp(size / EVENTS_PER_ACTOR, FEWEST_ACTORS, MOST_ACTORS);
    this.cast = new Cast(actors, new Dice(seed));
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
    return new Description(
        "%,d made-up events".formatted(size),
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
    /// Apart from the seed of the cast, whose length depends on the size.
    private final Dice dice = new Dice(seed ^ 0x5DEECE66DL);

    private final Dates dates = new Dates(dice);
    private final List<Kind> kinds = Vocabulary.kinds();
    private int made;
    private @Nullable EventId last;

    @Override
    public boolean hasNext() {
      return made < size;
    }

    @Override
    public Event next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Dates.Dated dated = dates.next();
      EventId id = id(dated.moment());
      List<Relation> relations = relations();
      made++;
      last = id;
      return new Event(
          id,
          Titles.title(dice),
          null,
          dated.when(),
          kinds.get(dice.early(kinds.size())).id(),
          significance(),
          dice.perMille(300) ? Titles.title(dice) + ". " + Titles.title(dice) + "." : "",
          dice.perMille(50) ? List.of() : List.of(dice.oneOf(cast.cities())),
          participants(),
          citations(),
          List.of(),
          List.of(),
          relations,
          null,
          Extras.NONE);
    }

    private EventId id(LocalDateTime moment) {
      return new EventId("%s-%07d".formatted(moment.toLocalDate(), made + 1));
    }

    private List<Relation> relations() {
      EventId other = last;
      return other == null || !dice.perMille(20)
          ? List.of()
          : List.of(new Relation(Relation.Type.FOLLOWS, other, null, Extras.NONE));
    }

    private int significance() {
      int u = dice.below(100);
      return u < 50 ? 1 : u < 77 ? 2 : u < 92 ? 3 : u < 98 ? 4 : 5;
    }

    private List<Participant> participants() {
      int count = dice.between(1, 4);
      Set<ActorId> taking = new LinkedHashSet<>();
      while (taking.size() < count) {
        taking.add(cast.actors().get(dice.early(cast.actors().size())).id());
      }
      return taking.stream()
          .map(actor -> new Participant(actor, Vocabulary.PARTICIPANT, null, Extras.NONE))
          .toList();
    }

    private List<Citation> citations() {
      List<Citation> citations = new ArrayList<>();
      int count = dice.between(1, 2);
      for (int i = 0; i < count; i++) {
        Source source = cast.sources().get(dice.early(cast.sources().size()));
        Integer counted = source.paragraphs();
        Citation.Stance stance =
            dice.perMille(20) ? Citation.Stance.CONTRADICTS : Citation.Stance.REPORTS;
        citations.add(
            new Citation(
                source.id(),
                List.of(dice.between(1, counted == null ? 1 : counted)),
                stance,
                null,
                Extras.NONE));
      }
      return citations;
    }
  }
}
