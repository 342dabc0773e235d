package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.words.Words;

/// Names of places as the pane shows them.
record PlaceWords(Words words, Dataset dataset) {
  String shortName(PlaceId id) {
    return dataset.place(id).map(Place::name).orElse(id.value());
  }

  /// 'Green Zone, Baghdad, Iraq': a name that already says what it lies in does not say it twice.
  String name(PlaceId id) {
    List<String> names = new ArrayList<>();
    for (PlaceId at : dataset.chronology().places().upwards(id)) {
      String next = shortName(at);
      if (names.isEmpty() || !names.getLast().endsWith(next)) {
        names.add(next);
      }
    }
    return DetailWords.within(words, names);
  }
}
