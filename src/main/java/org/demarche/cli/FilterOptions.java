package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.SourceId;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.Sources;
import picocli.CommandLine.Option;

/// The options by which commands choose events, save by time.
final class FilterOptions {
  @Option(
      names = "--actor",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.actor}")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--actors",
      paramLabel = "any|all|only",
      converter = ModeConverter.class,
      description = "${bundle:cli.help.filter.actors}")
  private Mode mode = Mode.ANY;

  @Option(
      names = "--source",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.filter.source}")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--disputed",
      arity = "0..1",
      paramLabel = "date|place|happening|claim",
      preprocessor = DisputeChoice.class,
      converter = DisputeChoice.class,
      description = "${bundle:cli.help.filter.disputed}")
  private List<Dispute> disputed = new ArrayList<>();

  static final class ModeConverter extends Choice<Mode> {
    ModeConverter() {
      super(Mode.class);
    }
  }

  /// What is disputed of the events asked for; empty where the option is not given.
  Set<Dispute> disputed() {
    return Set.copyOf(disputed);
  }

  /// The filter they make on a dataset.
  ///
  /// @throws CannotRun where an id is not in the dataset
  Filter filter(Dataset dataset) throws CannotRun {
    return Filter.of(
        new Actors(KnownIds.of(actors, "actor", dataset.actors().keySet(), ActorId::new), mode),
        new Sources(KnownIds.of(sources, "source", dataset.sources().keySet(), SourceId::new)),
        new DisputedBy(disputed()));
  }
}
