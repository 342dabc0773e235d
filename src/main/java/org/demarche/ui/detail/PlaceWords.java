package org.demarche.ui.detail;

import java.util.SequencedSet;
import org.demarche.dataset.Dataset;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;

/// Names of places as the pane shows them.
record PlaceWords(Dataset dataset) {
  String shortName(PlaceId id) {
    return dataset.place(id).map(Place::name).orElse(id.value());
  }

  /// 'Green Zone, Baghdad, Iraq': a name that already says what it lies in does not say it twice.
  String name(PlaceId id) {
    String name = "";
    for (PlaceId at : around(id)) {
      String next = shortName(at);
      name = name.isEmpty() ? next : name.endsWith(next) ? name : name + ", " + next;
    }
    return name;
  }

  /// The place, what it lies in, and so on outwards.
  SequencedSet<PlaceId> around(PlaceId id) {
    return Shared.upwards(id, at -> dataset.place(at).map(Place::partOf).orElse(null));
  }
}
