package org.demarche.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Participant;
import org.demarche.model.Relation;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
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

  /// The same without its columns, which then lie elsewhere.
  PackedChunk withoutColumns() {
    return columns == null ? this : new PackedChunk(bytes, places, whole, null);
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
    in.skipText();
    return in.text();
  }

  String briefTitle(int index) {
    Event kept = whole(index);
    if (kept != null) {
      return kept.briefTitle();
    }
    PackedBytes.Reader in = reader(index);
    in.skipText();
    String title = in.text();
    String brief = in.optional();
    return brief == null ? title : brief;
  }

  /// The whole record.
  public Event event(int index, EventCodes codes) {
    Event kept = whole(index);
    return kept == null ? unpacked(reader(index), codes) : kept;
  }

  /// The ids of the events that an event's relations lead to, in their order.
  List<EventId> related(int index) {
    Event kept = whole(index);
    if (kept != null) {
      return kept.relations().stream().map(Relation::event).toList();
    }
    PackedBytes.Reader in = reader(index);
    skipToRelations(in);
    return list(in, () -> relation(in).event());
  }

  /// Over everything that [#unpacked] reads before the relations.
  private static void skipToRelations(PackedBytes.Reader in) {
    in.skipText();
    in.skipText();
    in.skipOptional();
    in.skipText();
    in.number();
    in.skipOptional();
    in.skipOptional();
    in.skipNumbers(3);
    in.skipText();
    in.skipNumbers(in.number());
    for (int left = in.number(); left > 0; left--) {
      in.skipNumbers(2);
      in.skipOptional();
    }
    for (int left = in.number(); left > 0; left--) {
      in.number();
      in.skipNumbers(in.number());
      in.number();
      in.skipOptional();
    }
  }

  private static Event unpacked(PackedBytes.Reader in, EventCodes codes) {
    return new Event(
        new EventId(in.text()),
        in.text(),
        in.optional(),
        when(in, codes),
        codes.kinds.value(in.number()),
        in.number(),
        in.text(),
        list(in, () -> codes.places.value(in.number())),
        list(in, () -> participant(in, codes)),
        list(in, () -> citation(in, codes)),
        List.of(),
        List.of(),
        list(in, () -> relation(in)),
        in.optional(),
        Extras.NONE);
  }

  private static When when(PackedBytes.Reader in, EventCodes codes) {
    FuzzyDate date = FuzzyDate.of(in.text());
    When.Derivation derivation = EventCodes.DERIVATIONS.get(in.number());
    String how = in.optional();
    String wording = in.optional();
    int zone = in.number();
    return new When(date, derivation, how, wording, zone == 0 ? null : codes.zones.value(zone - 1));
  }

  private static Participant participant(PackedBytes.Reader in, EventCodes codes) {
    return new Participant(
        codes.actors.value(in.number()),
        codes.roles.value(in.number()),
        in.optional(),
        Extras.NONE);
  }

  private static Citation citation(PackedBytes.Reader in, EventCodes codes) {
    return new Citation(
        codes.sources.value(in.number()),
        list(in, in::number),
        EventCodes.STANCES.get(in.number()),
        in.optional(),
        Extras.NONE);
  }

  private static Relation relation(PackedBytes.Reader in) {
    return new Relation(
        EventCodes.RELATIONS.get(in.number()), new EventId(in.text()), in.optional(), Extras.NONE);
  }

  private static <T> List<T> list(PackedBytes.Reader in, Supplier<T> item) {
    int size = in.number();
    return switch (size) {
      case 0 -> List.of();
      case 1 -> List.of(item.get());
      default -> {
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(item.get());
        }
        yield items;
      }
    };
  }
}
