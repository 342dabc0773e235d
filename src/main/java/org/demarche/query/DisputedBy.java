package org.demarche.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.dataset.Dataset;
import org.demarche.model.Dispute;

/// What must be disputed of an event: one of these.
///
/// @param values in the order of the constants
public record DisputedBy(Set<Dispute> values) implements FacetCondition<Dispute> {
  public static final ConditionSort<DisputedBy> SORT =
      new ConditionSort<>("disputed", DisputedBy.class, new DisputedBy(Set.of()), DisputedBy::read);

  public DisputedBy {
    values = Values.inOrder(new TreeSet<>(values));
  }

  @Override
  public ConditionSort<DisputedBy> sort() {
    return SORT;
  }

  @Override
  public DisputedBy with(Set<Dispute> values) {
    return new DisputedBy(values);
  }

  @Override
  public boolean isIn(Dataset dataset, Dispute value) {
    return true;
  }

  @Override
  public DisputeBitmaps bitmaps(FacetBitmaps index) {
    return index.disputes();
  }

  @Override
  public List<String> written() {
    return values.stream().map(Values::word).toList();
  }

  private static DisputedBy read(List<String> words) {
    return new DisputedBy(Values.read(words, word -> Values.constant(Dispute.class, word)));
  }
}
