package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.columns.IncomingRelations;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

/// The arcs between the selected event and those it bears on, or that bear on it.
final class RelationArcs {
  /// Arcs that belong together run together no further than this.
  private static final double MOST_TRUNK = 140;

  private static final int MOST_WORDS = 6;

  private RelationArcs() {}

  /// @param ordinal of the event at the other end
  /// @param id of that event
  /// @param other where that stands, in view or not
  /// @param arc between the two
  /// @param type how the one bears on the other
  /// @param outwards whether the selected event is the one that does
  record Related(
      int ordinal, EventId id, Anchor other, Arc arc, Relation.Type type, boolean outwards) {
    /// Whether the other end is out of view at a side of the plot.
    boolean isOut(Rect plot, boolean earlier) {
      return earlier ? other.x() < plot.x() : other.x() > plot.right();
    }

    /// What arcs have in common that belong together.
    Bundle bundle() {
      return new Bundle(type, outwards);
    }

    private Related leaving(Anchor self, Anchor joint) {
      return new Related(ordinal, id, other, arc.by(self, joint, outwards), type, outwards);
    }

    /// Whether it is meant by what the pointer is on.
    boolean isMeant(MarkRef over) {
      return switch (over) {
        case MarkRef.OfEvent event -> event.event().equals(id);
        case MarkRef.OfRelation one ->
            one.other().equals(id) && one.type() == type && one.outwards() == outwards;
        case MarkRef.OfRelations all -> all.type() == type && all.outwards() == outwards;
        default -> false;
      };
    }

    MarkRef ref() {
      return new MarkRef.OfRelation(id, type, outwards);
    }
  }

  /// Arcs of one kind, all of which lead away from the selected event, or to it.
  record Bundle(Relation.Type type, boolean outwards) {
    /// How the one event bears on the others: 'announces'.
    String word(Words words) {
      return words.one("picture.relation", type);
    }
  }

  /// Whether there are too many arcs for a word on each kind of them: a list tells them apart.
  static boolean areMany(List<Related> arcs) {
    return arcs.size() > MOST_WORDS;
  }

  /// The arcs of the selected event.
  static List<Related> of(Ground ground, Spotlight selected) {
    Dataset dataset = ground.frame().dataset();
    Event self = ground.event(selected.event().ordinal());
    List<Related> arcs = new ArrayList<>();
    for (Relation relation : self.relations()) {
      related(ground, selected, relation.event(), relation.type(), true).ifPresent(arcs::add);
    }
    for (IncomingRelations.Incoming one : dataset.incoming().of(self.id())) {
      related(ground, selected, one.holder(), one.relation().type(), false).ifPresent(arcs::add);
    }
    return bundled(ground.anchor(selected.event()), ground.plot(), arcs);
  }

  /// The same, where those of a bundle that lead to one side of the selected event leave it as one.
  private static List<Related> bundled(Anchor self, Rect plot, List<Related> arcs) {
    List<Related> bundled = new ArrayList<>();
    for (Related one : arcs) {
      List<Anchor> ends =
          arcs.stream()
              .filter(other -> other.bundle().equals(one.bundle()))
              .map(other -> Arc.inPlot(other.other(), plot))
              .filter(end -> end.x() < self.x() == one.other().x() < self.x())
              .toList();
      double trunk = trunk(self, ends);
      boolean alone = ends.size() < 2 || distance(self, one.other()) < 1.3 * trunk;
      bundled.add(alone ? one : one.leaving(self, joint(self, ends, trunk)));
    }
    return bundled;
  }

  /// On the way to the middle of some ends.
  private static Anchor joint(Anchor self, List<Anchor> ends, double trunk) {
    double x = ends.stream().mapToDouble(Anchor::x).average().orElse(self.x());
    double y = ends.stream().mapToDouble(Anchor::y).average().orElse(self.y());
    double length = Math.max(1, Math.hypot(x - self.x(), y - self.y()));
    double along = Math.min(trunk, 0.8 * length) / length;
    return new Anchor(self.x() + (x - self.x()) * along, self.y() + (y - self.y()) * along);
  }

  /// How far some arcs run together: those to the nearest quarter of the ends may have to go alone.
  private static double trunk(Anchor self, List<Anchor> ends) {
    double[] distances = ends.stream().mapToDouble(end -> distance(self, end)).sorted().toArray();
    return distances.length == 0 ? 0 : Math.min(MOST_TRUNK, 0.6 * distances[distances.length / 4]);
  }

  private static double distance(Anchor from, Anchor to) {
    return Math.hypot(from.x() - to.x(), from.y() - to.y());
  }

  private static Optional<Related> related(
      Ground ground, Spotlight selected, EventId other, Relation.Type type, boolean outwards) {
    int ordinal = ground.frame().dataset().ordinal(other);
    return ordinal < 0
        ? Optional.empty()
        : ground
            .anchor(ordinal)
            .flatMap(
                anchor ->
                    arc(ground, selected, anchor, outwards)
                        .map(arc -> new Related(ordinal, other, anchor, arc, type, outwards)));
  }

  private static Optional<Arc> arc(
      Ground ground, Spotlight selected, Anchor other, boolean outwards) {
    Anchor self = ground.anchor(selected.event());
    return Arc.between(outwards ? self : other, outwards ? other : self, ground.plot());
  }
}
