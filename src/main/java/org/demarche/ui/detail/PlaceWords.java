package org.demarche.ui.detail;

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
    for (PlaceId at : dataset.chronology().places().upwards(id)) {
      String next = shortName(at);
      name = name.isEmpty() ? next : name.endsWith(next) ? name : name + ", " + next;
    }
    return name;
  }
}
