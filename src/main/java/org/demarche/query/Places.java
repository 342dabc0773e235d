package org.demarche.query;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.PlaceId;

/// Where an event must have been: in one of these places, or in what lies in it.
///
/// @param values in the order in which they were ticked, which makes no difference to equality
public record Places(Set<PlaceId> values) implements FacetCondition<PlaceId> {
  public static final ConditionSort<Places> SORT =
      new ConditionSort<>("places", Places.class, new Places(Set.of()), Places::read);

  public Places {
    values = Values.inOrder(values);
  }

  @Override
  public ConditionSort<Places> sort() {
    return SORT;
  }

  @Override
  public Places with(Set<PlaceId> values) {
    return new Places(values);
  }

  @Override
  public boolean isIn(Dataset dataset, PlaceId value) {
    return dataset.place(value).isPresent();
  }

  @Override
  public ValueBitmaps<PlaceId> bitmaps(FacetBitmaps index) {
    return index.places();
  }

  @Override
  public List<String> written() {
    return values.stream().map(PlaceId::value).toList();
  }

  private static Places read(List<String> words) {
    return new Places(Values.read(words, PlaceId::new));
  }
}
