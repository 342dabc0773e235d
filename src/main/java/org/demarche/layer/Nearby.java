package org.demarche.layer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// Finds what is thin or small and so has no area of its own in which the pointer finds it: the
/// dots at the top of lanes, each of which stands for an event, and the arcs between events.
final class Nearby {
  private Nearby() {}

  /// What is nearest to a place, dots first.
  ///
  /// @param tolerance how far off it may be, in pixels
  static Optional<Mark.Group> at(Stage stage, double x, double y, double tolerance) {
    return stage.plot().contains(x, y)
        ? dot(stage, x, y, tolerance).or(() -> arc(stage, x, y, tolerance))
        : Optional.empty();
  }

  private static Optional<Mark.Group> dot(Stage stage, double x, double y, double tolerance) {
    return ConnectorLayer.at(stage, x, y, tolerance + ConnectorLayer.DOT)
        .map(
            drawn ->
                group(
                    stage,
                    new MarkRef.OfEvent(stage.frame().table().id(drawn.ordinal())),
                    stage.facts(drawn.ordinal()).spoken(),
                    new Rect(x, y, 0, 0).grown(ConnectorLayer.DOT)));
  }

  private static Optional<Mark.Group> arc(Stage stage, double x, double y, double tolerance) {
    return stage.related().stream()
        .min(Comparator.comparingDouble(related -> related.arc().distance(x, y)))
        .filter(related -> related.arc().distance(x, y) <= tolerance)
        .map(
            related ->
                group(
                    stage,
                    related.ref(),
                    related.bundle().word(stage.words()),
                    new Rect(x, y, 0, 0).grown(tolerance)));
  }

  private static Mark.Group group(Stage stage, MarkRef ref, String title, Rect area) {
    return new Mark.Group(ref, area.intersection(stage.plot()), title, null, List.of());
  }
}
