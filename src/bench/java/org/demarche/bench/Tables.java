package org.demarche.bench;

import java.util.List;
import java.util.Locale;

/// The tables of a run's results.
final class Tables {
  private Tables() {}

  static Table verdicts(List<Verdict> verdicts) {
    Table table =
        new Table(
            "Measure",
            ">Events",
            ">Value",
            "Baseline",
            ">Is",
            ">Ratio",
            "Target",
            ">At most",
            "Met");
    for (Verdict verdict : verdicts) {
      Double baseline = verdict.baseline();
      table.row(
          verdict.measure(),
          verdict.events(),
          Table.number(verdict.value()) + " " + verdict.unit(),
          verdict.baselineName(),
          baseline == null ? "" : Table.number(baseline) + " " + verdict.unit(),
          baseline == null ? "" : Table.number(verdict.ratio()),
          verdict.rule(),
          Table.number(verdict.most()) + " " + verdict.unit(),
          verdict.isMet() ? "yes" : "no, by " + percent(verdict.missedBy()));
    }
    return table;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%,.0f %%", share * 100);
  }

  /// Every script over every dataset.
  static Table frames(List<WindowTimes> windows) {
    Table table =
        new Table(
            "Dataset",
            "Script",
            ">Frames",
            ">Work, median",
            ">p95",
            ">p99",
            ">worst",
            ">Frame, median",
            ">p95",
            ">p99",
            ">worst",
            ">× axis",
            ">Waiting");
    for (WindowTimes window : windows) {
      double axis = window.axis().frame().median();
      frames(table, window.dataset(), window.axis(), axis);
      window.scripts().forEach(times -> frames(table, window.dataset(), times, axis));
    }
    return table;
  }

  private static void frames(Table table, String dataset, FrameTimes times, double axis) {
    Spread work = times.work();
    Spread frame = times.frame();
    table.row(
        dataset,
        times.script() + (times.cut() ? " (cut)" : ""),
        work.count(),
        work.median(),
        work.p95(),
        work.p99(),
        work.worst(),
        frame.median(),
        frame.p95(),
        frame.p99(),
        frame.worst(),
        frame.median() / axis,
        percent(times.waiting() / (double) work.count()));
  }

  /// From ticks and wheel steps to the painted picture.
  static Table reactions(List<WindowTimes> windows) {
    Table table =
        new Table(
            "Dataset",
            "From input to painted",
            ">Times",
            ">Median",
            ">p95",
            ">p99",
            ">Worst",
            ">p95 in frames of the axis");
    for (WindowTimes window : windows) {
      double axis = window.axis().frame().median();
      Spread ticked = window.ticked();
      row(table, window.dataset(), "actor ticked, ms", ticked, ticked.p95() / axis);
      Spread settled = window.settled();
      row(table, window.dataset(), "… and rows at rest, ms", settled, settled.p95() / axis);
      Spread wheel = window.wheelFrames();
      if (wheel != null) {
        row(table, window.dataset(), "wheel step, frames", wheel, Double.NaN);
      }
    }
    return table;
  }

  private static void row(Table table, String dataset, String what, Spread spread, double ratio) {
    table.row(
        dataset,
        what,
        spread.count(),
        spread.median(),
        spread.p95(),
        spread.p99(),
        spread.worst(),
        ratio);
  }

  static Table openings(List<OpeningTimes> openings) {
    Table table =
        new Table(
            ">Events",
            ">File, MB",
            ">Jackson, ms",
            ">First picture, ms",
            ">× Jackson",
            ">CPU, ms",
            ">Once more, ms",
            ">× Jackson",
            ">CPU, ms",
            ">Heap, MB",
            ">of it before, MB",
            ">Heap / file");
    for (OpeningTimes opening : openings) {
      table.row(
          opening.events(),
          opening.fileBytes() / 1e6,
          opening.tokenMillis(),
          opening.firstMillis(),
          opening.firstMillis() / opening.tokenMillis(),
          opening.firstCpuMillis(),
          opening.againMillis(),
          opening.againMillis() / opening.tokenMillis(),
          opening.againCpuMillis(),
          opening.heapAfter() / 1e6,
          opening.heapBefore() / 1e6,
          opening.heapAfter() / (double) opening.fileBytes());
    }
    return table;
  }

  static Table edits(List<EditTimes> edits) {
    Table table =
        new Table(
            "Dataset",
            ">Events",
            ">Changes",
            ">Painted, median, ms",
            ">p95",
            ">Worst",
            ">Beyond the gathering, median, ms",
            ">p95",
            ">Worst",
            ">Opened anew, ms",
            ">Beyond / anew");
    for (EditTimes edit : edits) {
      Spread painted = edit.painted();
      Spread beyond = edit.beyond();
      table.row(
          edit.dataset(),
          edit.events(),
          painted.count(),
          painted.median(),
          painted.p95(),
          painted.worst(),
          beyond.median(),
          beyond.p95(),
          beyond.worst(),
          edit.openMillis(),
          beyond.median() / edit.openMillis());
    }
    return table;
  }

  static Table searches(List<SearchTimes> searches) {
    Table table =
        new Table(
            "Dataset",
            ">Index made, ms",
            ">× Jackson",
            ">Its size, MB",
            ">/ file",
            "Where",
            ">Keys typed",
            ">Painted, median, ms",
            ">p95",
            ">Worst");
    for (SearchTimes search : searches) {
      Spread typed = search.typed();
      table.row(
          search.dataset(),
          search.indexMillis(),
          search.indexMillis() / search.tokenMillis(),
          search.indexBytes() / 1e6,
          search.indexBytes() / (double) search.fileBytes(),
          search.onDisk() ? "on the disk" : "in memory",
          typed.count(),
          typed.median(),
          typed.p95(),
          typed.worst());
    }
    return table;
  }

  static Table fits(List<Fit> fits) {
    Table table =
        new Table(
            "Figure", ">Slope, for a million events", ">Intercept", ">R²", ">Growth per event");
    for (Fit fit : fits) {
      table.row(
          fit.what(),
          fit.slope(),
          fit.intercept(),
          String.format(Locale.ROOT, "%.4f", fit.r2()),
          fit.growth());
    }
    return table;
  }

  static Table parts(List<PartTime> parts) {
    Table table = new Table("Part", ">Events", ">Mean, µs", ">± (99.9 %)", ">ns an event");
    for (PartTime part : parts) {
      table.row(
          part.part(),
          part.events(),
          part.micros(),
          part.error() == 0 ? Double.NaN : part.error(),
          part.micros() * 1000 / part.events());
    }
    return table;
  }

  static Table profile(Profile profile) {
    Table table =
        new Table(
            "Hottest method",
            ">Samples",
            "Our own method nearest",
            ">Samples",
            "Node rendered",
            ">Samples");
    int rows = Math.max(profile.hottest().size(), profile.ours().size());
    for (int i = 0; i < rows; i++) {
      table.row(
          name(profile.hottest(), i),
          share(profile.hottest(), i),
          name(profile.ours(), i),
          share(profile.ours(), i),
          name(profile.nodes(), i),
          share(profile.nodes(), i));
    }
    return table;
  }

  private static String name(List<Profile.Method> methods, int i) {
    return i < methods.size() ? "`" + methods.get(i).name() + "`" : "";
  }

  private static String share(List<Profile.Method> methods, int i) {
    return i < methods.size() ? percent(methods.get(i).share()) : "";
  }
}
