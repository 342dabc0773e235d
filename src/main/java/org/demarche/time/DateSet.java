package org.demarche.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Several dates, of which one is meant (`[1667,1668]`) or all are (`{1667,1668}`).
///
/// @param oneOf whether one is meant, not all
/// @param members in the order written, at least one
record DateSet(boolean oneOf, List<Member> members) implements Value {
  /// A date, or the dates of a range.
  sealed interface Member permits Point, Range {}

  /// All dates from one to another, both included (`1670..1672`), or on one side of a date
  /// (`..1984`, `1984..`).
  ///
  /// @param from a date, or open
  /// @param to a date, or open; never both open
  record Range(Limit from, Limit to) implements Member {}

  DateSet {
    members = List.copyOf(members);
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public Bound earliest() {
    return starts().map(Limit::earliest).min(Bounds.ORDER).orElseThrow();
  }

  @Override
  public Bound latest() {
    return ends().map(Limit::latest).max(Bounds.ORDER_OF_ENDS).orElseThrow();
  }

  private Stream<Limit> starts() {
    return members.stream()
        .map(
            member ->
                switch (member) {
                  case Point point -> point;
                  case Range range -> range.from();
                });
  }

  private Stream<Limit> ends() {
    return members.stream()
        .map(
            member ->
                switch (member) {
                  case Point point -> point;
                  case Range range -> range.to();
                });
  }

  /// Every date that is written, in order; both ends of a range.
  Stream<Point> points() {
    return members.stream()
        .flatMap(
            member ->
                switch (member) {
                  case Point point -> Stream.of(point);
                  case Range range -> Stream.of(range.from(), range.to());
                })
        .filter(Point.class::isInstance)
        .map(Point.class::cast);
  }

  boolean openStart() {
    return starts().anyMatch(Limit.None.class::isInstance);
  }

  boolean openEnd() {
    return ends().anyMatch(Limit.None.class::isInstance);
  }

  /// The range, when the set is all dates of just one: then what it dates lasted that long.
  Optional<Range> everyDateOf() {
    return !oneOf && members.size() == 1 && members.getFirst() instanceof Range range
        ? Optional.of(range)
        : Optional.empty();
  }

  /// Whether it leaves a choice between dates within known bounds.
  private boolean leavesChoice() {
    return oneOf && (members.size() > 1 || !(openStart() || openEnd() || single()));
  }

  private boolean single() {
    return members.size() == 1 && members.getFirst() instanceof Point;
  }

  @Override
  public Set<Doubt> doubts() {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    points().forEach(point -> doubts.addAll(point.doubts()));
    if (leavesChoice()) {
      doubts.add(Doubt.IMPRECISE);
    }
    if (openStart() || openEnd()) {
      doubts.add(Doubt.OPEN);
    }
    return doubts;
  }

  @Override
  public Qualifiers qualifiers() {
    return points().map(Point::qualifiers).reduce(Qualifiers.NONE, Qualifiers::and);
  }
}
