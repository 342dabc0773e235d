package org.demarche.query;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;

/// Of what kind an event must be, and of what kind it must not be. The kind is missing where it is
/// none of the vocabulary.
public record Kinds(Ticks<String> ticks) implements TickedCondition<String> {
  public static final ConditionSort<Kinds> SORT =
      new ConditionSort<>("kinds", Kinds.class, new Kinds(Ticks.none()), Kinds::read);

  /// Some values are asked for, and nothing else.
  public Kinds(Set<String> values) {
    this(Ticks.of(values));
  }

  @Override
  public ConditionSort<Kinds> sort() {
    return SORT;
  }

  @Override
  public Kinds with(Ticks<String> ticks) {
    return new Kinds(ticks);
  }

  @Override
  public boolean isIn(Dataset dataset, String value) {
    return dataset.kind(value).isPresent();
  }

  @Override
  public ValueBitmaps<String> bitmaps(FacetBitmaps index) {
    return index.kinds();
  }

  @Override
  public List<String> written() {
    return ticks.written(kind -> kind);
  }

  private static Kinds read(List<String> words) {
    return new Kinds(Ticks.read(words, kind -> kind));
  }
}
