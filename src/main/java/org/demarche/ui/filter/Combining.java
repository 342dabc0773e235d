package org.demarche.ui.filter;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.query.ConditionSort;
import org.demarche.query.TickedCondition;
import org.demarche.session.Session;
import org.demarche.ui.theme.Segments;
import org.demarche.words.Words;

/// Sections of facets of which an event may have several values, with how those combine that are
/// asked for.
final class Combining {
  private Combining() {}

  /// @param mode of a condition
  /// @param with the condition with another
  static <K, M extends Enum<M>, C extends TickedCondition<K>> FacetSection<K> section(
      Words words,
      Session session,
      ConditionSort<C> sort,
      Facet<K> facet,
      Function<Facets, Facet<K>> mine,
      List<M> all,
      Function<C, M> mode,
      BiFunction<C, M, C> with) {
    String key = sort.key();
    Segments<M> modes =
        new Segments<>(
            key,
            all,
            each -> words.one("filter.combined", each),
            chosen ->
                session.update(
                    view ->
                        view.withFilter(
                            view.filter().with(with.apply(view.filter().get(sort), chosen)))));
    modes.help(
        each ->
            key.equals("places")
                ? words.one("filter.places-mode-meaning", each)
                : words.one("filter.sources-mode-meaning", each));
    return new FacetSection<>(
        words,
        facet,
        mine,
        session,
        Facet.Order.COUNT,
        filter -> modes.show(mode.apply(filter.get(sort))),
        modes);
  }
}
