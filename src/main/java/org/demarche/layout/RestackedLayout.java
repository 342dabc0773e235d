package org.demarche.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.time.TimeRange;

/// A layout whose lanes stand elsewhere, or are of other heights, than in the one that it is of;
/// all else of the lanes is as there.
abstract class RestackedLayout implements TimelineLayout {
  private final TimelineLayout of;
  private final LaneStack stack;

  /// @param stack a lane for each of the layout's, in their order
  RestackedLayout(TimelineLayout of, LaneStack stack) {
    this.of = of;
    this.stack = stack;
  }

  @Override
  public final int level() {
    return of.level();
  }

  @Override
  public final Grouping grouping() {
    return of.grouping();
  }

  @Override
  public final LaneChoice choice() {
    return of.choice();
  }

  @Override
  public final EventTable table() {
    return of.table();
  }

  @Override
  public final Titles titles() {
    return of.titles();
  }

  @Override
  public final List<LaneBox> lanes() {
    return stack.lanes();
  }

  @Override
  public final List<LaneBox> lanes(double top, double bottom) {
    return stack.between(top, bottom);
  }

  @Override
  public final Optional<LaneBox> lane(String key) {
    return stack.lane(key);
  }

  @Override
  public final BitSet lanesWithin(TimeRange time) {
    return of.lanesWithin(time);
  }

  @Override
  public double contentHeight() {
    return stack.height();
  }

  @Override
  public final Optional<LaneBox> laneAt(double y) {
    return stack.at(y);
  }
}
