package org.demarche.layer;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.TimeOrder;

/// The events of a table, their titles followed by the raised numbers of their sources, so that
/// layout keeps room for these too.
final class NumberedTable implements EventTable {
  private final EventTable table;
  private final Numbers numbers;

  /// The numbers of an event's sources, ascending.
  interface Numbers {
    List<Integer> of(int ordinal);
  }

  NumberedTable(EventTable table, Numbers numbers) {
    this.table = table;
    this.numbers = numbers;
  }

  @Override
  public String title(int ordinal) {
    return table.title(ordinal) + raised(ordinal);
  }

  @Override
  public String briefTitle(int ordinal) {
    return table.briefTitle(ordinal) + raised(ordinal);
  }

  private String raised(int ordinal) {
    return RaisedNumbers.of(numbers.of(ordinal));
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public TimeOrder order() {
    return table.order();
  }

  @Override
  public long outerStart(int ordinal) {
    return table.outerStart(ordinal);
  }

  @Override
  public long outerEnd(int ordinal) {
    return table.outerEnd(ordinal);
  }

  @Override
  public long coreStart(int ordinal) {
    return table.coreStart(ordinal);
  }

  @Override
  public long coreEnd(int ordinal) {
    return table.coreEnd(ordinal);
  }

  @Override
  public boolean isRange(int ordinal) {
    return table.isRange(ordinal);
  }

  @Override
  public boolean isOpenStart(int ordinal) {
    return table.isOpenStart(ordinal);
  }

  @Override
  public boolean isOpenEnd(int ordinal) {
    return table.isOpenEnd(ordinal);
  }

  @Override
  public int doubts(int ordinal) {
    return table.doubts(ordinal);
  }

  @Override
  public int disputes(int ordinal) {
    return table.disputes(ordinal);
  }

  @Override
  public int significance(int ordinal) {
    return table.significance(ordinal);
  }

  @Override
  public Kind kind(int ordinal) {
    return table.kind(ordinal);
  }

  @Override
  public EventId id(int ordinal) {
    return table.id(ordinal);
  }

  @Override
  public int ordinal(EventId id) {
    return table.ordinal(id);
  }

  @Override
  public List<String> lanes(int ordinal, Grouping grouping) {
    return table.lanes(ordinal, grouping);
  }

  @Override
  public int laneCount(int ordinal, Grouping grouping) {
    return table.laneCount(ordinal, grouping);
  }

  @Override
  public int lane(int ordinal, Grouping grouping, int index) {
    return table.lane(ordinal, grouping, index);
  }

  @Override
  public List<Lane> lanes(Grouping grouping) {
    return table.lanes(grouping);
  }
}
