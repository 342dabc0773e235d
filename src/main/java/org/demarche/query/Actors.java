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

/// Who must take part, and who must not. An actor stands for itself and all below it in the tree.
public record Actors(Ticks<ActorId> ticks, Mode mode) implements TickedCondition<ActorId> {
  public static final ConditionSort<Actors> SORT =
      new ConditionSort<>("actors", Actors.class, new Actors(Set.of(), Mode.ANY), Actors::read);

  /// Some actors are asked for, and nothing else.
  public Actors(Set<ActorId> values, Mode mode) {
    this(Ticks.of(values), mode);
  }

  /// How several actors combine that are asked for.
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
  public Actors with(Ticks<ActorId> ticks) {
    return new Actors(ticks, mode);
  }

  /// This condition, with actors that combine otherwise.
  public Actors with(Mode mode) {
    return new Actors(ticks, mode);
  }

  @Override
  public boolean isNarrowing() {
    return mode != Mode.ANY;
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
  public RoaringBitmap asked(FacetBitmaps index) {
    RoaringBitmap asked = TickedCondition.super.asked(index);
    return mode == Mode.ONLY ? index.participation().nobodyBut(values(), asked) : asked;
  }

  @Override
  public ToIntFunction<ActorId> plainCounter(FacetBitmaps index, Beside beside) {
    if (mode != Mode.ONLY) {
      return TickedCondition.super.plainCounter(index, beside);
    }
    Map<ActorId, Integer> counts =
        index.participation().countsWith(values(), together(index, beside.others().events()));
    return actor -> counts.getOrDefault(actor, 0);
  }

  /// Of some events those in which every one of the actors takes part and nobody who is ruled out.
  private RoaringBitmap together(FacetBitmaps index, RoaringBitmap among) {
    RoaringBitmap allowed =
        ticks.isRulingOut() ? RoaringBitmap.andNot(among, index.actors().ruledOut(ticks)) : among;
    return ticks.isAsking() ? RoaringBitmap.and(allowed, index.actors().all(ticks)) : allowed;
  }

  @Override
  public List<String> written() {
    return Stream.concat(Stream.of(Values.word(mode)), ticks.written(ActorId::value).stream())
        .toList();
  }

  private static Actors read(List<String> words) {
    if (words.isEmpty()) {
      throw new UnreadableCondition(Message.of("text.filter.no-mode"));
    }
    return new Actors(
        Ticks.read(words.subList(1, words.size()), ActorId::new),
        Values.constant(Mode.class, words.getFirst()));
  }
}
