package org.demarche.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Packs events into bytes, a tenth of what the records take. Used by one thread.
///
/// An event with accounts, claims, accepted warnings or unknown fields is kept as the record it is;
/// curated events have them, and of those there are never many.
public final class EventPacker {
  private final EventCodes codes;
  private final PackedBytes bytes = new PackedBytes();
  private final List<Event> whole = new ArrayList<>();
  private int[] places = new int[64];
  private int size;

  public EventPacker(EventCodes codes) {
    this.codes = codes;
  }

  /// Adds an event after those added before.
  public void add(Event event) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    int start = bytes.length();
    if (isPlain(event)) {
      pack(event);
    }
    if (bytes.length() > start && !bytes.isLossy()) {
      places[size++] = start;
    } else {
      bytes.cutTo(start);
      places[size++] = ~whole.size();
      whole.add(event);
    }
  }

  /// The events added, in that order.
  public PackedChunk chunk() {
    return new PackedChunk(bytes.toArray(), Arrays.copyOf(places, size), whole);
  }

  private static boolean isPlain(Event event) {
    return event.accounts().isEmpty()
        && event.claims().isEmpty()
        && event.accepts().isEmpty()
        && isEmpty(event.extras())
        && isEmpty(event.when().extras())
        && event.participants().stream().allMatch(one -> isEmpty(one.extras()))
        && event.citations().stream().allMatch(one -> isEmpty(one.extras()))
        && event.relations().stream().allMatch(one -> isEmpty(one.extras()));
  }

  private static boolean isEmpty(Extras extras) {
    return extras.fields().isEmpty();
  }

  /// In the order in which [PackedEvents] reads: what is asked for alone comes first.
  private void pack(Event event) {
    bytes.text(event.id().value());
    bytes.text(event.title());
    bytes.optional(event.shortTitle());
    When when = event.when();
    bytes.text(when.date().text());
    bytes.number(codes.derivations.code(when.derivation()));
    bytes.optional(when.how());
    bytes.optional(when.wording());
    bytes.number(when.zone() == null ? 0 : codes.zones.code(when.zone()) + 1);
    bytes.number(codes.names.code(event.kind()));
    bytes.number(event.significance());
    bytes.text(event.summary());
    bytes.number(event.places().size());
    for (PlaceId place : event.places()) {
      bytes.number(codes.places.code(place));
    }
    bytes.number(event.participants().size());
    event.participants().forEach(this::pack);
    bytes.number(event.citations().size());
    event.citations().forEach(this::pack);
    bytes.number(event.relations().size());
    event.relations().forEach(this::pack);
    bytes.optional(event.note());
  }

  private void pack(Participant one) {
    bytes.number(codes.actors.code(one.actor()));
    bytes.number(codes.names.code(one.role()));
    bytes.optional(one.as());
  }

  private void pack(Citation one) {
    bytes.number(codes.sources.code(one.source()));
    bytes.number(one.paragraphs().size());
    one.paragraphs().forEach(bytes::number);
    bytes.number(codes.stances.code(one.stance()));
    bytes.optional(one.says());
  }

  private void pack(Relation one) {
    bytes.number(codes.relations.code(one.type()));
    bytes.text(one.event().value());
    bytes.optional(one.note());
  }
}
