package org.demarche.columns;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.jspecify.annotations.Nullable;

/// Events in the order of time, each id once, packed into bytes: a million take little more than a
/// hundred megabytes, and the record of one is made when somebody asks for it. Immutable.
///
/// An event's place in this list is its *ordinal*, the one number by which columns, bitmaps and
/// layouts name it. Events are numbered by the start of the time that their dates may mean, as the
/// axis has it; of several that start together the most significant comes first, then by id. So
/// those that start in a stretch of time are a stretch of ordinals. A change of a date may number
/// the events between anew: across datasets they are known by id, which [#ordinal] looks up.
///
/// The records made last are kept, at most [#KEPT] of them, so that asking for those in view again
/// costs nothing; going through all of them leaves no trace.
public final class PackedEvents extends AbstractList<Event> implements RandomAccess {
  /// A power of two.
  private static final int KEPT = 1 << 12;

  private final EventCodes codes;
  private final EventPlaces places;
  private final IdIndex ids;
  private final EventColumns columns;

  /// By ordinal.
  private final int[] idHashes;

  /// By the lower bits of the ordinal. A race between threads costs no more than making a record
  /// twice: records are immutable, and each slot knows its event's ordinal.
  private final @Nullable Made[] made;

  private record Made(int ordinal, Event event) {}

  private PackedEvents(
      EventCodes codes, EventPlaces places, IdIndex ids, int[] idHashes, EventColumns columns) {
    this.idHashes = idHashes;
    this.codes = codes;
    this.places = places;
    this.ids = ids;
    this.columns = columns;
    this.made = new Made[Math.min(KEPT, Integer.highestOneBit(Math.max(1, places.size())) * 2)];
  }

  /// The events in any order, with their times of day in universal time; of several with one id the
  /// first is kept.
  public static PackedEvents of(Collection<Event> events) {
    return of(events, EventZones.NONE);
  }

  /// The events in any order; of several with one id the first is kept.
  ///
  /// @param zones what puts times of day on the axis
  public static PackedEvents of(Collection<Event> events, EventZones zones) {
    if (events instanceof PackedEvents packed) {
      return packed.in(zones);
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
    long[] byId = new long[order.size()];
    int[] hashes = new int[byId.length];
    int size = 0;
    for (int i = 0; i < byId.length; i++) {
      if (order.repeats(i)) {
        repeated.leftOut(order.place(i), byId[size - 1]);
      } else {
        hashes[size] = order.hash(i);
        byId[size++] = order.place(i);
      }
    }
    byId = Arrays.copyOf(byId, size);
    List<EventColumns> columns = chunks.stream().map(PackedChunk::columns).toList();
    int[] byTime = byTime(columns, byId);
    EventPlaces places = new EventPlaces(chunks, inOrder(byId, byTime));
    return new PackedEvents(
        codes,
        places,
        IdIndex.of(inverse(byTime), places),
        IntStream.of(byTime).map(i -> hashes[i]).toArray(),
        EventColumns.gathered(zones, columns, places.at()));
  }

  /// The order of time of some events.
  ///
  /// @param rows in the order of their ids, each with its columns' index in the upper half and its
  ///   row in them in the lower
  private static int[] byTime(List<EventColumns> columns, long[] rows) {
    ByTime order = new ByTime(rows.length);
    for (int i = 0; i < rows.length; i++) {
      EventColumns from = columns.get((int) (rows[i] >>> 32));
      int row = (int) rows[i];
      order.set(i, from.outerStart(row), from.significance(row));
    }
    return order.order();
  }

  private static long[] inOrder(long[] from, int[] order) {
    long[] put = new long[order.length];
    for (int i = 0; i < put.length; i++) {
      put[i] = from[order[i]];
    }
    return put;
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return inverse;
  }

  /// These events with others' dates, by which they are numbered anew.
  ///
  /// @param placesNow by ordinal as it is here
  /// @param columnsNow by ordinal as it is here
  private PackedEvents renumbered(EventPlaces placesNow, EventColumns columnsNow) {
    long[] byId = new long[size()];
    for (int i = 0; i < byId.length; i++) {
      byId[i] = ids.ordinal(i);
    }
    int[] byTime = byTime(List.of(columnsNow), byId);
    long[] rows = inOrder(byId, byTime);
    long[] put = new long[rows.length];
    for (int i = 0; i < put.length; i++) {
      put[i] = placesNow.at()[(int) rows[i]];
    }
    return new PackedEvents(
        codes,
        new EventPlaces(placesNow.chunks(), put),
        ids.renumbered(inverse(byTime)),
        LongStream.of(rows).mapToInt(row -> idHashes[(int) row]).toArray(),
        columnsNow.rows(rows));
  }

  /// The same events with their times of day where other zones put them on the axis.
  private PackedEvents in(EventZones zones) {
    EventColumns moved = columns.in(zones, this::record);
    return moved.equals(columns) ? this : renumbered(places, moved);
  }

  /// The same, with some events that differ in nothing but their relations put in place of those
  /// that have their ids.
  public PackedEvents with(PackedChunk others) {
    List<PackedChunk> all = new ArrayList<>(places.chunks());
    all.add(others);
    long[] put = places.at().clone();
    for (int i = 0; i < others.size(); i++) {
      put[ordinal(new EventId(others.id(i)))] = EventPlaces.at(all.size() - 1, i);
    }
    return new PackedEvents(codes, new EventPlaces(all, put), ids, idHashes, columns);
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
    int left = (int) (places.at()[ordinal] >>> 32);
    long[] put = places.at().clone();
    List<PackedChunk> all = new ArrayList<>(places.chunks());
    if (all.get(left).size() == 1) {
      all.set(left, one);
      put[ordinal] = EventPlaces.at(left, 0);
    } else {
      put[ordinal] = EventPlaces.at(all.size(), 0);
      all.add(one);
    }
    EventPlaces placesNow = new EventPlaces(all, put);
    EventColumns columnsNow = columns.with(ordinal, one.columns());
    boolean stays =
        (ordinal == 0 || isBefore(columnsNow, ordinal - 1))
            && (ordinal == size() - 1 || isBefore(columnsNow, ordinal));
    return stays
        ? new PackedEvents(codes, placesNow, ids, idHashes, columnsNow)
        : renumbered(placesNow, columnsNow);
  }

  /// Whether an event belongs before the one after it by the dates that some columns have.
  private boolean isBefore(EventColumns dates, int ordinal) {
    int next = ordinal + 1;
    if (dates.outerStart(ordinal) != dates.outerStart(next)) {
      return dates.outerStart(ordinal) < dates.outerStart(next);
    }
    int more = dates.significance(ordinal) - dates.significance(next);
    return more > 0 || (more == 0 && places.id(ordinal).compareTo(places.id(next)) < 0);
  }

  /// Whether an event is known to be that of some others without a look at either, because both lie
  /// in the same place: what a change left alone does.
  ///
  /// @param there its ordinal among the others
  public boolean isPackedAs(int ordinal, PackedEvents others, int there) {
    return places.isSame(ordinal, others.places, there);
  }

  /// Chunks that have none with their columns, which these events took over when they were put
  /// together; empty for a chunk of which an event is not among these.
  public List<Optional<PackedChunk>> withColumns(List<PackedChunk> bare) {
    return new ChunkRows(places).with(columns, bare);
  }

  /// These events, with what columns and look-ups of some others say the same in place of their
  /// own: for events that have been read anew, of which most are as they were.
  public PackedEvents sharing(PackedEvents others) {
    return new PackedEvents(
        codes,
        places,
        ids.orSame(others.ids),
        hasSameIdHashes(others) ? others.idHashes : idHashes,
        columns.sharing(others.columns));
  }

  /// Whether each event's [#idHash] is that of some others by ordinal, and they are as many.
  public boolean hasSameIdHashes(PackedEvents others) {
    return Arrays.equals(idHashes, others.idHashes);
  }

  /// Whether the events of some others have the same ids and titles by ordinal, and are as many.
  public boolean hasSameTitles(PackedEvents others) {
    boolean same = size() == others.size();
    for (int ordinal = 0; same && ordinal < size(); ordinal++) {
      same =
          isPackedAs(ordinal, others, ordinal)
              || (places.id(ordinal).equals(others.places.id(ordinal))
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
      places[size++] = EventPlaces.at(chunk, index);
    }
  }

  @Override
  public int size() {
    return places.size();
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

  /// Makes the record anew.
  Event record(int ordinal) {
    return places.chunk(ordinal).event(places.index(ordinal), codes);
  }

  /// The event's id, without making its record.
  public EventId id(int ordinal) {
    return new EventId(places.id(ordinal));
  }

  /// A number that the event's id gives, always the same for the same id, whatever else there is.
  public int idHash(int ordinal) {
    return idHashes[ordinal];
  }

  /// The event's title, without making its record.
  public String title(int ordinal) {
    return places.chunk(ordinal).title(places.index(ordinal));
  }

  /// The event's short title, or its title where there is none, without making its record.
  public String briefTitle(int ordinal) {
    return places.chunk(ordinal).briefTitle(places.index(ordinal));
  }

  /// The ids of the events that the event's relations lead to, without making its record.
  List<EventId> related(int ordinal) {
    return places.chunk(ordinal).related(places.index(ordinal), codes);
  }

  /// The ordinal of the event with an id, or -1.
  public int ordinal(EventId id) {
    return ids.find(id.value(), places);
  }

  @Override
  public Iterator<Event> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
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
