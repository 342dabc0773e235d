package org.demarche.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.SourceId;
import org.demarche.words.Message;

/// Which sources must speak in an event, of itself, in an account or in a claim, and which must
/// not. What is missing where nothing is there is a source with an address
/// ([org.demarche.model.Source.Reading#hasAddress]).
public record Sources(Ticks<SourceId> ticks, Mode mode) implements TickedCondition<SourceId> {
  public static final ConditionSort<Sources> SORT =
      new ConditionSort<>("sources", Sources.class, new Sources(Set.of()), Sources::read);

  /// At least one of some sources is asked for, and nothing else.
  public Sources(Set<SourceId> values) {
    this(Ticks.of(values), Mode.ANY);
  }

  /// How several sources combine that are asked for.
  public enum Mode {
    /// At least one of them speaks.
    ANY,
    /// Every one of them speaks, others may too.
    ALL
  }

  @Override
  public ConditionSort<Sources> sort() {
    return SORT;
  }

  @Override
  public Sources with(Ticks<SourceId> ticks) {
    return new Sources(ticks, mode);
  }

  /// This condition, with sources that combine otherwise.
  public Sources with(Mode mode) {
    return new Sources(ticks, mode);
  }

  @Override
  public boolean isNarrowing() {
    return mode == Mode.ALL;
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
    return Stream.concat(Stream.of(Values.word(mode)), ticks.written(SourceId::value).stream())
        .toList();
  }

  private static Sources read(List<String> words) {
    if (words.isEmpty()) {
      throw new UnreadableCondition(Message.of("text.filter.no-mode"));
    }
    return new Sources(
        Ticks.read(words.subList(1, words.size()), SourceId::new),
        Values.constant(Mode.class, words.getFirst()));
  }
}
