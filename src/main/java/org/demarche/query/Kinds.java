package org.demarche.query;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;

/// Of what kind an event must be: one of these.
///
/// @param values in the order in which they were ticked, which makes no difference to equality
public record Kinds(Set<String> values) implements FacetCondition<String> {
  public static final ConditionSort<Kinds> SORT =
      new ConditionSort<>("kinds", Kinds.class, new Kinds(Set.of()), Kinds::read);

  public Kinds {
    values = Values.inOrder(values);
  }

  @Override
  public ConditionSort<Kinds> sort() {
    return SORT;
  }

  @Override
  public Kinds with(Set<String> values) {
    return new Kinds(values);
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
    return List.copyOf(values);
  }

  private static Kinds read(List<String> words) {
    return new Kinds(Values.inOrder(words));
  }
}
