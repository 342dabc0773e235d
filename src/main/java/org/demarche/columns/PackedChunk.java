package org.demarche.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.jspecify.annotations.Nullable;

/// Some events that one [EventPacker] packed. Immutable.
public final class PackedChunk {
  private final byte[] bytes;

  /// By event, where its bytes begin, or the complement of its index in [#whole].
  private final int[] places;

  private final List<Event> whole;
  private final @Nullable EventColumns columns;

  /// @param columns by event
  PackedChunk(byte[] bytes, int[] places, List<Event> whole, @Nullable EventColumns columns) {
    this.columns = columns;
    this.bytes = bytes;
    this.places = places;
    this.whole = List.copyOf(whole);
  }

  public int size() {
    return places.length;
  }

  /// By event.
  public EventColumns columns() {
    return Objects.requireNonNull(columns);
  }

  /// Whether all that an event refers to is in its columns, but for roles and other events.
  public boolean isPlain(int index) {
    return places[index] >= 0;
  }

  /// Whether it holds the same bytes and records as another, by their identity.
  @SuppressWarnings("ReferenceEquality") // equal bytes would have to be looked at one by one
  boolean hasEventsOf(PackedChunk other) {
    return bytes == other.bytes;
  }

  /// The same without its columns, which then lie elsewhere.
  public PackedChunk withoutColumns() {
    return columns == null ? this : new PackedChunk(bytes, places, whole, null);
  }

  /// @param columns by event
  PackedChunk with(EventColumns columns) {
    return new PackedChunk(bytes, places, whole, columns);
  }

  /// The same with the times of day where other zones put them on the axis.
  ///
  /// @param codes those with which it was packed
  public PackedChunk in(EventZones zones, EventCodes codes) {
    EventColumns moved = columns().in(zones, row -> event(row, codes));
    return moved == columns() ? this : new PackedChunk(bytes, places, whole, moved);
  }

  private @Nullable Event whole(int index) {
    return places[index] < 0 ? whole.get(~places[index]) : null;
  }

  private PackedBytes.Reader reader(int index) {
    return new PackedBytes.Reader(bytes, places[index]);
  }

  /// The key that the first characters of an event's id have in [IdKeys].
  ///
  /// @param part 0 for the first of them, 1 for those after it
  long idKey(int index, int part) {
    Event kept = whole(index);
    if (kept != null) {
      byte[] id = kept.id().value().getBytes(StandardCharsets.UTF_8);
      return IdKeys.key(id, 0, id.length, part);
    }
    PackedBytes.Reader in = reader(index);
    int size = in.number();
    return IdKeys.key(bytes, in.at(), in.at() + size, part);
  }

  /// A number that an event's id gives, always the same for the same id.
  int idHash(int index) {
    Event kept = whole(index);
    if (kept != null) {
      byte[] id = kept.id().value().getBytes(StandardCharsets.UTF_8);
      return hash(id, 0, id.length);
    }
    PackedBytes.Reader in = reader(index);
    int size = in.number();
    return hash(bytes, in.at(), in.at() + size);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  /// The bytes of an id that has ASCII alone, or null for another: the bytes compare as the texts
  /// do.
  static byte @Nullable [] asciiId(String id) {
    byte[] encoded = id.getBytes(StandardCharsets.UTF_8);
    return encoded.length == id.length() ? encoded : null;
  }

  /// Compares an event's id with one that [#asciiId] gave, as [String#compareTo].
  int compareId(int index, byte[] id) {
    Event kept = whole(index);
    if (kept != null) {
      return kept.id().value().compareTo(new String(id, StandardCharsets.US_ASCII));
    }
    PackedBytes.Reader in = reader(index);
    int size = in.number();
    return Arrays.compareUnsigned(bytes, in.at(), in.at() + size, id, 0, id.length);
  }

  /// The event's id.
  public String id(int index) {
    Event kept = whole(index);
    return kept == null ? reader(index).text() : kept.id().value();
  }

  String title(int index) {
    Event kept = whole(index);
    if (kept != null) {
      return kept.title();
    }
    PackedBytes.Reader in = reader(index);
    EventFields.SHAPE.skipTo(EventFields.TITLE, in);
    return in.text();
  }

  String briefTitle(int index) {
    Event kept = whole(index);
    if (kept != null) {
      return kept.briefTitle();
    }
    PackedBytes.Reader in = reader(index);
    EventFields.SHAPE.skipTo(EventFields.TITLE, in);
    String title = in.text();
    EventFields.SHAPE.skip(EventFields.TITLE, EventFields.SHORT_TITLE, in);
    String brief = in.optional();
    return brief == null ? title : brief;
  }

  /// The whole record.
  public Event event(int index, EventCodes codes) {
    Event kept = whole(index);
    return kept == null ? EventFields.SHAPE.unpack(reader(index), codes) : kept;
  }

  /// The ids of the events that an event's relations lead to, in their order.
  List<EventId> related(int index, EventCodes codes) {
    Event kept = whole(index);
    if (kept != null) {
      return kept.relations().stream().map(Relation::event).toList();
    }
    PackedBytes.Reader in = reader(index);
    EventFields.SHAPE.skipTo(EventFields.RELATIONS, in);
    return EventFields.RELATIONS.form().unpack(in, codes).stream().map(Relation::event).toList();
  }
}
