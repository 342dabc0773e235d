package org.demarche.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.ActorId;
import org.demarche.model.Dataset;
import org.demarche.model.Dispute;
import org.demarche.model.SourceId;
import org.demarche.query.Filter;
import org.demarche.query.Filter.ActorMode;
import picocli.CommandLine.Option;

/// The options by which commands choose events, save by time.
final class FilterOptions {
  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Only events that involve this actor or one that belongs to it; repeatable.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--actors",
      paramLabel = "any|all|only",
      converter = ModeConverter.class,
      description = {
        "How several actors combine: at least one takes part (the default), all take part, or"
            + " nobody else does."
      })
  private ActorMode mode = ActorMode.ANY;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Only events for which this source is cited; repeatable, at least one.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--disputed",
      description = "Only events of which the sources differ, or of which a claim is denied.")
  private boolean disputed;

  static final class ModeConverter extends Choice<ActorMode> {
    ModeConverter() {
      super(ActorMode.class);
    }
  }

  /// The filter they make on a dataset.
  ///
  /// @throws CannotRun where an id is not in the dataset
  Filter filter(Dataset dataset) throws CannotRun {
    return Filter.ALL
        .withActors(KnownIds.of(actors, "actor", dataset.actors().keySet(), ActorId::new))
        .withMode(mode)
        .withSources(KnownIds.of(sources, "source", dataset.sources().keySet(), SourceId::new))
        .withDisputed(disputed ? EnumSet.allOf(Dispute.class) : Set.of());
  }
}
