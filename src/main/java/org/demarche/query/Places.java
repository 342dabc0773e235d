package org.demarche.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.PlaceId;
import org.demarche.words.Message;

/// Where an event must have been, and where it must not have been. A place stands for itself and
/// all that lies in it.
public record Places(Ticks<PlaceId> ticks, Mode mode) implements TickedCondition<PlaceId> {
  public static final ConditionSort<Places> SORT =
      new ConditionSort<>("places", Places.class, new Places(Set.of()), Places::read);

  /// At least one of some places is asked for, and nothing else.
  public Places(Set<PlaceId> values) {
    this(Ticks.of(values), Mode.ANY);
  }

  /// How several places combine that are asked for.
  public enum Mode {
    /// The event has a place within at least one of them.
    ANY,
    /// The event has a place within every one of them.
    ALL
  }

  @Override
  public ConditionSort<Places> sort() {
    return SORT;
  }

  @Override
  public Places with(Ticks<PlaceId> ticks) {
    return new Places(ticks, mode);
  }

  /// This condition, with places that combine otherwise.
  public Places with(Mode mode) {
    return new Places(ticks, mode);
  }

  @Override
  public boolean isNarrowing() {
    return mode == Mode.ALL;
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
    return Stream.concat(Stream.of(Values.word(mode)), ticks.written(PlaceId::value).stream())
        .toList();
  }

  private static Places read(List<String> words) {
    if (words.isEmpty()) {
      throw new UnreadableCondition(Message.of("text.filter.no-mode"));
    }
    return new Places(
        Ticks.read(words.subList(1, words.size()), PlaceId::new),
        Values.constant(Mode.class, words.getFirst()));
  }
}
