package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Puts the events of each lane into a group of the lane, as a designer wants them to switch on and
/// off. Where events follow one another in a scene, those of a lane lie beneath those of lanes
/// further down, which they do not touch.
final class LaneLayers {
  private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

  /// The groups of the lanes' names, whose places are as high as the lanes are, by where they
  /// begin.
  private final TreeMap<Double, Mark.Group> lanes = new TreeMap<>();

  private LaneLayers() {}

  static Scene of(Scene scene) {
    LaneLayers layers = new LaneLayers();
    layers.find(scene.marks());
    return layers.lanes.isEmpty()
        ? scene
        : new Scene(scene.size(), scene.title(), scene.language(), layers.arranged(scene.marks()));
  }

  private void find(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Clip clip -> find(clip.marks());
        case Mark.Group group when group.ref() instanceof MarkRef.OfLane ->
            lanes.put(group.hit().y(), group);
        default -> {}
      }
    }
  }

  private List<Mark> arranged(List<Mark> marks) {
    List<Mark> arranged = new ArrayList<>();
    Map<Double, List<Mark>> run = new TreeMap<>();
    for (Mark mark : marks) {
      Mark.Group lane = lane(mark);
      if (lane != null) {
        run.computeIfAbsent(lane.hit().y(), _ -> new ArrayList<>()).add(mark);
      } else {
        end(run, arranged);
        arranged.add(
            mark instanceof Mark.Clip(Rect rect, List<Mark> inner)
                ? new Mark.Clip(rect, arranged(inner))
                : mark);
      }
    }
    end(run, arranged);
    return arranged;
  }

  /// The lane that an event or a cluster lies in, or null.
  private Mark.@Nullable Group lane(Mark mark) {
    if (!(mark instanceof Mark.Group group
        && (group.ref() instanceof MarkRef.OfEvent || group.ref() instanceof MarkRef.OfCluster))) {
      return null;
    }
    double middle = group.hit().y() + group.hit().height() / 2;
    Map.Entry<Double, Mark.Group> above = lanes.floorEntry(middle);
    boolean inside = above != null && middle < above.getValue().hit().bottom();
    return inside ? above.getValue() : null;
  }

  private void end(Map<Double, List<Mark>> run, List<Mark> out) {
    run.forEach(
        (top, marks) -> {
          Mark.Group lane = lanes.get(top);
          if (lane != null) {
            out.add(new Mark.Group(lane.ref(), NOWHERE, lane.title(), null, marks));
          }
        });
    run.clear();
  }
}
