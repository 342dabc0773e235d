package org.demarche.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.Kind;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.query.Actors;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Status;
import org.demarche.query.Statuses;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.query.WithText;
import org.demarche.search.TextQuery;
import org.demarche.words.Message;
import picocli.CommandLine.Option;

/// The options by which commands choose events, save by time.
final class FilterOptions {
  @Option(
      names = "--actor",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.actor}")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--without-actor",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.without-actor}")
  private List<String> withoutActors = new ArrayList<>();

  @Option(
      names = "--actors",
      paramLabel = "any|all|only",
      converter = ActorsConverter.class,
      description = "${bundle:cli.help.filter.actors}")
  private Actors.Mode actorsMode = Actors.Mode.ANY;

  @Option(
      names = "--kind",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.kind}")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--without-kind",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.without-kind}")
  private List<String> withoutKinds = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.place}")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--without-place",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.without-place}")
  private List<String> withoutPlaces = new ArrayList<>();

  @Option(
      names = "--places",
      paramLabel = "any|all",
      converter = PlacesConverter.class,
      description = "${bundle:cli.help.filter.places}")
  private Places.Mode placesMode = Places.Mode.ANY;

  @Option(
      names = "--source",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.source}")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--without-source",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.without-source}")
  private List<String> withoutSources = new ArrayList<>();

  @Option(
      names = "--sources",
      paramLabel = "any|all",
      converter = SourcesConverter.class,
      description = "${bundle:cli.help.filter.sources}")
  private Sources.Mode sourcesMode = Sources.Mode.ANY;

  @Option(
      names = "--missing",
      paramLabel = "actor|kind|place|address",
      converter = LackConverter.class,
      description = "${bundle:cli.help.filter.missing}")
  private List<Lack> missing = new ArrayList<>();

  @Option(
      names = "--significance",
      paramLabel = "${bundle:cli.label.number}",
      description = "${bundle:cli.help.filter.significance}")
  private int significance = Significance.LEAST;

  @Option(
      names = "--disputed",
      arity = "0..1",
      paramLabel = "date|place|happening|claim",
      preprocessor = DisputeChoice.class,
      converter = DisputeChoice.class,
      description = "${bundle:cli.help.filter.disputed}")
  private List<Dispute> disputed = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "single-witness|uncertain-date|approximate-date|imprecise-date",
      converter = StatusConverter.class,
      description = "${bundle:cli.help.filter.status}")
  private List<Status> statuses = new ArrayList<>();

  @Option(
      names = "--text",
      paramLabel = "${bundle:cli.label.text}",
      converter = TextChoice.class,
      description = "${bundle:cli.help.filter.text}")
  private TextQuery text = TextQuery.NONE;

  /// What an event may lack.
  enum Lack {
    ACTOR,
    KIND,
    PLACE,
    /// A source with an address.
    ADDRESS
  }

  static final class ActorsConverter extends Choice<Actors.Mode> {
    ActorsConverter() {
      super(Actors.Mode.class);
    }
  }

  static final class PlacesConverter extends Choice<Places.Mode> {
    PlacesConverter() {
      super(Places.Mode.class);
    }
  }

  static final class SourcesConverter extends Choice<Sources.Mode> {
    SourcesConverter() {
      super(Sources.Mode.class);
    }
  }

  static final class LackConverter extends Choice<Lack> {
    LackConverter() {
      super(Lack.class);
    }
  }

  static final class StatusConverter extends Choice<Status> {
    StatusConverter() {
      super(Status.class);
    }
  }

  /// What is disputed of the events asked for; empty where the option is not given.
  Set<Dispute> disputed() {
    return Set.copyOf(disputed);
  }

  /// The filter they make on a dataset.
  ///
  /// @throws CannotRun where an id is not in the dataset, or is asked for and ruled out at once, or
  ///   where there is no such significance
  Filter filter(Dataset dataset) throws CannotRun {
    if (significance < Significance.LEAST || significance > Significance.MOST) {
      throw new CannotRun(
          Message.of(
              "cli.significance",
              String.valueOf(significance),
              Significance.LEAST,
              Significance.MOST));
    }
    List<String> vocabulary = dataset.description().kinds().stream().map(Kind::id).toList();
    return Filter.of(
        new Actors(
            ticks(
                new Typed("actor", actors, withoutActors, Lack.ACTOR),
                dataset.actors().keySet(),
                ActorId::new),
            actorsMode),
        new Kinds(ticks(new Typed("kind", kinds, withoutKinds, Lack.KIND), vocabulary, id -> id)),
        new Places(
            ticks(
                new Typed("place", places, withoutPlaces, Lack.PLACE),
                dataset.places().keySet(),
                PlaceId::new),
            placesMode),
        new Sources(
            ticks(
                new Typed("source", sources, withoutSources, Lack.ADDRESS),
                dataset.sources().keySet(),
                SourceId::new),
            sourcesMode),
        new Significance(significance),
        new DisputedBy(disputed()),
        new Statuses(Set.copyOf(statuses)),
        new WithText(text));
  }

  /// What was typed of one facet.
  ///
  /// @param noun what the ids name
  private record Typed(String noun, List<String> asked, List<String> without, Lack lack) {}

  private <I> Ticks<I> ticks(Typed typed, Collection<I> known, Function<String, I> id)
      throws CannotRun {
    for (String both : typed.asked) {
      if (typed.without.contains(both)) {
        throw new CannotRun(Message.of("cli.asked-and-without", typed.noun, both));
      }
    }
    return new Ticks<>(
        KnownIds.of(typed.asked, typed.noun, known, id),
        KnownIds.of(typed.without, typed.noun, known, id),
        missing.contains(typed.lack) ? Wish.WITH : Wish.NONE);
  }
}
