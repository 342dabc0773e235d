package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.columns.IncomingRelations;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;

/// The arcs between the selected event and those it bears on, or that bear on it.
final class RelationArcs {
  private RelationArcs() {}

  /// @param word how the one bears on the other
  record Related(Arc arc, String word) {}

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
    return arcs;
  }

  private static Optional<Related> related(
      Ground ground, Spotlight selected, EventId other, Relation.Type type, boolean outwards) {
    int ordinal = ground.frame().dataset().ordinal(other);
    return ordinal < 0
        ? Optional.empty()
        : ground
            .anchor(ordinal)
            .flatMap(anchor -> arc(ground, selected, anchor, outwards))
            .map(arc -> new Related(arc, ground.words().one("picture.relation", type)));
  }

  private static Optional<Arc> arc(
      Ground ground, Spotlight selected, Anchor other, boolean outwards) {
    Anchor self = ground.anchor(selected.event());
    return Arc.between(outwards ? self : other, outwards ? other : self, ground.plot());
  }
}
