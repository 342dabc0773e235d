package org.demarche.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.words.Words;

/// The short names of a dataset's sources, each different from all others: publisher and date, and
/// where two share them, the headline too.
public final class SourceNames {
  private final Map<SourceId, String> names;

  private SourceNames(Map<SourceId, String> names) {
    this.names = names;
  }

  public static SourceNames of(Words words, Dataset dataset) {
    List<Naming> namings =
        dataset.sources().values().stream().map(source -> Naming.of(words, source)).toList();
    Map<String, Long> uses =
        namings.stream().collect(Collectors.groupingBy(Naming::brief, Collectors.counting()));
    Map<String, Long> longUses =
        namings.stream().collect(Collectors.groupingBy(Naming::titled, Collectors.counting()));
    Map<SourceId, String> names = new HashMap<>();
    for (Naming one : namings) {
      names.put(
          one.source,
          uses.getOrDefault(one.brief, 0L) == 1
              ? one.brief
              : longUses.getOrDefault(one.titled, 0L) == 1
                  ? one.titled
                  : words.say("text.with-aside", one.brief, one.source.value()));
    }
    return new SourceNames(names);
  }

  /// The ways to name a source.
  ///
  /// @param titled with the headline too
  private record Naming(SourceId source, String brief, String titled) {
    static Naming of(Words words, Source source) {
      String brief = CitationText.brief(words, source);
      return new Naming(
          source.id(),
          brief,
          source.title() == null
              ? brief
              : words.say("text.with-aside", brief, Quotes.around(words, source.title())));
    }
  }

  /// The source's name, or its id where the dataset does not hold it.
  public String name(SourceId source) {
    return names.getOrDefault(source, source.value());
  }
}
