package org.demarche.query;

import java.util.List;
import java.util.function.Function;

/// A sort of conditions, of which a filter holds at most one. Equal to itself alone.
///
/// @param <C> the conditions of the sort
public final class ConditionSort<C extends Condition> {
  private final String key;
  private final Class<C> type;
  private final C none;
  private final Function<List<String>, C> reader;

  /// @param none the empty condition that a filter has where nobody chose anything
  /// @param reader makes a condition of what [Condition#written] gave, or throws
  ///   [UnreadableCondition]
  ConditionSort(String key, Class<C> type, C none, Function<List<String>, C> reader) {
    this.key = key;
    this.type = type;
    this.none = none;
    this.reader = reader;
  }

  /// Every sort, in the order in which a filter lists its conditions.
  public static List<ConditionSort<?>> all() {
    return ConditionSorts.ALL;
  }

  /// What the sort is called in files and style classes: a lower-case word in ASCII.
  public String key() {
    return key;
  }

  /// The class of the sort's conditions.
  public Class<C> type() {
    return type;
  }

  /// The empty condition that a filter has where nobody chose anything.
  public C none() {
    return none;
  }

  C read(List<String> words) {
    return reader.apply(words);
  }

  @Override
  public String toString() {
    return key;
  }
}
