package org.demarche.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.dataset.Dataset;

/// How well an event must be known, or rather how badly: in one of these ways.
///
/// @param values in the order of the constants
public record Statuses(Set<Status> values) implements FacetCondition<Status> {
  public static final ConditionSort<Statuses> SORT =
      new ConditionSort<>("status", Statuses.class, new Statuses(Set.of()), Statuses::read);

  public Statuses {
    values = Values.inOrder(new TreeSet<>(values));
  }

  @Override
  public ConditionSort<Statuses> sort() {
    return SORT;
  }

  @Override
  public Statuses with(Set<Status> values) {
    return new Statuses(values);
  }

  @Override
  public boolean isIn(Dataset dataset, Status value) {
    return true;
  }

  @Override
  public StatusBitmaps bitmaps(FacetBitmaps index) {
    return index.statuses();
  }

  @Override
  public List<String> written() {
    return values.stream().map(Values::word).toList();
  }

  private static Statuses read(List<String> words) {
    return new Statuses(Values.read(words, word -> Values.constant(Status.class, word)));
  }
}
