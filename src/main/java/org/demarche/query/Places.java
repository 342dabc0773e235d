package org.demarche.query;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.PlaceId;

/// Where an event must have been, and where it must not have been. A place stands for itself and
/// all that lies in it.
public record Places(Ticks<PlaceId> ticks) implements TickedCondition<PlaceId> {
  public static final ConditionSort<Places> SORT =
      new ConditionSort<>("places", Places.class, new Places(Ticks.none()), Places::read);

  /// Some values are asked for, and nothing else.
  public Places(Set<PlaceId> values) {
    this(Ticks.of(values));
  }

  @Override
  public ConditionSort<Places> sort() {
    return SORT;
  }

  @Override
  public Places with(Ticks<PlaceId> ticks) {
    return new Places(ticks);
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
    return ticks.written(PlaceId::value);
  }

  private static Places read(List<String> words) {
    return new Places(Ticks.read(words, PlaceId::new));
  }
}
