package org.demarche.columns;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.jspecify.annotations.Nullable;

/// Events in the order of their ids, each id once, packed into bytes: a million take little more
/// than a hundred megabytes, and the record of one is made when somebody asks for it. Immutable.
///
/// The records made last are kept, at most [#KEPT] of them, so that asking for those in view again
/// costs nothing; going through all of them leaves no trace.
public final class PackedEvents extends AbstractList<Event> implements RandomAccess {
  /// A power of two.
  private static final int KEPT = 1 << 12;

  private static final int STEP = 16;

  private final EventCodes codes;
  private final List<PackedChunk> chunks;

  /// By ordinal, the chunk in the upper half and the index in it in the lower.
  private final long[] places;

  /// By the lower bits of the ordinal. A race between threads costs no more than making a record
  /// twice: records are immutable, and each slot knows its event's ordinal.
  private final @Nullable Made[] made;

  private record Made(int ordinal, Event event) {}

  private final EventColumns columns;

  /// Of every [#STEP]th event the key of its id's first characters, so that most of a search goes
  /// through numbers side by side. The first is [IdKeys#NONE] where an id has other characters.
  private final long[] signposts;

  private PackedEvents(
      EventCodes codes,
      List<PackedChunk> chunks,
      long[] places,
      EventColumns columns,
      long[] signposts) {
    this.signposts = signposts;
    this.codes = codes;
    this.chunks = chunks.stream().map(PackedChunk::withoutColumns).toList();
    this.places = places;
    this.columns = columns;
    this.made = new Made[Math.min(KEPT, Integer.highestOneBit(Math.max(1, places.length)) * 2)];
  }

  /// The events in any order, with their times of day in universal time; of several with one id the
  /// first is kept.
  public static PackedEvents of(Collection<Event> events) {
    return of(events, EventZones.NONE);
  }

  /// The events in any order; of several with one id the first is kept.
  ///
  /// @param zones what puts times of day on the axis, in columns made now
  public static PackedEvents of(Collection<Event> events, EventZones zones) {
    if (events instanceof PackedEvents packed) {
      return packed;
    }
    EventCodes codes = new EventCodes();
    EventPacker packer = new EventPacker(codes, zones);
    events.forEach(packer::add);
    PackedChunk chunk = packer.take();
    Slots places = new Slots(chunk.size());
    for (int i = 0; i < chunk.size(); i++) {
      places.add(0, i);
    }
    return of(codes, zones, List.of(chunk), places, (left, kept) -> {});
  }

  /// Is told of an event that is left out because another has its id.
  @FunctionalInterface
  public interface Repeated {
    /// Each with its chunk in the upper half and its index in it in the lower.
    void leftOut(long left, long kept);
  }

  /// Some of the events of several chunks, in any order; of several with one id the first is kept.
  ///
  /// @param zones those for which the chunks were packed
  public static PackedEvents of(
      EventCodes codes,
      EventZones zones,
      List<PackedChunk> chunks,
      Slots chosen,
      Repeated repeated) {
    IdOrder order = new IdOrder(chunks, Arrays.copyOf(chosen.places, chosen.size));
    long[] places = new long[order.size()];
    int size = 0;
    for (int i = 0; i < places.length; i++) {
      if (order.repeats(i)) {
        repeated.leftOut(order.place(i), places[size - 1]);
      } else {
        places[size++] = order.place(i);
      }
    }
    long[] kept = Arrays.copyOf(places, size);
    EventColumns columns =
        EventColumns.gathered(zones, chunks.stream().map(PackedChunk::columns).toList(), kept);
    return new PackedEvents(codes, chunks, kept, columns, signposts(chunks, kept));
  }

  private static long[] signposts(List<PackedChunk> chunks, long[] places) {
    long[] keys = new long[(places.length + STEP - 1) / STEP];
    boolean simple = true;
    for (int i = 0; i < keys.length; i++) {
      long place = places[i * STEP];
      keys[i] = chunks.get((int) (place >>> 32)).idKey((int) place, 0);
      simple &= keys[i] != IdKeys.NONE && (i == 0 || keys[i - 1] <= keys[i]);
    }
    if (!simple) {
      keys[0] = IdKeys.NONE;
    }
    return keys;
  }

  /// The same, with some events that differ in nothing but their relations put in place of those
  /// that have their ids.
  public PackedEvents with(PackedChunk others) {
    List<PackedChunk> all = new ArrayList<>(chunks);
    all.add(others);
    long[] put = places.clone();
    for (int i = 0; i < others.size(); i++) {
      put[ordinal(new EventId(others.id(i)))] = ((long) chunks.size() << 32) | i;
    }
    return new PackedEvents(codes, all, put, columns, signposts);
  }

  /// The same, with an event in place of the one that has its id. What that leaves alone is shared.
  ///
  /// @throws IllegalArgumentException where no event has its id
  public PackedEvents with(Event event) {
    int ordinal = ordinal(event.id());
    if (ordinal < 0) {
      throw new IllegalArgumentException("no event has the id " + event.id());
    }
    EventPacker packer = new EventPacker(codes, columns.zones());
    packer.add(event);
    PackedChunk one = packer.take();
    // Chunks of which no event is left are dropped, so that a thousand changes leave no heap.
    int left = (int) (places[ordinal] >>> 32);
    long[] put = places.clone();
    List<PackedChunk> all = new ArrayList<>(chunks);
    if (chunks.get(left).size() == 1) {
      all.set(left, one);
      put[ordinal] = (long) left << 32;
    } else {
      put[ordinal] = (long) all.size() << 32;
      all.add(one);
    }
    return new PackedEvents(codes, all, put, columns.with(ordinal, one.columns()), signposts);
  }

  /// Whether an event is known to be that of some others without a look at either, because both lie
  /// in the same place: what a change left alone does.
  ///
  /// @param there its ordinal among the others
  public boolean isPackedAs(int ordinal, PackedEvents others, int there) {
    return (int) places[ordinal] == (int) others.places[there]
        && chunk(ordinal).hasEventsOf(others.chunk(there));
  }

  /// Whether the events of some others have the same ids and titles by ordinal, and are as many.
  public boolean hasSameTitles(PackedEvents others) {
    boolean same = size() == others.size();
    for (int ordinal = 0; same && ordinal < size(); ordinal++) {
      same =
          isPackedAs(ordinal, others, ordinal)
              || (idText(ordinal).equals(others.idText(ordinal))
                  && title(ordinal).equals(others.title(ordinal))
                  && briefTitle(ordinal).equals(others.briefTitle(ordinal)));
    }
    return same;
  }

  /// The columns of the events, by ordinal.
  public EventColumns columns() {
    return columns;
  }

  /// What the codes in the columns stand for.
  public EventCodes codes() {
    return codes;
  }

  /// Where events are, in the order in which they count.
  public static final class Slots {
    private long[] places;
    private int size;

    /// @param room how many there may be, for a start
    public Slots(int room) {
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
    Event event = record(ordinal);
    made[slot] = new Made(ordinal, event);
    return event;
  }

  private PackedChunk chunk(int ordinal) {
    return chunks.get((int) (places[ordinal] >>> 32));
  }

  /// Makes the record anew.
  Event record(int ordinal) {
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

  /// The ids of the events that the event's relations lead to, without making its record.
  List<EventId> related(int ordinal) {
    return chunk(ordinal).related((int) places[ordinal], codes);
  }

  /// The ordinal of the event with an id, or -1.
  public int ordinal(EventId id) {
    byte[] wanted = PackedChunk.asciiId(id.value());
    long key = wanted == null ? IdKeys.NONE : IdKeys.key(wanted, 0, wanted.length, 0);
    int low = 0;
    int high = places.length - 1;
    if (key != IdKeys.NONE && signposts.length > 0 && signposts[0] != IdKeys.NONE) {
      low = Math.max(0, below(key) - 1) * STEP;
      high = (int) Math.min(high, (long) below(key + 1) * STEP);
    }
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          wanted == null
              ? idText(middle).compareTo(id.value())
              : chunk(middle).compareId((int) places[middle], wanted);
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

  /// How many signposts are less than a key.
  private int below(long key) {
    int low = 0;
    int high = signposts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (signposts[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
        return record(next++);
      }
    };
  }
}
