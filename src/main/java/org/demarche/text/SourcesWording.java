package org.demarche.text;

import org.demarche.dataset.Dataset;
import org.demarche.model.Source;
import org.demarche.query.Sources;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'citing “Envoys meet”'.
record SourcesWording(Words words, Sources sources, Dataset dataset) implements ConditionWording {
  /// Titles are long: more than this many are counted.
  private static final int SPELT_OUT = 2;

  @Override
  public FilterPhrase phrase() {
    return new FilterPhrase(FilterPhrase.Place.CLAUSE, titles());
  }

  private String titles() {
    if (sources.values().size() > SPELT_OUT) {
      return words.say("text.citing-any", sources.values().size());
    }
    return words.say(
        "text.citing",
        Lists.or(
            words,
            sources.values().stream()
                .map(id -> dataset.source(id).map(this::quoted).orElse(id.value()))
                .toList()));
  }

  private String quoted(Source source) {
    return source.title() == null
        ? CitationText.brief(words, source)
        : Quotes.around(words, source.title());
  }

  @Override
  public String label(SourceNames names) {
    return Lists.or(words, sources.values().stream().map(names::name).toList());
  }
}
