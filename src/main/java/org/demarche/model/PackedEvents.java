package org.demarche.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// Events in the order of their ids, each id once, packed into bytes: a million take little more
/// than a hundred megabytes, and the record of one is made when somebody asks for it. Immutable.
///
/// The records made last are kept, at most [#KEPT] of them, so that asking for those in view again
/// costs nothing; going through all of them leaves no trace.
public final class PackedEvents extends AbstractList<Event> implements RandomAccess {
  /// A power of two.
  private static final int KEPT = 1 << 12;

  private final EventCodes codes;
  private final List<PackedChunk> chunks;

  /// By ordinal, the chunk in the upper half and the index in it in the lower.
  private final long[] places;

  /// By the lower bits of the ordinal. A race between threads costs no more than making a record
  /// twice: records are immutable, and each slot knows its event's ordinal.
  private final @Nullable Made[] made;

  private record Made(int ordinal, Event event) {}

  private PackedEvents(EventCodes codes, List<PackedChunk> chunks, long[] places) {
    this.codes = codes;
    this.chunks = List.copyOf(chunks);
    this.places = places;
    this.made = new Made[Math.min(KEPT, Integer.highestOneBit(Math.max(1, places.length)) * 2)];
  }

  /// The events in any order; of several with one id the first is kept.
  public static PackedEvents of(Collection<Event> events) {
    if (events instanceof PackedEvents packed) {
      return packed;
    }
    EventCodes codes = new EventCodes();
    EventPacker packer = new EventPacker(codes);
    events.forEach(packer::add);
    PackedChunk chunk = packer.chunk();
    Places places = new Places(chunk.size());
    for (int i = 0; i < chunk.size(); i++) {
      places.add(0, i);
    }
    return of(codes, List.of(chunk), places);
  }

  /// Some of the events of several chunks, in any order; of several with one id the first is kept.
  public static PackedEvents of(EventCodes codes, List<PackedChunk> chunks, Places chosen) {
    Entry[] entries = new Entry[chosen.size];
    for (int i = 0; i < entries.length; i++) {
      long place = chosen.places[i];
      entries[i] = new Entry(chunks.get((int) (place >>> 32)).id((int) place), place);
    }
    // Stable, and quick for what is sorted already.
    Arrays.parallelSort(entries);
    long[] places = new long[entries.length];
    int size = 0;
    for (int i = 0; i < entries.length; i++) {
      if (i == 0 || !entries[i].id.equals(entries[i - 1].id)) {
        places[size++] = entries[i].place;
      }
    }
    return new PackedEvents(codes, chunks, Arrays.copyOf(places, size));
  }

  private record Entry(String id, long place) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return id.compareTo(other.id);
    }
  }

  /// Where events are, in the order in which they count.
  public static final class Places {
    private long[] places;
    private int size;

    /// @param room how many there may be, for a start
    public Places(int room) {
      places = new long[Math.max(16, room)];
    }

    /// @param chunk the chunk's index
    /// @param index the event's index in it
    public void add(int chunk, int index) {
      if (size == places.length) {
        places = Arrays.copyOf(places, size * 2);
      }
      places[size++] = ((long) chunk << 32) | index;
    }
  }

  @Override
  public int size() {
    return places.length;
  }

  @Override
  public Event get(int ordinal) {
    int slot = ordinal & (made.length - 1);
    Made last = made[slot];
    if (last != null && last.ordinal == ordinal) {
      return last.event;
    }
    Event event = make(ordinal);
    made[slot] = new Made(ordinal, event);
    return event;
  }

  private PackedChunk chunk(int ordinal) {
    return chunks.get((int) (places[ordinal] >>> 32));
  }

  private Event make(int ordinal) {
    return chunk(ordinal).event((int) places[ordinal], codes);
  }

  /// The event's id, without making its record.
  public EventId id(int ordinal) {
    return new EventId(idText(ordinal));
  }

  private String idText(int ordinal) {
    return chunk(ordinal).id((int) places[ordinal]);
  }

  /// The event's title, without making its record.
  public String title(int ordinal) {
    return chunk(ordinal).title((int) places[ordinal]);
  }

  /// The event's short title, or its title where there is none, without making its record.
  public String briefTitle(int ordinal) {
    return chunk(ordinal).briefTitle((int) places[ordinal]);
  }

  /// The ordinal of the event with an id, or -1.
  public int ordinal(EventId id) {
    int low = 0;
    int high = places.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = idText(middle).compareTo(id.value());
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  public Iterator<Event> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < places.length;
      }

      @Override
      public Event next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return make(next++);
      }
    };
  }
}
