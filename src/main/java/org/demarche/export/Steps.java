package org.demarche.export;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.demarche.scene.Mark;
import org.demarche.scene.Scene;
import org.demarche.task.Progress;

/// How far a picture is: first its groups are drawn, one step each, then the drawing is written to
/// its file, which counts as much as drawing did.
final class Steps {
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final int groups;
  private int drawn;

  /// @param cancelled asked before each group; an interrupt would not do, because Java2D swallows
  ///   it when it reads a font
  Steps(Scene scene, Progress progress, BooleanSupplier cancelled) {
    this.progress = progress;
    this.cancelled = cancelled;
    groups = Math.max(1, groups(scene.marks()));
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

  /// A group is about to be drawn.
  ///
  /// @throws CancellationException when nobody waits for the picture any more
  void nextGroup() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("The picture was cancelled.");
    }
    progress.advanced(drawn, 2L * groups);
    drawn = Math.min(groups, drawn + 1);
  }

  /// @param share of the file that is written, 0 to 1
  void written(double share) {
    progress.advanced(groups + (long) (share * groups), 2L * groups);
  }
}
