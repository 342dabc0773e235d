package org.demarche.store.record;

import java.util.Map;
import org.demarche.model.Place;
import org.jspecify.annotations.Nullable;

/// Places as JSON values, the counterpart of [PlaceReader].
final class PlaceJson {
  private PlaceJson() {}

  static Map<String, @Nullable Object> of(Place place) {
    return new RecordJson()
        .putText("id", place.id())
        .put("name", place.name())
        .put("aliases", place.aliases())
        .putText("partOf", place.partOf())
        .putText("timeZone", place.zone())
        .put("latitude", place.latitude())
        .put("longitude", place.longitude())
        .with(place.extras());
  }
}
