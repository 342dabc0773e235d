package org.demarche.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.words.Message;
import org.roaringbitmap.RoaringBitmap;

/// Who must take part. An actor stands for itself and all below it in the tree.
///
/// @param values in the order in which they were ticked, which makes no difference to equality
public record Actors(Set<ActorId> values, Mode mode) implements FacetCondition<ActorId> {
  public static final ConditionSort<Actors> SORT =
      new ConditionSort<>("actors", Actors.class, new Actors(Set.of(), Mode.ANY), Actors::read);

  public Actors {
    values = Values.inOrder(values);
  }

  /// How several actors combine.
  public enum Mode {
    /// At least one of them takes part.
    ANY,
    /// Every one of them takes part, others may too.
    ALL,
    /// Every one of them takes part, and nobody else: what 'only between Iran and the United
    /// States' says.
    ONLY
  }

  @Override
  public ConditionSort<Actors> sort() {
    return SORT;
  }

  @Override
  public Actors with(Set<ActorId> values) {
    return new Actors(values, mode);
  }

  /// How actors combine stays chosen.
  @Override
  public Actors cleared() {
    return with(Set.of());
  }

  @Override
  public boolean isIn(Dataset dataset, ActorId value) {
    return dataset.actor(value).isPresent();
  }

  @Override
  public ValueBitmaps<ActorId> bitmaps(FacetBitmaps index) {
    return index.actors();
  }

  @Override
  public EventSet kept(FacetBitmaps index) {
    ValueBitmaps<ActorId> actors = index.actors();
    return new EventSet(
        switch (mode) {
          case ANY -> actors.any(values);
          case ALL -> actors.all(values);
          case ONLY -> index.participation().nobodyBut(values, actors.all(values));
        });
  }

  /// With *all* and *only* ticks narrow each other, so that a count is what would be left if the
  /// actor were ticked too.
  @Override
  public ToIntFunction<ActorId> counter(FacetBitmaps index, Beside beside) {
    return switch (mode) {
      case ANY -> FacetCondition.super.counter(index, beside);
      case ALL -> actor -> index.actors().count(actor, beside.match());
      case ONLY -> {
        Map<ActorId, Integer> counts =
            index.participation().countsWith(values, together(index, beside.others().events()));
        yield actor -> counts.getOrDefault(actor, 0);
      }
    };
  }

  /// Of some events those in which every one of the actors takes part; with none ticked, all.
  private RoaringBitmap together(FacetBitmaps index, RoaringBitmap among) {
    return values.isEmpty() ? among : RoaringBitmap.and(among, index.actors().all(values));
  }

  @Override
  public List<String> written() {
    return Stream.concat(Stream.of(Values.word(mode)), values.stream().map(ActorId::value))
        .toList();
  }

  private static Actors read(List<String> words) {
    if (words.isEmpty()) {
      throw new UnreadableCondition(Message.of("text.filter.no-mode"));
    }
    return new Actors(
        Values.read(words.subList(1, words.size()), ActorId::new),
        Values.constant(Mode.class, words.getFirst()));
  }
}
