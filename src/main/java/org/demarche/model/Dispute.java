package org.demarche.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One of the questions on which an event may be disputed. An event is disputed where at least one
/// of them is.
public enum Dispute {
  /// When it happened: an account gives two dates.
  DATE,
  /// Where it happened: an account gives two places.
  PLACE,
  /// What happened, and who took part: an account differs on content, participants or a number, or
  /// a source contradicts an event that has no account to say on what.
  HAPPENING,
  /// Whether something that somebody put forward is so: somebody else denies it. Doubting is not
  /// denying.
  CLAIM;

  /// What is disputed of an event, in the order of the constants. Cannot be changed.
  public static Set<Dispute> of(Event event) {
    Set<Dispute> found = EnumSet.noneOf(Dispute.class);
    DisputedPoint.of(event).forEach(point -> found.add(point.dispute()));
    return Collections.unmodifiableSet(found);
  }

  /// The bit that stands for it where disputes are kept as a number.
  public int bit() {
    return switch (this) {
      case DATE -> 1;
      case PLACE -> 2;
      case HAPPENING -> 4;
      case CLAIM -> 8;
    };
  }

  /// Their bits together.
  public static int bits(Set<Dispute> disputes) {
    return disputes.stream().mapToInt(Dispute::bit).sum();
  }
}
