package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.demarche.model.Source;
import org.demarche.text.EnglishList;
import org.demarche.text.SourceNames;

/// Why a source is one witness with others: a sentence for each reason.
final class WitnessWords {
  private final SourceNames names;

  WitnessWords(SourceNames names) {
    this.names = names;
  }

  /// 'One witness with The Courier, 29 May 2007: they print the same report.'
  ///
  /// @param witness all sources that are one witness with this one; it may be among them
  /// @return empty where there are no others
  String of(Source source, List<Source> witness) {
    SequencedMap<String, List<Source>> byReason = new LinkedHashMap<>();
    for (Source other : witness) {
      if (!other.id().equals(source.id())) {
        byReason.computeIfAbsent(reason(source, other), key -> new ArrayList<>()).add(other);
      }
    }
    return byReason.entrySet().stream()
        .map(entry -> "One witness with " + names(entry.getValue()) + ": " + entry.getKey() + ".")
        .collect(Collectors.joining(" "));
  }

  private String names(List<Source> sources) {
    return EnglishList.and(sources.stream().map(source -> names.name(source.id())).toList());
  }

  private static String reason(Source source, Source other) {
    String report = source.reporting().witness();
    if (report != null && report.equals(other.reporting().witness())) {
      return "they print the same report";
    }
    List<String> shared =
        source.newsrooms().stream().distinct().filter(other.newsrooms()::contains).toList();
    return shared.isEmpty()
        ? "another source here joins them"
        : "they carry the reporting of " + EnglishList.and(shared);
  }
}
