package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.junit.jupiter.api.Assertions;

/// What a timeline shows and where, for tests that point at it. For the JavaFX thread.
public final class Drawn {
  private static final double STEP = 3;

  private Drawn() {}

  /// Every group of the picture that stands for something.
  public static List<Mark.Group> groups(TimelineControl timeline) {
    List<Mark.Group> found = new ArrayList<>();
    collect(timeline.picture().scene().marks(), found);
    return found;
  }

  /// Every mark of the picture, those in groups too, and of what lies above it with the pointer on
  /// its first event or in its corner.
  public static List<Mark> marks(TimelineControl timeline) {
    List<Mark> found = new ArrayList<>();
    timeline.picture().scene().marks().forEach(mark -> add(mark, found));
    Optional<Mark.Group> pointed = groups(timeline).stream().findFirst();
    Rect bounds = timeline.picture().bounds();
    timeline
        .picture()
        .overlay(Optional.of(new Hover(bounds.x() + 1, bounds.y() + 1, pointed)))
        .marks()
        .forEach(mark -> add(mark, found));
    return found;
  }

  private static void add(Mark mark, List<Mark> found) {
    found.add(mark);
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(inner -> add(inner, found));
      case Mark.Clip clip -> clip.marks().forEach(inner -> add(inner, found));
      default -> {}
    }
  }

  private static void collect(List<Mark> marks, List<Mark.Group> found) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> {
          found.add(group);
          collect(group.marks(), found);
        }
        case Mark.Clip clip -> collect(clip.marks(), found);
        default -> {}
      }
    }
  }

  /// The events that the picture painted last is of.
  public static EventSet match(TimelineControl timeline) {
    return timeline.picture().painted().match();
  }

  public static Mark.Group group(TimelineControl timeline, EventId event) {
    return groups(timeline).stream()
        .filter(group -> group.ref().equals(new MarkRef.OfEvent(event)))
        .findFirst()
        .orElseGet(() -> Assertions.fail(event + " is not drawn"));
  }

  /// A cluster that is counted in the picture.
  public static Mark.Group cluster(TimelineControl timeline) {
    return groups(timeline).stream()
        .filter(group -> group.ref() instanceof MarkRef.OfCluster)
        .findFirst()
        .orElseGet(() -> Assertions.fail("no cluster is drawn"));
  }

  /// A place on the screen at which the pointer finds a group.
  public static Point2D place(TimelineControl timeline, Mark.Group group) {
    Rect hit = group.hit().intersection(timeline.picture().bounds());
    for (double y = hit.y() + 2; y < hit.bottom(); y += STEP) {
      for (double x = hit.x() + 2; x < hit.right(); x += STEP) {
        // The robot points at whole pixels.
        if (finds(timeline, x - 1, y - 1, group) && finds(timeline, x + 1, y + 1, group)) {
          return timeline.localToScreen(x, y);
        }
      }
    }
    return Assertions.fail(group.ref() + " is not to be found by the pointer");
  }

  private static boolean finds(TimelineControl timeline, double x, double y, Mark.Group group) {
    return timeline.picture().at(x, y, 0).filter(group::equals).isPresent();
  }

  public static Point2D place(TimelineControl timeline, EventId event) {
    return place(timeline, group(timeline, event));
  }

  /// The second shown at a place of the screen, to a fraction, counted from the year 2000.
  public static double timeAt(TimelineControl timeline, Point2D screen) {
    double x = timeline.screenToLocal(screen).getX() - timeline.picture().bounds().x();
    var viewport = timeline.picture().frame().view().viewport();
    return (viewport.startSecond() - 946_684_800L)
        + viewport.startFraction()
        + x * viewport.secondsPerPixel();
  }

  /// The rows as they are laid out.
  public static TimelineLayout layout(TimelineControl timeline) {
    return timeline.picture().frame().layout();
  }

  /// A point on the screen within a lane's name, counted from the top.
  public static Point2D laneName(TimelineControl timeline, int lane) {
    double top =
        layout(timeline).lanes().get(lane).top() - timeline.picture().frame().view().laneScroll();
    return timeline.localToScreen(40, timeline.picture().bounds().y() + top + 20);
  }
}
