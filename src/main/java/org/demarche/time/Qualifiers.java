package org.demarche.time;

import java.util.EnumSet;
import java.util.Set;

/// Which components of a date are qualified: `?` makes one uncertain, `~` approximate, `%` both.
///
/// A qualifier behind a component is about it and every component to its left (`2007-05?-28`: year
/// and month); one in front of it is about that component alone (`2007-?05-28`). Only what the text
/// says is kept, not which of the two ways said it.
///
/// @param uncertain components marked `?` or `%`
/// @param approximate components marked `~` or `%`
public record Qualifiers(Set<DatePart> uncertain, Set<DatePart> approximate) {
  static final Qualifiers NONE = new Qualifiers(Set.of(), Set.of());

  public Qualifiers {
    uncertain = Set.copyOf(uncertain);
    approximate = Set.copyOf(approximate);
  }

  public boolean isEmpty() {
    return uncertain.isEmpty() && approximate.isEmpty();
  }

  /// Whether each qualifier that occurs is about all of `finest` and what is left of it.
  boolean coverAll(DatePart finest) {
    int parts = finest.count();
    return (uncertain.isEmpty() || uncertain.size() == parts)
        && (approximate.isEmpty() || approximate.size() == parts);
  }

  Qualifiers and(Qualifiers other) {
    return new Qualifiers(union(uncertain, other.uncertain), union(approximate, other.approximate));
  }

  Set<Doubt> doubts() {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (!uncertain.isEmpty()) {
      doubts.add(Doubt.UNCERTAIN);
    }
    if (!approximate.isEmpty()) {
      doubts.add(Doubt.APPROXIMATE);
    }
    return doubts;
  }

  private static Set<DatePart> union(Set<DatePart> a, Set<DatePart> b) {
    Set<DatePart> both = EnumSet.noneOf(DatePart.class);
    both.addAll(a);
    both.addAll(b);
    return both;
  }
}
