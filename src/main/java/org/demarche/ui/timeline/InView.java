package org.demarche.ui.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.layer.Frame;
import org.demarche.model.EventId;
import org.demarche.query.Within;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// How many events a picture shows.
///
/// @param drawn each on its own
/// @param clustered counted in clusters
record InView(int drawn, int clustered) {
  private static final long MINUTE = 60;
  private static final long DAY = 86_400;

  /// Counts what a picture shows inside a rectangle.
  static InView of(Scene scene, Rect plot) {
    return of(scene, plot, event -> true);
  }

  /// As [#of(Scene, Rect)], without events such as those that are drawn though the filter hides
  /// them.
  static InView of(Scene scene, Rect plot, Predicate<EventId> counted) {
    Count count = new Count(plot, counted);
    count.add(scene.marks());
    return new InView(count.events.size(), count.clustered);
  }

  /// Whether an event matches and its time reaches into the window; else a mark of it says where it
  /// is, or that it is hidden.
  static boolean isIn(Frame frame, EventId event) {
    int ordinal = frame.dataset().ordinal(event);
    return frame.match().contains(ordinal)
        && Within.isIn(frame.table(), ordinal, frame.scale().range());
  }

  int events() {
    return drawn + clustered;
  }

  /// In words: 'Shown 14 of 27 matching events (41 in all)', or where some are counted 'Shown 1,000
  /// of 2,000 events, 788 of them as numbers'.
  ///
  /// @param matching how many the filter keeps
  /// @param all how many there are
  String words(Words words, int matching, int all) {
    if (clustered == 0) {
      return matching == all
          ? words.say("timeline.in-view.drawn", drawn, all)
          : words.say("timeline.in-view.drawn-matching", drawn, matching, all);
    }
    return matching == all
        ? words.say("timeline.in-view.counted", events(), clustered, all)
        : words.say("timeline.in-view.counted-matching", events(), clustered, matching, all);
  }

  /// The stretch of time in view, no more exactly than a pixel can tell it.
  static String range(Words words, TimeRange range, double secondsPerPixel) {
    long unit = secondsPerPixel < 200 ? MINUTE : DAY;
    return TimeLabels.range(
        words,
        new TimeRange(
            Math.floorDiv(range.start(), unit) * unit, Math.ceilDiv(range.end(), unit) * unit));
  }

  private static final class Count {
    private final Rect plot;
    private final Predicate<EventId> counted;
    private final Set<EventId> events = new HashSet<>();
    private int clustered;

    Count(Rect plot, Predicate<EventId> counted) {
      this.plot = plot;
      this.counted = counted;
    }

    void add(List<Mark> marks) {
      for (Mark mark : marks) {
        switch (mark) {
          case Mark.Group group -> {
            if (group.hit().intersects(plot)) {
              add(group.ref());
            }
            add(group.marks());
          }
          case Mark.Clip clip -> add(clip.marks());
          default -> {}
        }
      }
    }

    private void add(MarkRef ref) {
      switch (ref) {
        case MarkRef.OfEvent event -> {
          if (counted.test(event.event())) {
            events.add(event.event());
          }
        }
        case MarkRef.OfCluster cluster -> clustered += cluster.count();
        default -> {}
      }
    }
  }
}
