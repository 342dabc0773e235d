package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What the program must reach, and the figures of a run held against it.
///
/// Where nothing else is said, the targets are meant for a million events; a run over fewer holds
/// its largest set against them.
final class Targets {
  /// A frame is compared with that of an axis alone.
  private static final double FRAME_RATIO = 1.5;

  private static final double WORK_MILLIS = 8;

  /// The number of events whose frame work that of more may exceed by [#WORK_RATIO].
  private static final int WORK_BASE = 10_000;

  private static final double WORK_RATIO = 2;
  private static final double TICK_FRAMES = 2;
  private static final double TICK_MILLIS = 8;

  /// The number of events up to which a tick must take no longer than that.
  private static final int TICK_EVENTS = 100_000;

  /// Of a tick among more events, in frames of the axis alone: what it was at a million while the
  /// panes were drawn in the timeline's own frame.
  private static final double MANY_TICK_FRAMES = 20.2;

  private static final double EDIT_MILLIS = 250;
  private static final double MANY_EDIT_MILLIS = 1_000;

  /// The number of events from which a change on the disk may take longer.
  private static final int MANY_EDITED = 10_000;

  /// Until what is typed is seen on the timeline: a wait that a person does not take for one.
  private static final double TYPED_MILLIS = 50;

  private static final double INDEX_RATIO = 8;
  private static final double INDEX_SHARE = 0.5;
  private static final double OPEN_RATIO = 2;
  private static final double HEAP_RATIO = 1;

  /// What still counts as linear, or flat: noise of the machine included.
  private static final double GROWTH = 1.25;

  private final List<WindowTimes> windows;
  private final List<OpeningTimes> openings;
  private final List<EditTimes> edits;
  private final List<SearchTimes> searches;
  private final List<Fit> fits = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /// @param windows of generated datasets and of the shipped one
  private Targets(
      List<WindowTimes> windows,
      List<OpeningTimes> openings,
      List<EditTimes> edits,
      List<SearchTimes> searches) {
    this.windows = windows;
    this.openings = openings;
    this.edits = edits;
    this.searches = searches;
  }

  /// The judged figures and the fits of a run.
  record Outcome(List<Fit> fits, List<Verdict> verdicts) {}

  static Outcome judge(
      List<WindowTimes> windows,
      List<OpeningTimes> openings,
      List<EditTimes> edits,
      List<SearchTimes> searches) {
    Targets targets = new Targets(windows, openings, edits, searches);
    targets.frames();
    targets.ticks();
    targets.openings();
    targets.edits();
    targets.searches();
    targets.growth();
    targets.wheel();
    return new Outcome(targets.fits, targets.verdicts);
  }

  private List<WindowTimes> generated() {
    return windows.stream().filter(window -> window.wheelFrames() == null).toList();
  }

  private void frames() {
    List<WindowTimes> generated = generated();
    if (generated.isEmpty()) {
      return;
    }
    WindowTimes largest = generated.getLast();
    double axis = largest.axis().frame().median();
    for (FrameTimes times : largest.scripts()) {
      if (!times.script().equals("tick")) {
        verdicts.add(
            new Verdict(
                "frame",
                "frame, " + times.script() + ", median",
                largest.events(),
                times.frame().median(),
                "ms",
                axis,
                "axis only, median",
                FRAME_RATIO * axis,
                "≤ 1.5 × axis only"));
        work(largest, times);
      }
    }
  }

  /// The shipped dataset, the largest generated one of up to [#TICK_EVENTS], and the largest of
  /// more.
  private void ticks() {
    windows.stream().filter(window -> window.wheelFrames() != null).forEach(this::tick);
    for (boolean many : new boolean[] {false, true}) {
      generated().stream()
          .filter(window -> window.events() > TICK_EVENTS == many)
          .reduce((smaller, larger) -> larger)
          .ifPresent(this::tick);
    }
  }

  private void tick(WindowTimes window) {
    double axis = window.axis().frame().median();
    boolean many = window.events() > TICK_EVENTS;
    verdicts.add(
        new Verdict(
            many ? "tick-many" : "tick",
            "actor ticked to painted, p95",
            window.events(),
            window.ticked().p95(),
            "ms",
            axis,
            "axis only, median",
            many ? MANY_TICK_FRAMES * axis : TICK_FRAMES * axis + TICK_MILLIS,
            many ? "≤ 20.2 × axis only, as it was" : "≤ 2 × axis only + 8 ms"));
  }

  private void work(WindowTimes largest, FrameTimes times) {
    String measure = "frame work, " + times.script() + ", p99";
    double p99 = times.work().p99();
    Double base = baseWork(times.script(), largest.events());
    verdicts.add(
        new Verdict(
            "work",
            measure,
            largest.events(),
            p99,
            "ms",
            largest.axis().work().p99(),
            "axis only, p99",
            WORK_MILLIS,
            "≤ 8 ms"));
    if (base != null) {
      verdicts.add(
          new Verdict(
              "work-growth",
              measure,
              largest.events(),
              p99,
              "ms",
              base,
              "at 10,000 events",
              WORK_RATIO * base,
              "≤ 2 × at 10,000 events"));
    }
  }

  private @Nullable Double baseWork(String script, int largest) {
    return largest == WORK_BASE
        ? null
        : generated().stream()
            .filter(window -> window.events() == WORK_BASE)
            .flatMap(window -> window.scripts().stream())
            .filter(times -> times.script().equals(script))
            .map(times -> times.work().p99())
            .findFirst()
            .orElse(null);
  }

  private void openings() {
    if (openings.isEmpty()) {
      return;
    }
    OpeningTimes largest = openings.getLast();
    verdicts.add(
        new Verdict(
            "open",
            "file to first complete picture",
            largest.events(),
            largest.firstMillis(),
            "ms",
            largest.tokenMillis(),
            "Jackson, tokens on one thread",
            OPEN_RATIO * largest.tokenMillis(),
            "≤ 2 × Jackson"));
    double megabyte = 1e6;
    verdicts.add(
        new Verdict(
            "heap",
            "heap with the dataset open",
            largest.events(),
            largest.heapAfter() / megabyte,
            "MB",
            largest.fileBytes() / megabyte,
            "size of the file",
            HEAP_RATIO * largest.fileBytes() / megabyte,
            "≤ 1.0 × the file"));
  }

  private void edits() {
    for (EditTimes edit : edits) {
      boolean many = edit.events() >= MANY_EDITED;
      verdicts.add(
          new Verdict(
              "edit",
              "record changed on the disk to painted, beyond the gathering, median",
              edit.events(),
              edit.beyond().median(),
              "ms",
              edit.openMillis(),
              "folder opened anew",
              many ? MANY_EDIT_MILLIS : EDIT_MILLIS,
              many ? "≤ 1 s" : "≤ 250 ms"));
    }
  }

  private void searches() {
    if (searches.isEmpty()) {
      return;
    }
    SearchTimes largest = searches.getLast();
    verdicts.add(
        new Verdict(
            "search",
            "key typed to painted hits, p95",
            largest.events(),
            largest.typed().p95(),
            "ms",
            null,
            "",
            TYPED_MILLIS,
            "≤ %.0f ms".formatted(TYPED_MILLIS)));
    verdicts.add(
        new Verdict(
            "index",
            "index of texts made",
            largest.events(),
            largest.indexMillis(),
            "ms",
            largest.tokenMillis(),
            "Jackson, tokens on one thread",
            INDEX_RATIO * largest.tokenMillis(),
            "≤ %.0f × Jackson".formatted(INDEX_RATIO)));
    double megabyte = 1e6;
    verdicts.add(
        new Verdict(
            "index-size",
            "size of the index of texts",
            largest.events(),
            largest.indexBytes() / megabyte,
            "MB",
            largest.fileBytes() / megabyte,
            "size of the file",
            INDEX_SHARE * largest.fileBytes() / megabyte,
            "≤ 0.5 × the file"));
  }

  private void growth() {
    linear("open-growth", "opening, ms", OpeningTimes::firstMillis);
    linear("heap-growth", "heap, MB", opening -> opening.heapAfter() / 1e6);
    List<WindowTimes> generated = generated();
    if (generated.size() > 1) {
      for (FrameTimes times : generated.getLast().scripts()) {
        flat(times.script());
      }
    }
  }

  private void linear(String target, String what, ToDoubleFunction<OpeningTimes> figure) {
    if (openings.size() < 2) {
      return;
    }
    List<Fit.Point> points =
        openings.stream()
            .map(opening -> new Fit.Point(opening.events(), figure.applyAsDouble(opening)))
            .toList();
    Fit fit = Fit.of(what, points);
    fits.add(fit);
    verdicts.add(
        new Verdict(
            target,
            what.replaceAll(",.*", "") + " per event",
            openings.getLast().events(),
            fit.growth(),
            "×",
            null,
            "",
            GROWTH,
            "linear: ≤ 1.25 × that of the next smaller set"));
  }

  private void flat(String script) {
    List<Fit.Point> points = new ArrayList<>();
    for (WindowTimes window : generated()) {
      for (FrameTimes times : window.scripts()) {
        if (times.script().equals(script)) {
          double axis = window.axis().frame().median();
          points.add(new Fit.Point(window.events(), times.frame().median() / axis));
        }
      }
    }
    fits.add(Fit.of("frame, " + script + ", median, as a multiple of the axis alone", points));
    double smallest = points.getFirst().value();
    verdicts.add(
        new Verdict(
            "frame-growth",
            "frame, " + script + ", median, as a multiple of the axis alone",
            points.getLast().events(),
            points.getLast().value(),
            "×",
            smallest,
            "the smallest set",
            GROWTH * smallest,
            "flat: ≤ 1.25 × the smallest set"));
  }

  private void wheel() {
    for (WindowTimes window : windows) {
      Spread frames = window.wheelFrames();
      if (frames != null) {
        verdicts.add(
            new Verdict(
                "wheel",
                "wheel step to painted pixels, shipped dataset, worst",
                window.events(),
                frames.worst(),
                "frames",
                null,
                "",
                1,
                "1 frame"));
      }
    }
  }
}
