package org.demarche.query;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.SourceId;

/// Which sources must speak in an event, of itself, in an account or in a claim: one of these.
///
/// @param values in the order in which they were ticked, which makes no difference to equality
public record Sources(Set<SourceId> values) implements FacetCondition<SourceId> {
  public static final ConditionSort<Sources> SORT =
      new ConditionSort<>("sources", Sources.class, new Sources(Set.of()), Sources::read);

  public Sources {
    values = Values.inOrder(values);
  }

  @Override
  public ConditionSort<Sources> sort() {
    return SORT;
  }

  @Override
  public Sources with(Set<SourceId> values) {
    return new Sources(values);
  }

  @Override
  public boolean isIn(Dataset dataset, SourceId value) {
    return dataset.source(value).isPresent();
  }

  @Override
  public ValueBitmaps<SourceId> bitmaps(FacetBitmaps index) {
    return index.sources();
  }

  @Override
  public List<String> written() {
    return values.stream().map(SourceId::value).toList();
  }

  private static Sources read(List<String> words) {
    return new Sources(Values.read(words, SourceId::new));
  }
}
