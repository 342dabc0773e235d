package org.demarche.export;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.demarche.scene.Mark;
import org.demarche.scene.Scene;
import org.demarche.task.Progress;

/// How far a picture is: first its groups are drawn, one step each, then the drawing is written to
/// its file, which counts as much as drawing did. A picture in bands is drawn and written by turns,
/// by two threads.
final class Steps {
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final int groups;

  /// How many groups of the current band have been begun.
  private int begun;

  /// How much of the picture is drawn, and how much of it is in the file, 0 to 1.
  private double drawn;

  private double written;

  private int bands = 1;
  private long reached;

  /// @param cancelled asked before each group; an interrupt would not do, because Java2D swallows
  ///   it when it reads a font
  Steps(Scene scene, Progress progress, BooleanSupplier cancelled) {
    this(List.of(scene), progress, cancelled);
  }

  /// The same for pages that are drawn into one file.
  Steps(List<Scene> pages, Progress progress, BooleanSupplier cancelled) {
    this.progress = progress;
    this.cancelled = cancelled;
    groups = Math.max(1, pages.stream().mapToInt(page -> groups(page.marks())).sum());
  }

  private static int groups(List<Mark> marks) {
    int groups = 0;
    for (Mark mark : marks) {
      groups +=
          switch (mark) {
            case Mark.Group group -> 1 + groups(group.marks());
            case Mark.Clip clip -> groups(clip.marks());
            default -> 0;
          };
    }
    return groups;
  }

  /// Into how many bands the picture is cut, each of which draws all groups.
  Steps inBands(int count) {
    bands = count;
    return this;
  }

  /// A group is about to be drawn.
  ///
  /// @throws CancellationException when nobody waits for the picture any more
  synchronized void nextGroup() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("The picture was cancelled.");
    }
    report(Math.min(begun, groups) / (double) groups / bands);
    begun++;
  }

  /// A band is drawn.
  synchronized void drawn() {
    drawn += 1.0 / bands;
    begun = 0;
    report(0);
  }

  /// @param share of the file that is written, 0 to 1
  synchronized void written(double share) {
    written = share;
    report(0);
  }

  /// @param current how much of the picture is drawn of the band that is being drawn
  private void report(double current) {
    reached = Math.max(reached, Math.round(groups * (Math.min(1, drawn + current) + written)));
    progress.advanced(reached, 2L * groups);
  }
}
