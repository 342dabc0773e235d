package org.demarche.query;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Kind;

/// The events of a dataset as columns, by ordinal: what layout, level of detail and filters read
/// instead of records.
///
/// Times are axis seconds; see [org.demarche.time.Extent] for what `outer` and `core` mean.
public interface EventTable {
  int size();

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

  /// The doubts as bits, `1 << Doubt.ordinal()`, disputes included.
  int doubts(int ordinal);

  /// 1 to 5.
  int significance(int ordinal);

  Kind kind(int ordinal);

  EventId id(int ordinal);

  String title(int ordinal);

  /// The short title, or the title where there is none.
  String briefTitle(int ordinal);

  /// Keys of the lanes that the event belongs to under a grouping, its own lane first; never empty.
  List<String> lanes(int ordinal, Grouping grouping);

  /// All lanes of a grouping in display order, whether or not an event is in them.
  List<Lane> lanes(Grouping grouping);

  /// A lane's key and its name for people.
  record Lane(String key, String name) {}
}
