package org.demarche.query;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.demarche.dataset.Dataset;
import org.roaringbitmap.RoaringBitmap;

/// A condition on what events refer to by name, which can be asked for and ruled out, and which may
/// be missing altogether.
///
/// Of what is asked for an event must have at least one, unless the condition says otherwise; of
/// what is ruled out it must have nothing.
///
/// @param <K> the facet's values
public sealed interface TickedCondition<K> extends FacetCondition<K>
    permits Actors, Kinds, Places, Sources {
  /// What is asked for and what is ruled out.
  Ticks<K> ticks();

  /// This condition with other ticks.
  TickedCondition<K> with(Ticks<K> ticks);

  /// Whether ticks narrow each other, since an event must have all that is asked for.
  default boolean isNarrowing() {
    return false;
  }

  /// The values that are asked for. Cannot be changed.
  @Override
  default Set<K> values() {
    return ticks().values();
  }

  /// This condition with other values asked for. What is ruled out stays, save what is asked for
  /// now.
  @Override
  default TickedCondition<K> with(Set<K> values) {
    return with(ticks().withValues(values));
  }

  @Override
  default TickedCondition<K> toggled(K value) {
    return with(ticks().with(value, ticks().wish(value) == Wish.WITH ? Wish.NONE : Wish.WITH));
  }

  @Override
  default boolean isEmpty() {
    return ticks().isEmpty();
  }

  @Override
  ValueBitmaps<K> bitmaps(FacetBitmaps index);

  /// The events that have what is asked for; not asked where nothing is.
  default RoaringBitmap asked(FacetBitmaps index) {
    return isNarrowing() ? bitmaps(index).all(ticks()) : bitmaps(index).any(ticks());
  }

  @Override
  default EventSet kept(FacetBitmaps index, TextMatches texts) {
    return kept(index);
  }

  private EventSet kept(FacetBitmaps index) {
    ValueBitmaps<K> bitmaps = bitmaps(index);
    RoaringBitmap asked = ticks().isAsking() ? asked(index) : bitmaps.everything();
    return new EventSet(
        ticks().isRulingOut() ? RoaringBitmap.andNot(asked, bitmaps.ruledOut(ticks())) : asked);
  }

  /// What each value would leave if it were ticked: beside the other ticks where they narrow each
  /// other, else instead of them. What is ruled out stays so, save the value itself.
  @Override
  default ToIntFunction<K> counter(FacetBitmaps index, Beside beside) {
    ToIntFunction<K> plain = plainCounter(index, beside);
    return value -> {
      if (ticks().wish(value) != Wish.WITHOUT) {
        return plain.applyAsInt(value);
      }
      TickedCondition<K> freed = with(ticks().with(value, Wish.NONE));
      return freed.counter(index, freed.beside(index, beside)).applyAsInt(value);
    };
  }

  /// As [#counter], for values that are not ruled out.
  default ToIntFunction<K> plainCounter(FacetBitmaps index, Beside beside) {
    ValueBitmaps<K> bitmaps = bitmaps(index);
    Tally among = among(index, beside);
    return value -> bitmaps.count(value, among);
  }

  /// How many events would be left if it were ticked that a value is missing.
  default int missing(FacetBitmaps index, Beside beside) {
    if (ticks().missing() != Wish.WITHOUT) {
      return among(index, beside).count(bitmaps(index).missing());
    }
    TickedCondition<K> freed = with(ticks().withMissing(Wish.NONE));
    return freed.missing(index, freed.beside(index, beside));
  }

  /// The events among which a further value is counted.
  private Tally among(FacetBitmaps index, Beside beside) {
    if (isNarrowing() || !ticks().isAsking()) {
      return beside.match();
    }
    return ticks().isRulingOut()
        ? beside.others().without(bitmaps(index).ruledOut(ticks()))
        : beside.others();
  }

  /// What is beside this condition, where it stands in place of one of its sort.
  private Beside beside(FacetBitmaps index, Beside instead) {
    Tally others = instead.others();
    return new Beside(isEmpty() ? others : others.and(kept(index).bits()), others);
  }

  @Override
  default boolean isNamed(FacetBitmaps index, TextMatches texts) {
    ValueBitmaps<K> bitmaps = bitmaps(index);
    return !bitmaps.any(ticks()).isEmpty() || !bitmaps.ruledOut(ticks()).isEmpty();
  }

  @Override
  default List<Part> parts() {
    return ticks().parts().stream()
        .map(part -> new Part(with(part), with(ticks().less(part))))
        .toList();
  }

  @Override
  default TickedCondition<K> within(Dataset dataset) {
    return with(ticks().kept(value -> isIn(dataset, value)));
  }
}
