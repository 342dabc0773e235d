package org.demarche.ui.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.VocabularyWords;
import org.demarche.query.ActorTree;
import org.demarche.query.Actors;
import org.demarche.query.ConditionSort;
import org.demarche.query.FacetCounts;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Sources;
import org.demarche.query.TickedCondition;
import org.demarche.session.Snapshot;
import org.demarche.text.CitationText;
import org.demarche.text.SourceNames;
import org.demarche.words.Words;

/// The facets of a dataset: what can be ticked, in what order, under what name.
record Facets(
    Facet<ActorId> actors, Facet<String> kinds, Facet<PlaceId> places, Facet<SourceId> sources) {

  static Facets of(Words words, Snapshot snapshot) {
    Dataset dataset = snapshot.dataset();
    FacetIndex index = snapshot.index();
    FacetCounts all = index.counts(Filter.ALL);
    return new Facets(
        facet(words, Actors.SORT, all, actors(index.actorTree(), all)),
        facet(words, Kinds.SORT, all, kinds(words, dataset, all)),
        facet(words, Places.SORT, all, places(dataset, all)),
        facet(words, Sources.SORT, all, sources(words, dataset, snapshot.names(), all)));
  }

  private static <K> Facet<K> facet(
      Words words,
      ConditionSort<? extends TickedCondition<K>> sort,
      FacetCounts all,
      List<FacetValue<K>> values) {
    return new Facet<>(
        sort,
        words.one("filter.facet", sort.key()),
        values,
        new Facet.Nothing(
            words.one("filter.missing", sort.key()),
            words.one("filter.missing-meaning", sort.key()),
            all.missing(sort) > 0));
  }

  private static List<FacetValue<ActorId>> actors(ActorTree tree, FacetCounts all) {
    return new Branches<Actor, ActorId>(
            Actor::id,
            Actor::name,
            Facets::hint,
            actor -> tree.children(actor.id()),
            actor -> all.count(Actors.SORT, actor.id()))
        .grow(tree.roots());
  }

  private static String hint(Actor actor) {
    return Stream.of(actor.office(), actor.description())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static List<FacetValue<String>> kinds(Words words, Dataset dataset, FacetCounts all) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    dataset.description().kinds().forEach(kind -> kinds.putIfAbsent(kind.id(), kind));
    return kinds.values().stream()
        .filter(kind -> all.count(Kinds.SORT, kind.id()) > 0)
        .map(
            kind ->
                new FacetValue<>(
                    kind.id(),
                    VocabularyWords.label(words, kind),
                    VocabularyWords.definition(words, kind),
                    kind,
                    all.count(Kinds.SORT, kind.id()),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static List<FacetValue<PlaceId>> places(Dataset dataset, FacetCounts all) {
    List<PlaceId> ordered =
        dataset.places().values().stream()
            .sorted(Comparator.comparing(Place::name, String.CASE_INSENSITIVE_ORDER))
            .map(Place::id)
            .toList();
    Ancestry<PlaceId> within = dataset.chronology().places().listed(ordered);
    Function<List<PlaceId>, List<Place>> records =
        ids -> ids.stream().flatMap(id -> dataset.place(id).stream()).toList();
    return new Branches<Place, PlaceId>(
            Place::id,
            Place::name,
            place -> "",
            place -> records.apply(within.children(place.id())),
            place -> all.count(Places.SORT, place.id()))
        .grow(records.apply(within.roots()));
  }

  private static List<FacetValue<SourceId>> sources(
      Words words, Dataset dataset, SourceNames names, FacetCounts all) {
    return dataset.sources().values().stream()
        .filter(source -> all.count(Sources.SORT, source.id()) > 0)
        .sorted(Comparator.comparing((Source source) -> names.name(source.id())))
        .map(
            source ->
                new FacetValue<>(
                    source.id(),
                    names.name(source.id()),
                    CitationText.full(words, source),
                    null,
                    all.count(Sources.SORT, source.id()),
                    List.of(),
                    List.<FacetValue<SourceId>>of()))
        .toList();
  }

  /// Makes trees of values out of trees of records, without those that no event has. A record that
  /// comes up below itself is left out there.
  private record Branches<R, K>(
      Function<R, K> key,
      Function<R, String> name,
      Function<R, String> hint,
      Function<R, List<R>> children,
      ToIntFunction<R> events) {
    List<FacetValue<K>> grow(List<R> roots) {
      return grow(roots, new LinkedHashSet<>());
    }

    private List<FacetValue<K>> grow(List<R> records, Set<K> above) {
      List<FacetValue<K>> values = new ArrayList<>();
      for (R at : records) {
        if (events.applyAsInt(at) > 0 && !above.contains(key.apply(at))) {
          Set<K> path = new LinkedHashSet<>(above);
          path.add(key.apply(at));
          values.add(
              new FacetValue<>(
                  key.apply(at),
                  name.apply(at),
                  hint.apply(at),
                  null,
                  events.applyAsInt(at),
                  List.copyOf(above),
                  grow(children.apply(at), path)));
        }
      }
      return values;
    }
  }
}
