package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Dataset;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.jspecify.annotations.Nullable;

/// The arcs between the selected event and those it bears on, or that bear on it.
final class RelationArcs {
  /// The relations of the dataset drawn last, once they are known: the index is as large as the
  /// dataset.
  private @Nullable Indexed last;

  private record Indexed(Dataset dataset, RelationIndex index) {}

  /// @param word how the one bears on the other
  record Related(Arc arc, String word) {}

  /// The arcs of the selected event, if it is in view.
  List<Related> of(Stage stage) {
    return stage.spotlight().map(selected -> of(stage, selected)).orElse(List.of());
  }

  private List<Related> of(Stage stage, Spotlight selected) {
    Dataset dataset = stage.frame().dataset();
    EventId self = stage.event(selected.event().ordinal()).id();
    List<Related> arcs = new ArrayList<>();
    for (RelationIndex.Link link : links(dataset, self)) {
      int other = dataset.ordinal(link.other(self));
      if (other >= 0) {
        stage
            .anchor(other)
            .flatMap(anchor -> arc(stage, selected, anchor, link.from().equals(self)))
            .ifPresent(arc -> arcs.add(new Related(arc, word(link.type()))));
      }
    }
    return arcs;
  }

  /// Takes relations that somebody has read, for the dataset they are of.
  void know(Dataset dataset, RelationIndex index) {
    last = new Indexed(dataset, index);
  }

  /// The relations of an event; of a large dataset, until somebody has read them all, only those
  /// that the event itself holds.
  private List<RelationIndex.Link> links(Dataset dataset, EventId event) {
    Indexed known = last;
    if (known == null || !known.dataset().equals(dataset)) {
      if (dataset.events().size() > RelationIndex.AT_ONCE) {
        return RelationIndex.held(dataset, event);
      }
      known = new Indexed(dataset, RelationIndex.of(dataset));
      last = known;
    }
    return known.index().of(event);
  }

  private static Optional<Arc> arc(
      Stage stage, Spotlight selected, Stage.Anchor other, boolean outwards) {
    Stage.Anchor self = stage.anchor(selected.event());
    return Arc.between(outwards ? self : other, outwards ? other : self, stage.plot());
  }

  private static String word(Relation.Type type) {
    return switch (type) {
      case ANNOUNCES -> "announces";
      case PREPARES -> "prepares";
      case PART_OF -> "part of";
      case FOLLOWS -> "follows";
      case RESPONDS_TO -> "responds to";
      case ABOUT -> "about";
    };
  }
}
