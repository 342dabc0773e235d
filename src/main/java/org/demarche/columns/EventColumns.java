package org.demarche.columns;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.time.ExtentReader;

/// What layout and filters read of events instead of their records: one primitive array for each
/// field. Immutable.
///
/// Times are axis seconds; see [org.demarche.time.Extent] for what `outer` and `core` mean. Codes
/// are those of [EventCodes].
public final class EventColumns {
  /// How many witnesses of one event are counted.
  public static final int MOST_WITNESSES = SmallColumns.MOST_WITNESSES;

  private final EventZones zones;
  private final DateColumns dates;
  private final SmallColumns small;
  private final CodeColumn kinds;
  private final CodeColumn actors;
  private final CodeColumn places;
  private final CodeColumn sources;

  EventColumns(EventZones zones, DateColumns dates, SmallColumns small, References references) {
    this.zones = zones;
    this.dates = dates;
    this.small = small;
    this.kinds = references.kinds;
    this.actors = references.actors;
    this.places = references.places;
    this.sources = references.sources;
  }

  /// The columns of what events refer to.
  record References(CodeColumn kinds, CodeColumn actors, CodeColumn places, CodeColumn sources) {
    /// These, with the columns of others that say the same in place of their own.
    References sharing(References others) {
      return new References(
          kinds.orSame(others.kinds),
          actors.orSame(others.actors),
          places.orSame(others.places),
          sources.orSame(others.sources));
    }
  }

  /// Rows of several chunks in another order.
  ///
  /// @param zones of all chunks
  /// @param order by row, the chunk in the upper half and the row in it in the lower
  static EventColumns gathered(EventZones zones, List<EventColumns> chunks, long[] order) {
    DateColumns dates = new DateColumns(order.length);
    SmallColumns small = new SmallColumns(order.length);
    int[] kinds = new int[order.length];
    CodeColumn[] references = new CodeColumn[3];
    Runnable fields =
        () -> {
          for (int row = 0; row < order.length; row++) {
            EventColumns from = chunks.get((int) (order[row] >>> 32));
            int at = (int) order[row];
            dates.set(row, from.dates, at);
            small.set(row, from.small, at);
            kinds[row] = from.kinds.get(at, 0);
          }
        };
    List<Runnable> work =
        List.of(
            fields,
            () -> references[0] = gathered(chunks, order, 0),
            () -> references[1] = gathered(chunks, order, 1),
            () -> references[2] = gathered(chunks, order, 2));
    IntStream.range(0, work.size()).parallel().forEach(at -> work.get(at).run());
    return new EventColumns(
        zones,
        dates,
        small,
        new References(CodeColumn.single(kinds), references[0], references[1], references[2]));
  }

  /// These rows in another order.
  EventColumns rows(long[] order) {
    return gathered(zones, List.of(this), order);
  }

  private static CodeColumn gathered(List<EventColumns> chunks, long[] order, int field) {
    CodeColumn[] columns =
        chunks.stream()
            .map(chunk -> List.of(chunk.actors, chunk.places, chunk.sources).get(field))
            .toArray(CodeColumn[]::new);
    return CodeColumn.gathered(columns, order);
  }

  /// The same columns with the times of day where other zones put them.
  ///
  /// @param events by row
  EventColumns in(EventZones wanted, IntFunction<Event> events) {
    if (wanted.equals(zones)) {
      return this;
    }
    DateColumns moved = dates.resized(size());
    ExtentReader extent = new ExtentReader(wanted.axis());
    for (int row = 0; row < size(); row++) {
      if (is(row, DateColumns.TIMED)) {
        Event event = events.apply(row);
        extent.take(event.when().date(), wanted.of(event));
        moved.move(row, extent);
      }
    }
    return new EventColumns(wanted, moved, small, references());
  }

  /// These columns with the only row of others in place of a row's own. What that leaves alone is
  /// shared.
  EventColumns with(int row, EventColumns one) {
    DateColumns moved = dates;
    if (!dates.isSame(row, one.dates, 0)) {
      moved = dates.resized(size());
      moved.set(row, one.dates, 0);
    }
    SmallColumns changedSmall = small;
    if (!small.isSame(row, one.small, 0)) {
      changedSmall = small.resized(size());
      changedSmall.set(row, one.small, 0);
    }
    References changed =
        new References(
            kinds.with(row, one.kinds, 0),
            actors.with(row, one.actors, 0),
            places.with(row, one.places, 0),
            sources.with(row, one.sources, 0));
    return new EventColumns(zones, moved, changedSmall, changed).sharing(this);
  }

  /// These columns, with those of others that say the same in place of their own; the others where
  /// all do.
  EventColumns sharing(EventColumns others) {
    DateColumns sharedDates = dates.isSame(others.dates) ? others.dates : dates;
    boolean sameSmall = small.isSame(others.small);
    References shared = references().sharing(others.references());
    boolean same =
        sharedDates == others.dates
            && sameSmall
            && shared.equals(others.references())
            && zones.equals(others.zones);
    return same
        ? others
        : new EventColumns(zones, sharedDates, sameSmall ? others.small : small, shared);
  }

  private References references() {
    return new References(kinds, actors, places, sources);
  }

  EventZones zones() {
    return zones;
  }

  /// Whether every row is as significant as in other columns.
  public boolean hasSameSignificance(EventColumns other) {
    return Arrays.equals(small.significance, other.small.significance);
  }

  /// Whether every row has as many witnesses as in other columns.
  public boolean hasSameWitnesses(EventColumns other) {
    return small.hasSameWitnesses(other.small);
  }

  /// Whether every row has the same date, doubts, disputes and significance as in other columns.
  public boolean hasSameDates(EventColumns other) {
    return dates.isSame(other.dates) && hasSameSignificance(other);
  }

  public int size() {
    return dates.size();
  }

  private boolean is(int row, byte flag) {
    return (dates.flags[row] & flag) != 0;
  }

  public long outerStart(int row) {
    return dates.outerStart[row];
  }

  /// Exclusive.
  public long outerEnd(int row) {
    return dates.outerEnd[row];
  }

  public long coreStart(int row) {
    return dates.coreStart[row];
  }

  /// Exclusive; equal to [#coreStart] where nothing is certainly covered.
  public long coreEnd(int row) {
    return dates.coreEnd[row];
  }

  public boolean isRange(int row) {
    return is(row, DateColumns.RANGE);
  }

  public boolean isOpenStart(int row) {
    return is(row, DateColumns.OPEN_START);
  }

  public boolean isOpenEnd(int row) {
    return is(row, DateColumns.OPEN_END);
  }

  /// What is disputed of the event, each as its [Dispute#bit].
  public int disputes(int row) {
    return dates.disputes(row);
  }

  /// The rows of events that came with relations to others. Those that lead nowhere may be gone
  /// since.
  int[] withRelations() {
    return IntStream.range(0, size()).filter(row -> is(row, DateColumns.RELATED)).toArray();
  }

  /// The doubts about the date, each as its [org.demarche.time.Doubt#bit].
  public int doubts(int row) {
    return dates.doubts[row];
  }

  /// 1 to 5.
  public int significance(int row) {
    return small.significance[row];
  }

  /// How many sources tell of the event: the first so many of the row's [#sources] are its
  /// witnesses, as [org.demarche.model.Witnesses#telling] says. No more than [#MOST_WITNESSES] are
  /// counted.
  public int witnesses(int row) {
    return small.witnesses(row);
  }

  /// One a row.
  public CodeColumn kinds() {
    return kinds;
  }

  /// Those that take part, each once, the principal one first.
  public CodeColumn actors() {
    return actors;
  }

  /// Each once, the most exact first.
  public CodeColumn places() {
    return places;
  }

  /// Every source that speaks in it, each once: of the event itself, in an account or in a claim.
  /// Its witnesses come first.
  public CodeColumn sources() {
    return sources;
  }
}
