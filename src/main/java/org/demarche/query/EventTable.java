package org.demarche.query;

import java.time.ZoneId;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.time.Doubt;

/// The events of a dataset as columns, by ordinal: what layout, level of detail and filters read
/// instead of records.
///
/// Times are axis seconds; see [org.demarche.time.Extent] for what `outer` and `core` mean.
public interface EventTable {
  /// Reads the events of a dataset into columns.
  ///
  /// A time of day is taken in the event's own zone, else in that of its first place or what that
  /// place lies in, else in `axis`.
  ///
  /// @param axis the zone whose civil time the axis shows
  static EventTable of(Dataset dataset, ZoneId axis) {
    return new ColumnTable(dataset, axis, null);
  }

  /// As [#of(Dataset, ZoneId)], sharing with a table of the dataset before what is the same in
  /// both: the whole table where the same events have the same titles, dates and references.
  static EventTable of(Dataset dataset, ZoneId axis, EventTable before) {
    if (!(before instanceof ColumnTable known)) {
      return of(dataset, axis);
    }
    ColumnTable table = new ColumnTable(dataset, axis, known);
    return table.isSame(known) ? known : table;
  }

  int size();

  /// The events in order of time.
  TimeOrder order();

  long outerStart(int ordinal);

  /// Exclusive.
  long outerEnd(int ordinal);

  long coreStart(int ordinal);

  /// Exclusive; equal to [#coreStart] where nothing is certainly covered.
  long coreEnd(int ordinal);

  /// Whether it lasts (an interval) rather than happens within.
  boolean isRange(int ordinal);

  boolean isOpenStart(int ordinal);

  boolean isOpenEnd(int ordinal);

  /// The doubts about the date, each as its [#bit]; [Doubt#DISPUTED] among them where the event has
  /// accounts that differ on the date.
  int doubts(int ordinal);

  default boolean hasDoubt(int ordinal, Doubt doubt) {
    return (doubts(ordinal) & bit(doubt)) != 0;
  }

  /// The bit that stands for a doubt in [#doubts].
  static int bit(Doubt doubt) {
    return doubt.bit();
  }

  /// What is disputed of the event, each as its [org.demarche.model.Dispute#bit]; 0 where nothing
  /// is.
  int disputes(int ordinal);

  /// 1 to 5.
  int significance(int ordinal);

  Kind kind(int ordinal);

  EventId id(int ordinal);

  /// The event's ordinal, or -1 for an id that is not in this table.
  int ordinal(EventId id);

  String title(int ordinal);

  /// The short title, or the title where there is none.
  String briefTitle(int ordinal);

  /// Keys of the lanes that the event belongs to under a grouping, its own lane first; never empty.
  List<String> lanes(int ordinal, Grouping grouping);

  /// How many lanes the event belongs to; at least 1.
  int laneCount(int ordinal, Grouping grouping);

  /// The position in [#lanes(Grouping)] of one of the event's lanes.
  ///
  /// @param index from 0, which is its own lane, to below [#laneCount]
  int lane(int ordinal, Grouping grouping, int index);

  /// All lanes of a grouping in display order, whether or not an event is in them: most events
  /// first, then by name; last the lane of events without an actor or place, where there are any.
  /// The order depends on the dataset alone, never on the filter or on what is in view.
  List<Lane> lanes(Grouping grouping);

  /// A lane's key and its name for people.
  record Lane(String key, String name) {}
}
