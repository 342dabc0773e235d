package org.demarche.query;

import java.util.function.ToIntFunction;

/// A condition whose values show how many events they stand for.
///
/// @param <K> the values
public sealed interface Counted<K> extends Condition permits FacetCondition, Significance {
  /// How many events each value stands for. May be asked of an empty condition.
  ToIntFunction<K> counter(FacetBitmaps index, Beside beside);
}
