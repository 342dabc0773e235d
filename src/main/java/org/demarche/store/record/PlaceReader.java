package org.demarche.store.record;

import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Reads one record of `places.json`.
final class PlaceReader implements RecordReader<Place> {
  @Override
  public @Nullable Place read(Fields fields) {
    String id = Values.id(fields);
    String name = fields.required("name");
    var aliases = fields.texts("aliases");
    String partOf = fields.text("partOf");
    var zone = Values.zone(fields, "timeZone");
    Double latitude = fields.number("latitude", -90, 90);
    Double longitude = fields.number("longitude", -180, 180);
    if (id == null || name == null) {
      return null;
    }
    if ((latitude == null) != (longitude == null)) {
      fields
          .report()
          .error(
              fields.offset(latitude == null ? "longitude" : "latitude"),
              "half-point",
              Message.of("store.half-point"));
      latitude = null;
      longitude = null;
    }
    return new Place(
        new PlaceId(id),
        name,
        aliases,
        partOf == null ? null : new PlaceId(partOf),
        zone,
        latitude,
        longitude,
        fields.extras());
  }

  @Override
  public String id(Place place) {
    return place.id().value();
  }

  @Override
  public @Nullable String parent(Place place) {
    return place.partOf() == null ? null : place.partOf().value();
  }

  @Override
  public Place withoutParent(Place place) {
    return new Place(
        place.id(),
        place.name(),
        place.aliases(),
        null,
        place.zone(),
        place.latitude(),
        place.longitude(),
        place.extras());
  }
}
