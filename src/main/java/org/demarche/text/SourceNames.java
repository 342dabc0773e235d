package org.demarche.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Dataset;
import org.demarche.model.Source;
import org.demarche.model.SourceId;

/// The short names of a dataset's sources, each different from all others: publisher and date, and
/// where two share them, the headline too.
public final class SourceNames {
  private final Map<SourceId, String> names;

  private SourceNames(Map<SourceId, String> names) {
    this.names = names;
  }

  public static SourceNames of(Dataset dataset) {
    Map<String, Long> uses =
        dataset.sources().values().stream()
            .collect(Collectors.groupingBy(CitationText::brief, Collectors.counting()));
    Map<String, Long> longUses =
        dataset.sources().values().stream()
            .collect(Collectors.groupingBy(SourceNames::withTitle, Collectors.counting()));
    Map<SourceId, String> names = new HashMap<>();
    for (Source source : dataset.sources().values()) {
      String brief = CitationText.brief(source);
      String titled = withTitle(source);
      names.put(
          source.id(),
          uses.getOrDefault(brief, 0L) == 1
              ? brief
              : longUses.getOrDefault(titled, 0L) == 1 ? titled : brief + " (" + source.id() + ")");
    }
    return new SourceNames(names);
  }

  private static String withTitle(Source source) {
    String brief = CitationText.brief(source);
    return source.title() == null ? brief : brief + " (“" + source.title() + "”)";
  }

  /// The source's name, or its id where the dataset does not hold it.
  public String name(SourceId source) {
    return names.getOrDefault(source, source.value());
  }
}
