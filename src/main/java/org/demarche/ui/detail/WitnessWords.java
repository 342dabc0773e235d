package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.demarche.model.Source;
import org.demarche.text.SourceNames;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Why a source is one witness with others: a sentence for each reason.
final class WitnessWords {
  private final Words words;
  private final SourceNames names;

  /// Why a source is one witness with another.
  ///
  /// @param newsrooms whose reporting both carry; empty where the reason is another
  private record Reason(Sort sort, List<String> newsrooms) {
    private enum Sort {
      REPORT,
      NEWSROOMS,
      ANOTHER
    }
  }

  WitnessWords(Words words, SourceNames names) {
    this.words = words;
    this.names = names;
  }

  /// 'One witness with The Courier, 29 May 2007: they print the same report.'
  ///
  /// @param witness all sources that are one witness with this one; it may be among them
  /// @return empty where there are no others
  String of(Source source, List<Source> witness) {
    SequencedMap<Reason, List<Source>> byReason = new LinkedHashMap<>();
    for (Source other : witness) {
      if (!other.id().equals(source.id())) {
        byReason.computeIfAbsent(reason(source, other), key -> new ArrayList<>()).add(other);
      }
    }
    return DetailWords.sentences(
        words,
        byReason.entrySet().stream()
            .map(entry -> sentence(entry.getKey(), entry.getValue()))
            .toList());
  }

  private String sentence(Reason reason, List<Source> others) {
    return words.say(
        "detail.witness",
        Lists.and(words, others.stream().map(source -> names.name(source.id())).toList()),
        reason.sort(),
        Lists.and(words, reason.newsrooms()));
  }

  private static Reason reason(Source source, Source other) {
    String report = source.reporting().witness();
    if (report != null && report.equals(other.reporting().witness())) {
      return new Reason(Reason.Sort.REPORT, List.of());
    }
    List<String> shared =
        source.newsrooms().stream().distinct().filter(other.newsrooms()::contains).toList();
    return new Reason(shared.isEmpty() ? Reason.Sort.ANOTHER : Reason.Sort.NEWSROOMS, shared);
  }
}
