package org.demarche.store.curation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.columns.CodeColumn;
import org.demarche.dataset.Dataset;
import org.demarche.model.PlaceId;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Places where no event is, nor in any place that lies in them.
final class UnusedPlaces implements Check {
  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    Set<PlaceId> used = used(dataset);
    for (PlaceId id : dataset.places().keySet()) {
      if (!used.contains(id)) {
        Message message = Message.of("store.smell.unused-place", id.value());
        found.accept(
            new Smell(Sort.UNUSED_PLACE, new Subject.OfPlace(id), List.of(), message, List.of()));
      }
    }
  }

  private static Set<PlaceId> used(Dataset dataset) {
    CodeColumn column = dataset.events().columns().places();
    BitSet codes = new BitSet();
    for (int row = 0; row < column.rows(); row++) {
      column.forEach(row, codes::set);
    }
    List<PlaceId> places = dataset.events().codes().places();
    Set<PlaceId> used = new HashSet<>();
    codes.stream()
        .forEach(code -> used.addAll(dataset.chronology().places().path(places.get(code))));
    return used;
  }
}
