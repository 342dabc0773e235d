package org.demarche.ui.timeline;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.demarche.font.TextMetrics;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Scene;

/// Where texts of a scene end.
final class TextEnds {
  private TextEnds() {}

  /// The rightmost end of the texts that belong to what a mark stands for, if it has any.
  static OptionalDouble of(Scene scene, MarkRef ref, TextMetrics metrics) {
    return groups(scene.marks())
        .filter(group -> group.ref().equals(ref))
        .flatMapToDouble(group -> ends(group.marks(), metrics))
        .max();
  }

  private static Stream<Mark.Group> groups(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Clip clip -> groups(clip.marks());
                  case Mark.Group group -> Stream.of(group);
                  default -> Stream.empty();
                });
  }

  private static DoubleStream ends(List<Mark> marks, TextMetrics metrics) {
    return marks.stream()
        .flatMapToDouble(
            mark ->
                switch (mark) {
                  case Mark.Clip clip -> ends(clip.marks(), metrics);
                  case Mark.Group group -> ends(group.marks(), metrics);
                  case Mark.Label label -> DoubleStream.of(end(label, metrics));
                  default -> DoubleStream.empty();
                });
  }

  private static double end(Mark.Label label, TextMetrics metrics) {
    double width = metrics.width(label.text(), label.style());
    return switch (label.anchor()) {
      case START -> label.x() + width;
      case MIDDLE -> label.x() + width / 2;
      case END -> label.x();
    };
  }
}
