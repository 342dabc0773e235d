package org.demarche.store.line;

import java.time.ZoneId;
import java.util.List;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventFields;
import org.demarche.columns.EventZones;
import org.demarche.columns.RawEvent;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;
import org.jspecify.annotations.Nullable;

/// The codes of everything that a plain line may name, by its bytes. Immutable, but for its
/// [EventCodes].
final class PlainCodes {
  final EventCodes codes;
  final EventZones zones;

  /// How the object of an event is read.
  final PlainObject event;

  /// By code of a source, how many paragraphs it has at most.
  private final int[] paragraphs;

  /// By code of a place; null where there is none.
  private final @Nullable ZoneId[] placeZones;

  /// @param targets what events may refer to
  PlainCodes(Targets targets, EventZones zones) {
    this.zones = zones;
    codes = targets.codes();
    event = new PlainObject(EventFields.SHAPE, codes, there(targets));
    paragraphs = codes.sources().stream().mapToInt(targets::paragraphs).toArray();
    placeZones = codes.places().stream().map(zones::of).toArray(ZoneId[]::new);
  }

  /// The codes that lines may name: not those of what there was once.
  private static EventCodes there(Targets targets) {
    EventCodes all = targets.codes();
    return new EventCodes(
        there(all.actors(), targets.actors()),
        there(all.places(), targets.places()),
        there(all.sources(), targets.sources()),
        there(all.kinds(), targets.kinds()),
        there(all.roles(), targets.roles()));
  }

  private static <T> List<T> there(List<T> ids, Target target) {
    return ids.stream().filter(id -> target.ids().contains(id.toString())).toList();
  }

  /// How many paragraphs a source has at most.
  int paragraphs(int source) {
    return paragraphs[source];
  }

  /// The zone of an event's time of day; a plain line names none of its own.
  ZoneId zone(RawEvent raw) {
    int places = raw.place(RawEvent.EVENT, EventFields.PLACES);
    return zones.of(null, raw.first(places), raw::next, at -> placeZones[raw.first(at)]);
  }
}
