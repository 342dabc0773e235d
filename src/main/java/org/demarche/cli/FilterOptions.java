package org.demarche.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.ActorId;
import org.demarche.model.Dataset;
import org.demarche.model.SourceId;
import org.demarche.query.Filter;
import org.demarche.query.Filter.ActorMode;
import org.demarche.query.Filter.Certainty;
import org.demarche.time.EdtfResult;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which commands choose events.
final class FilterOptions {
  /// Stands for a side without a limit: some 900 million years away, which the calendar still
  /// knows.
  private static final long FAR = 28_000_000_000_000_000L;

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
      names = "--range",
      paramLabel = "EDTF",
      description = "Only events in this stretch of time, such as 2007 or 2007-05/2007-08.")
  private @Nullable String range;

  @Option(
      names = "--within",
      paramLabel = "possibly|certainly",
      converter = CertaintyConverter.class,
      description = {
        "Whether an event must possibly lie in the range (the default) or certainly, when its date"
            + " is not exactly known."
      })
  private Certainty within = Certainty.POSSIBLY;

  @Option(
      names = "--disputed",
      description = "Only events of which the sources differ, or of which a claim is denied.")
  private boolean disputed;

  static final class ModeConverter extends Choice<ActorMode> {
    ModeConverter() {
      super(ActorMode.class);
    }
  }

  static final class CertaintyConverter extends Choice<Certainty> {
    CertaintyConverter() {
      super(Certainty.class);
    }
  }

  /// The filter they make on a dataset.
  ///
  /// @throws CannotRun where an id is not in the dataset or the range is no date
  Filter filter(Dataset dataset) throws CannotRun {
    return Filter.ALL
        .withActors(KnownIds.of(actors, "actor", dataset.actors().keySet(), ActorId::new))
        .withMode(mode)
        .withSources(KnownIds.of(sources, "source", dataset.sources().keySet(), SourceId::new))
        .withRange(range == null ? null : range(range, dataset.description().zone()), within)
        .withDisputed(disputed);
  }

  /// An EDTF text as a stretch of the axis; a side that is open goes on to [#FAR].
  ///
  /// @throws CannotRun where the text is no date
  static TimeRange range(String text, ZoneId axis) throws CannotRun {
    return switch (FuzzyDate.parse(text)) {
      case EdtfResult.Invalid invalid ->
          throw new CannotRun("'%s' is no date for --range: %s".formatted(text, invalid.reason()));
      case EdtfResult.Valid(FuzzyDate date) -> {
        Extent extent = date.extent(axis, axis);
        long start = extent.openStart() ? -FAR : Math.max(-FAR, extent.outer().start());
        long end = extent.openEnd() ? FAR : Math.min(FAR, extent.outer().end());
        if (start >= end) {
          throw new CannotRun("'%s' lies beyond what --range can reach.".formatted(text));
        }
        yield new TimeRange(start, end);
      }
    };
  }
}
