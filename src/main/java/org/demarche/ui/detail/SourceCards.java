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
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.Witnesses;
import org.demarche.text.CitationText;
import org.demarche.text.DocumentWords;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// The sources of one event: those it cites itself first, then those that only its accounts and
/// claims cite.
final class SourceCards {
  private final DetailContext context;
  private final Words words;
  private final Event event;
  private final SequencedMap<SourceId, List<Citation>> own = new LinkedHashMap<>();
  private final SequencedMap<SourceId, SortedSet<Integer>> elsewhere = new LinkedHashMap<>();
  private final List<Source> sources;
  private final List<List<Source>> witnesses;

  SourceCards(DetailContext context, Event event) {
    this.context = context;
    this.words = context.words();
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
    WitnessWords reasons = new WitnessWords(words, context.names());
    return sources.stream()
        .map(
            source ->
                card(source, reasons.of(source, witnessOf.getOrDefault(source.id(), List.of()))))
        .toList();
  }

  /// '3 sources, 2 independent witnesses'; the second part only where the numbers differ.
  String evidence() {
    int number = sources.size();
    return witnesses.size() == number
        ? words.say("detail.evidence", number)
        : words.say("detail.evidence-and-witnesses", number, witnesses.size());
  }

  /// @param witness which others are one witness with it and why
  private DetailModel.SourceCard card(Source source, String witness) {
    SortedSet<Integer> also = new TreeSet<>(elsewhere.getOrDefault(source.id(), new TreeSet<>()));
    List<Citation> citations = own.getOrDefault(source.id(), List.of());
    citations.forEach(citation -> also.removeAll(citation.paragraphs()));
    Source.Reading reading = source.reading();
    return new DetailModel.SourceCard(
        source.id(),
        CitationText.full(words, source),
        CitationText.headline(words, source),
        source.title() == null ? "" : CitationText.translation(source),
        publication(source),
        citations.stream().map(context::reference).toList(),
        CitationText.paragraphs(words, List.copyOf(also)),
        reading.url(),
        reading.archiveUrl(),
        reading.hasAddress() ? null : WebSearch.address(words, source, event.title()),
        reading.localCopy(),
        witness,
        tags(source),
        source.note());
  }

  private String publication(Source source) {
    return Lists.plain(
        words,
        Stream.of(
                CitationText.authors(words, source.authors()),
                source.publisher() == null ? "" : source.publisher(),
                CitationText.date(words, source))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private List<DetailModel.Tag> tags(Source source) {
    List<DetailModel.Tag> tags = new ArrayList<>();
    if (source.outside()) {
      tags.add(
          new DetailModel.Tag(words.say("detail.outside"), words.say("detail.outside-meaning")));
    }
    Source.Seen seen = source.reading().seen();
    if (seen == Source.Seen.EXCERPT || seen == Source.Seen.SUBJECT) {
      tags.add(
          new DetailModel.Tag(
              words.one("detail.seen", seen), words.one("detail.seen-meaning", seen)));
    }
    DocumentWords.foreignLanguage(words, source.language())
        .ifPresent(
            language ->
                tags.add(new DetailModel.Tag(language, words.say("detail.in-language", language))));
    return tags;
  }
}
