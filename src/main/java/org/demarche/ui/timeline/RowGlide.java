package org.demarche.ui.timeline;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.demarche.layout.Reflow;
import org.demarche.layout.TimelineLayout;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Lets rows and lanes glide to their places when the layout of the view becomes another, instead
/// of jumping there. Goes on beside whatever else moves the view.
final class RowGlide {
  private static final double SECONDS = 0.18;

  /// The first picture of a new layout has gone the share of one pulse already.
  private static final double PULSE_SECONDS = 1.0 / 60;

  private final Motion motion;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };
  private Runnable onStep = () -> {};
  private @Nullable TimelineLayout target;
  private @Nullable Reflow way;

  /// The layout at this moment of the way.
  private @Nullable TimelineLayout present;

  private double elapsed;
  private long last;

  /// @param motion says whether the user wants no movement
  RowGlide(Motion motion) {
    this.motion = motion;
  }

  /// Calls whenever rows have moved on.
  void onStep(Runnable listener) {
    onStep = listener;
  }

  boolean isPlaying() {
    return way != null;
  }

  /// The layout to be drawn for a target; where the target is another than the one before, rows set
  /// out from where they stand.
  ///
  /// @param before what was drawn last
  @SuppressWarnings("ReferenceEquality") // one layout is kept for each filter, grouping and level
  TimelineLayout towards(Reflow.Shown wanted, Reflow.Shown before, TimeRange time, double height) {
    if (target != wanted.layout()) {
      boolean first = target == null;
      present = null;
      target = wanted.layout();
      Optional<Reflow> found =
          first || motion.isReduced()
              ? Optional.empty()
              : Reflow.between(before, wanted, time, height);
      found.ifPresentOrElse(this::play, this::stop);
    }
    TimelineLayout now = present;
    if (now == null) {
      now = way == null ? wanted.layout() : way.at(eased(elapsed / SECONDS));
      present = now;
    }
    return now;
  }

  /// Fast at first, slow at the end.
  private static double eased(double share) {
    double left = 1 - Math.min(1, share);
    return 1 - left * left * left;
  }

  private void play(Reflow way) {
    this.way = way;
    elapsed = PULSE_SECONDS;
    last = 0;
    timer.start();
  }

  void stop() {
    way = null;
    present = null;
    timer.stop();
  }

  private void pulse(long now) {
    if (last != 0) {
      elapsed += (now - last) / 1e9;
    }
    last = now;
    present = null;
    if (elapsed >= SECONDS) {
      stop();
    }
    onStep.run();
  }
}
