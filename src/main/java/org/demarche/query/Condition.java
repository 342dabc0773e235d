package org.demarche.query;

import java.util.List;
import org.demarche.dataset.Dataset;

/// One thing that must be true of an event for a [Filter] to keep it. A value.
///
/// A condition may be empty: nothing is asked of events yet, though it may be chosen already how it
/// will be asked, as the mode is before the first actor is ticked.
public sealed interface Condition permits Counted, InTime, WithText {
  /// What it is a condition on.
  ConditionSort<?> sort();

  /// Whether it keeps every event.
  boolean isEmpty();

  /// The events that it keeps; not asked of an empty condition.
  EventSet kept(FacetBitmaps index, TextMatches texts);

  /// What of it can be taken away by itself; none where it is empty.
  List<Part> parts();

  /// Whether some event has what it names, be it asked for or ruled out; not asked of an empty
  /// condition.
  default boolean isNamed(FacetBitmaps index, TextMatches texts) {
    return !kept(index, texts).isEmpty();
  }

  /// This condition without the values that a dataset does not hold; empty where it holds none.
  Condition within(Dataset dataset);

  /// This condition as plain words, from which its sort reads one that is equal.
  List<String> written();

  /// @param alone the part, as a condition of the same sort
  /// @param rest the condition without the part
  record Part(Condition alone, Condition rest) {}
}
