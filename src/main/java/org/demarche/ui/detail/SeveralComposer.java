package org.demarche.ui.detail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Kind;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.query.EventTable;
import org.demarche.session.Selection;
import org.demarche.text.ActorNames;
import org.demarche.text.GapWords;
import org.demarche.time.Doubt;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.Gap;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Puts into words what several events have in common.
final class SeveralComposer {
  private final DetailContext context;
  private final Words words;
  private final Dataset dataset;
  private final EventTable table;

  /// In time order.
  private final List<Integer> ordinals;

  private final List<Event> events;
  private final int leftOut;

  /// @param table of the context's dataset
  SeveralComposer(DetailContext context, EventTable table, Selection.Several selected) {
    this.context = context;
    this.table = table;
    words = context.words();
    dataset = context.dataset();
    leftOut = selected.leftOut();
    ordinals =
        selected.events().stream()
            .map(dataset::ordinal)
            .filter(ordinal -> ordinal >= 0)
            .sorted()
            .toList();
    events = ordinals.stream().map(dataset.events()::get).toList();
  }

  /// Empty where the dataset holds none of the events.
  Optional<SeveralModel> compose() {
    return events.isEmpty() ? Optional.empty() : Optional.of(composed());
  }

  private SeveralModel composed() {
    return new SeveralModel(
        events.size(),
        cut(),
        TimeLabels.range(
            words,
            ordinals.stream()
                .map(ordinal -> extent(ordinal).reach())
                .reduce(TimeRange::span)
                .orElseThrow()),
        events.size() == 2 ? gap(ordinals.getFirst(), ordinals.getLast()) : "",
        events.stream()
            .limit(SeveralModel.LISTED)
            .map(event -> DetailModel.RelatedLine.of(words, event))
            .toList(),
        differences(),
        actors(),
        places(),
        kind(),
        sources());
  }

  private List<SeveralModel.Difference> differences() {
    return Stream.of(Account.Aspect.values())
        .flatMap(
            about ->
                events.stream()
                    .limit(SeveralModel.LISTED)
                    .flatMap(event -> differences(event, about)))
        .toList();
  }

  private Stream<SeveralModel.Difference> differences(Event event, Account.Aspect about) {
    return event.accounts().stream()
        .filter(account -> account.about() == about)
        .map(
            account ->
                new SeveralModel.Difference(
                    DetailModel.RelatedLine.of(words, event),
                    words.one("detail.differ-on", about),
                    account.versions().stream().map(this::version).toList()));
  }

  private String version(Account.Version version) {
    FuzzyDate date = version.date();
    List<String> sources =
        version.citations().stream()
            .map(Citation::source)
            .distinct()
            .map(context.names()::name)
            .toList();
    return words.say(
        "detail.several.version",
        date == null ? version.says() : date.words(words),
        sources.size(),
        Lists.allAnd(words, sources));
  }

  private String cut() {
    return leftOut == 0 ? "" : words.say("detail.several.cut", Selection.MOST, leftOut);
  }

  private Extent extent(int ordinal) {
    return new Extent(
        new TimeRange(table.outerStart(ordinal), table.outerEnd(ordinal)),
        new TimeRange(table.coreStart(ordinal), table.coreEnd(ordinal)),
        table.isRange(ordinal),
        table.isOpenStart(ordinal),
        table.isOpenEnd(ordinal),
        Stream.of(Doubt.values())
            .filter(doubt -> table.hasDoubt(ordinal, doubt))
            .collect(Collectors.toSet()));
  }

  private String gap(int first, int second) {
    Extent a = extent(first);
    Extent b = extent(second);
    return GapWords.of(
        words,
        Gap.between(a, b, dataset.chronology().axis()),
        isDoubted(a, b, Doubt.APPROXIMATE),
        isDoubted(a, b, Doubt.UNCERTAIN) || isDoubted(a, b, Doubt.DISPUTED));
  }

  private static boolean isDoubted(Extent a, Extent b, Doubt doubt) {
    return a.doubts().contains(doubt) || b.doubts().contains(doubt);
  }

  private List<SeveralModel.SharedActor> actors() {
    Shared<ActorId> shared =
        new Shared<>(
            each(event -> event.participants().stream().map(Participant::actor)),
            dataset.chronology().actors()::upwards);
    return shared.inAll().stream()
        .map(
            id ->
                new SeveralModel.SharedActor(
                    id,
                    dataset.actor(id).map(Actor::name).orElse(id.value()),
                    through(shared.through(id))))
        .toList();
  }

  private String through(Set<ActorId> through) {
    return through.isEmpty()
        ? ""
        : words.say(
            "detail.several.through",
            Lists.and(
                words,
                through.stream()
                    .map(
                        id ->
                            dataset
                                .actor(id)
                                .map(actor -> ActorNames.inSentence(words, actor))
                                .orElse(id.value()))
                    .toList()));
  }

  private List<String> places() {
    PlaceWords names = new PlaceWords(words, dataset);
    Ancestry<PlaceId> places = dataset.chronology().places();
    Shared<PlaceId> shared = new Shared<>(each(event -> event.places().stream()), places::upwards);
    List<PlaceId> common = shared.inAll();
    return common.stream()
        .filter(
            place ->
                common.stream()
                    .noneMatch(
                        inner -> !inner.equals(place) && places.upwards(inner).contains(place)))
        .map(names::name)
        .toList();
  }

  private Optional<Kind> kind() {
    return events.stream().map(Event::kind).distinct().count() > 1
        ? Optional.empty()
        : Optional.of(context.kind(events.getFirst()));
  }

  private List<String> sources() {
    return new Shared<>(each(event -> SourceCards.cited(event).stream()), List::of)
        .inAll().stream().map(context.names()::name).toList();
  }

  private <K> List<SequencedSet<K>> each(Function<Event, Stream<K>> what) {
    return events.stream()
        .<SequencedSet<K>>map(
            event -> what.apply(event).collect(Collectors.toCollection(LinkedHashSet::new)))
        .toList();
  }
}
