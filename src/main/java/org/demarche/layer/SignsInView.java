package org.demarche.layer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// Which signs a picture shows, as far as they are in its plot.
///
/// @param events ordinals of those that match and are drawn
/// @param counted whether numbers stand for events
/// @param ridges whether steps do
/// @param relations how the selected event and others bear on each other
record SignsInView(
    List<Integer> events,
    boolean counted,
    boolean ridges,
    Set<StateSign> states,
    Set<Relation.Type> relations) {
  static SignsInView of(Stage stage) {
    Rect plot = stage.plot();
    List<Integer> events =
        stage.events().stream()
            .filter(drawn -> drawn.hit(plot).intersects(plot))
            .map(DrawnEvent::ordinal)
            .toList();
    boolean counted =
        stage.clusters().stream()
            .anyMatch(drawn -> drawn.count() > 0 && drawn.pill().intersects(plot));
    boolean ridges =
        stage.ridges().stream()
            .flatMap(ridge -> ridge.clusters().stream())
            .anyMatch(cluster -> RidgeLayer.area(stage, cluster).intersects(plot));
    Set<Relation.Type> relations = new HashSet<>();
    stage.related().forEach(related -> relations.add(related.type()));
    return new SignsInView(events, counted, ridges, states(stage, events), relations);
  }

  private static Set<StateSign> states(Stage stage, List<Integer> events) {
    Set<StateSign> states = EnumSet.noneOf(StateSign.class);
    stage.spotlight().ifPresent(spot -> states.add(sign(spot)));
    stage.companions().hidden().forEach(spot -> states.add(sign(spot)));
    for (int ordinal : events) {
      if (stage.frame().found().contains(ordinal)) {
        states.add(StateSign.FOUND);
      }
      if (stage.companions().contains(ordinal)) {
        states.add(StateSign.SELECTED);
      }
    }
    stage.clusters().stream()
        .filter(drawn -> !stage.frame().found().isEmpty() && drawn.count() > 0)
        .filter(drawn -> stage.found().isIn(stage.frame().layout(), drawn.cluster()))
        .findAny()
        .ifPresent(drawn -> states.add(StateSign.FOUND));
    boolean era =
        EraLines.placed(stage.frame().dataset()).stream()
            .anyMatch(
                placed ->
                    placed.start() < stage.window().end() && placed.end() > stage.window().start());
    if (era) {
      states.add(StateSign.ERA);
    }
    if (stage.related().stream().anyMatch(one -> isOut(stage, one))) {
      states.add(StateSign.RELATED_ELSEWHERE);
    }
    Outside outside = Outside.of(stage);
    if (outside.earlier() + outside.later() > 0) {
      states.add(StateSign.BEYOND);
    }
    return states;
  }

  private static boolean isOut(Stage stage, RelationArcs.Related related) {
    return related.isOut(stage.plot(), true) || related.isOut(stage.plot(), false);
  }

  private static StateSign sign(Spotlight spot) {
    return spot.state() == Spotlight.State.HIDDEN ? StateSign.HIDDEN : StateSign.SELECTED;
  }

  /// What is done with that which a mark stands for.
  static Set<StateSign> states(Stage stage, MarkRef mark) {
    Set<StateSign> states = EnumSet.noneOf(StateSign.class);
    switch (mark) {
      case MarkRef.OfEvent(EventId event) -> {
        int ordinal = stage.frame().dataset().ordinal(event);
        boolean matches = stage.frame().match().contains(ordinal);
        if (stage.frame().view().selection().events().contains(event)) {
          states.add(matches ? StateSign.SELECTED : StateSign.HIDDEN);
        }
        if (matches && stage.frame().found().contains(ordinal)) {
          states.add(StateSign.FOUND);
        }
        if (stage.related().stream().anyMatch(one -> one.id().equals(event) && isOut(stage, one))) {
          states.add(StateSign.RELATED_ELSEWHERE);
        }
      }
      case MarkRef.OfOutside _ -> states.add(StateSign.BEYOND);
      default -> {}
    }
    return states;
  }

  /// How what a mark stands for bears on the selected event, or that on it.
  static Set<Relation.Type> relations(Stage stage, MarkRef mark) {
    Set<Relation.Type> types = EnumSet.noneOf(Relation.Type.class);
    stage.related().stream()
        .filter(related -> related.isMeant(mark))
        .forEach(related -> types.add(related.type()));
    return types;
  }

  /// Whether a mark that counts events is a step of a ridge.
  static boolean isRidge(Stage stage, MarkRef.OfCluster mark) {
    return stage.ridges().stream()
        .flatMap(ridge -> ridge.clusters().stream())
        .anyMatch(cluster -> PointerMarks.isMeant(stage, cluster, mark));
  }
}
