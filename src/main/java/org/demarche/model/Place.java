package org.demarche.model;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somewhere.
///
/// @param partOf the place it lies in, or null
/// @param zone its time zone, or null where it spans several
/// @param latitude degrees north, null for what is no point
/// @param longitude degrees east, null for what is no point
public record Place(
    PlaceId id,
    String name,
    List<String> aliases,
    @Nullable PlaceId partOf,
    @Nullable ZoneId zone,
    @Nullable Double latitude,
    @Nullable Double longitude,
    Extras extras) {
  public Place {
    aliases = List.copyOf(aliases);
  }
}
