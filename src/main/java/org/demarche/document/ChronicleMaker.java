package org.demarche.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.document.Chronicle.Entry;
import org.demarche.document.Chronicle.Item;
import org.demarche.model.Citation;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.VocabularyWords;
import org.demarche.model.When;
import org.demarche.task.Progress;
import org.demarche.text.Capitals;
import org.demarche.text.DisputeWords;
import org.demarche.text.SourceNames;
import org.demarche.time.Doubt;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Makes the document of some events of a dataset.
public final class ChronicleMaker {
  private final Words words;
  private final Dataset dataset;
  private final Set<EventId> told = new HashSet<>();
  private final Notes notes;

  private ChronicleMaker(Words words, Dataset dataset, CitationStyle style, List<Event> events) {
    this.words = words;
    this.dataset = dataset;
    events.forEach(event -> told.add(event.id()));
    notes =
        new Notes(
            words,
            dataset,
            new Citer(words, style, SourceNames.of(words, dataset), cited(dataset, events)));
  }

  private static List<Source> cited(Dataset dataset, List<Event> events) {
    Set<SourceId> cited = new HashSet<>();
    events.stream().flatMap(Event::everyCitation).map(Citation::source).forEach(cited::add);
    return dataset.sources().values().stream()
        .filter(source -> cited.contains(source.id()))
        .toList();
  }

  /// @param sentence what the events are, with their number
  /// @param ordinals of the events, ascending
  public static Chronicle make(
      Words words, Dataset dataset, CitationStyle style, String sentence, int... ordinals) {
    return make(words, dataset, style, sentence, Progress.NONE, ordinals);
  }

  /// The same, telling how many events are done.
  ///
  /// @throws CancellationException where nobody wants the outcome any more
  public static Chronicle make(
      Words words,
      Dataset dataset,
      CitationStyle style,
      String sentence,
      Progress progress,
      int... ordinals) {
    List<Event> events = Arrays.stream(ordinals).mapToObj(dataset.events()::get).toList();
    ChronicleMaker maker = new ChronicleMaker(words, dataset, style, events);
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      if (progress.isCancelled()) {
        throw new CancellationException("Nobody wants this document any more.");
      }
      progress.advanced(entries.size(), events.size());
      entries.add(maker.entry(event));
    }
    return new Chronicle(
        dataset.description().title(),
        sentence,
        dataset.description().description(),
        words.locale(),
        entries,
        maker.notes.made(),
        maker.notes.references());
  }

  private Entry entry(Event event) {
    String anchor = Anchors.of("event", event.id().value());
    FuzzyDate date = event.when().date();
    Item summary = new Item("", event.summary(), "", notes.of(anchor, event.citations()));
    return new Entry(
        anchor,
        event,
        event.title(),
        Capitals.first(date.words(words)),
        date.edtf().matches("(?!0000)[0-9]{4}(-[0-9]{2}){0,2}") ? date.edtf() : "",
        marks(event),
        known(event.when()),
        VocabularyWords.label(words, dataset.kindOrUnknown(event.kind())),
        places(event),
        summary,
        new EntrySections(words, dataset, notes, told::contains).of(event, anchor));
  }

  /// The doubts about the date, then what is disputed.
  private List<String> marks(Event event) {
    List<String> marks = new ArrayList<>();
    event.when().date().doubts().stream()
        .filter(doubt -> doubt != Doubt.DISPUTED)
        .sorted()
        .forEach(doubt -> marks.add(words.one("document.doubt", doubt)));
    Dispute.of(event).forEach(dispute -> marks.add(DisputeWords.mark(words, dispute)));
    return marks;
  }

  /// How the date is known, with the reasoning and the source's own words for it.
  private String known(When when) {
    return Stream.of(
            words.one("document.derivation", when.derivation()),
            when.how() == null ? "" : when.how(),
            when.wording() == null ? "" : words.say("document.wording", when.wording()))
        .filter(part -> !part.isEmpty())
        .reduce((one, next) -> words.say("document.sentences", one, next))
        .orElse("");
  }

  /// Those in which no other place of the event lies.
  private String places(Event event) {
    return Lists.plain(
        words,
        event.places().stream()
            .filter(
                id ->
                    event.places().stream()
                        .noneMatch(
                            other ->
                                !other.equals(id)
                                    && dataset.chronology().places().path(other).contains(id)))
            .map(id -> dataset.place(id).map(Place::name).orElse(id.value()))
            .toList());
  }
}
