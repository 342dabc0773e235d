package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.text.CitationText;
import org.jspecify.annotations.Nullable;

/// The sources of one event: those it cites itself first, then those that only its accounts and
/// claims cite.
final class SourceCards {
  private final DetailContext context;
  private final Event event;
  private final SequencedMap<SourceId, List<Citation>> own = new LinkedHashMap<>();
  private final SequencedMap<SourceId, SortedSet<Integer>> elsewhere = new LinkedHashMap<>();

  SourceCards(DetailContext context, Event event) {
    this.context = context;
    this.event = event;
    for (Citation citation : event.citations()) {
      own.computeIfAbsent(citation.source(), id -> new ArrayList<>()).add(citation);
    }
    Stream.concat(
            event.accounts().stream()
                .flatMap(account -> account.versions().stream())
                .flatMap(version -> version.citations().stream()),
            event.claims().stream()
                .flatMap(claim -> claim.positions().stream())
                .flatMap(position -> position.citations().stream()))
        .forEach(
            citation -> {
              own.computeIfAbsent(citation.source(), id -> new ArrayList<>());
              elsewhere
                  .computeIfAbsent(citation.source(), id -> new TreeSet<>())
                  .addAll(citation.paragraphs());
            });
  }

  List<DetailModel.SourceCard> cards() {
    return own.sequencedKeySet().stream()
        .flatMap(id -> context.dataset().source(id).stream())
        .map(this::card)
        .toList();
  }

  /// '3 sources, 2 independent witnesses'; the second part only where the numbers differ.
  String evidence() {
    List<Source> sources =
        own.sequencedKeySet().stream()
            .flatMap(id -> context.dataset().source(id).stream())
            .toList();
    long witnesses =
        sources.stream()
            .map(source -> source.witness() == null ? source.id() : source.witness())
            .distinct()
            .count();
    String counted =
        switch (sources.size()) {
          case 0 -> "no source";
          case 1 -> "1 source";
          default -> sources.size() + " sources";
        };
    if (witnesses == sources.size()) {
      return counted;
    }
    return counted
        + ", "
        + (witnesses == 1 ? "1 independent witness" : witnesses + " independent witnesses");
  }

  private DetailModel.SourceCard card(Source source) {
    SortedSet<Integer> also = new TreeSet<>(elsewhere.getOrDefault(source.id(), new TreeSet<>()));
    List<Citation> citations = own.getOrDefault(source.id(), List.of());
    citations.forEach(citation -> also.removeAll(citation.paragraphs()));
    boolean found = source.url() != null || source.archiveUrl() != null;
    return new DetailModel.SourceCard(
        source.id(),
        CitationText.full(source),
        source.title() == null ? "Headline not known" : source.title(),
        Stream.of(
                CitationText.authors(source.authors()),
                source.publisher() == null ? "" : source.publisher(),
                CitationText.date(source))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")),
        citations.stream().map(citation -> DetailComposer.reference(context, citation)).toList(),
        CitationText.paragraphs(List.copyOf(also)),
        source.url(),
        source.archiveUrl(),
        found ? null : WebSearch.address(source, event.title()),
        source.localCopy(),
        witness(source),
        source.outside(),
        source.note());
  }

  private @Nullable String witness(Source source) {
    List<String> others = context.sameWitness(source).stream().map(context.names()::name).toList();
    return others.isEmpty()
        ? null
        : "One witness with " + CitationText.authors(others) + ": they print the same report.";
  }
}
