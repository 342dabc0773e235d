package org.demarche.text;

import org.demarche.dataset.Dataset;
import org.demarche.model.Source;
import org.demarche.query.Sources;

/// 'citing “Envoys meet”'.
record SourcesWording(Sources sources, Dataset dataset) implements ConditionWording {
  /// Titles are long: more than this many are counted.
  private static final int SPELT_OUT = 2;

  @Override
  public FilterPhrase phrase() {
    return new FilterPhrase(FilterPhrase.Place.CLAUSE, "citing " + titles());
  }

  private String titles() {
    if (sources.values().size() > SPELT_OUT) {
      return "any of " + sources.values().size() + " sources";
    }
    return EnglishList.or(
        sources.values().stream()
            .map(id -> dataset.source(id).map(SourcesWording::quoted).orElse(id.value()))
            .toList());
  }

  private static String quoted(Source source) {
    return source.title() == null ? CitationText.brief(source) : Quotes.around(source.title());
  }

  @Override
  public String label(SourceNames names) {
    return EnglishList.or(sources.values().stream().map(names::name).toList());
  }
}
