package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.Witnesses;
import org.demarche.text.CitationText;
import org.demarche.text.DocumentWords;
import org.demarche.text.EnglishList;

/// The sources of one event: those it cites itself first, then those that only its accounts and
/// claims cite.
final class SourceCards {
  private final DetailContext context;
  private final Event event;
  private final SequencedMap<SourceId, List<Citation>> own = new LinkedHashMap<>();
  private final SequencedMap<SourceId, SortedSet<Integer>> elsewhere = new LinkedHashMap<>();
  private final List<Source> sources;
  private final List<List<Source>> witnesses;

  SourceCards(DetailContext context, Event event) {
    this.context = context;
    this.event = event;
    for (Citation citation : event.citations()) {
      own.computeIfAbsent(citation.source(), id -> new ArrayList<>()).add(citation);
    }
    event
        .citationsElsewhere()
        .forEach(
            citation -> {
              own.computeIfAbsent(citation.source(), id -> new ArrayList<>());
              elsewhere
                  .computeIfAbsent(citation.source(), id -> new TreeSet<>())
                  .addAll(citation.paragraphs());
            });
    sources =
        own.sequencedKeySet().stream()
            .flatMap(id -> context.dataset().source(id).stream())
            .toList();
    witnesses = Witnesses.among(sources);
  }

  /// Every source that an event, its accounts or its claims cite.
  static SequencedSet<SourceId> cited(Event event) {
    SequencedSet<SourceId> cited = new LinkedHashSet<>();
    event.everyCitation().forEach(citation -> cited.add(citation.source()));
    return cited;
  }

  List<DetailModel.SourceCard> cards() {
    Map<SourceId, List<Source>> witnessOf = new HashMap<>();
    for (List<Source> witness : witnesses) {
      witness.forEach(source -> witnessOf.put(source.id(), witness));
    }
    WitnessWords words = new WitnessWords(context.names());
    return sources.stream()
        .map(
            source ->
                card(source, words.of(source, witnessOf.getOrDefault(source.id(), List.of()))))
        .toList();
  }

  /// '3 sources, 2 independent witnesses'; the second part only where the numbers differ.
  String evidence() {
    int number = sources.size();
    String counted = number == 0 ? "no source" : EnglishList.count(number, "source", "sources");
    return witnesses.size() == number
        ? counted
        : counted
            + ", "
            + EnglishList.count(witnesses.size(), "independent witness", "independent witnesses");
  }

  /// @param witness which others are one witness with it and why
  private DetailModel.SourceCard card(Source source, String witness) {
    SortedSet<Integer> also = new TreeSet<>(elsewhere.getOrDefault(source.id(), new TreeSet<>()));
    List<Citation> citations = own.getOrDefault(source.id(), List.of());
    citations.forEach(citation -> also.removeAll(citation.paragraphs()));
    Source.Reading reading = source.reading();
    boolean found = reading.url() != null || reading.archiveUrl() != null;
    return new DetailModel.SourceCard(
        source.id(),
        CitationText.full(source),
        CitationText.headline(source),
        source.title() == null ? "" : CitationText.translation(source),
        Stream.of(
                CitationText.authors(source.authors()),
                source.publisher() == null ? "" : source.publisher(),
                CitationText.date(source))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")),
        citations.stream().map(context::reference).toList(),
        CitationText.paragraphs(List.copyOf(also)),
        reading.url(),
        reading.archiveUrl(),
        found ? null : WebSearch.address(source, event.title()),
        reading.localCopy(),
        witness,
        tags(source),
        source.note());
  }

  private static List<DetailModel.Tag> tags(Source source) {
    List<DetailModel.Tag> tags = new ArrayList<>();
    if (source.outside()) {
      tags.add(
          new DetailModel.Tag(
              "outside source", "It lies outside the dataset’s own body of sources."));
    }
    Source.Seen seen = source.reading().seen();
    if (seen == Source.Seen.EXCERPT || seen == Source.Seen.SUBJECT) {
      tags.add(new DetailModel.Tag(DetailWords.seen(seen), DetailWords.seenMeaning(seen)));
    }
    DocumentWords.foreignLanguage(source.language())
        .ifPresent(
            language ->
                tags.add(new DetailModel.Tag(language, "The source is in " + language + ".")));
    return tags;
  }
}
