package org.demarche.text;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.query.Sources;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'citing “Envoys meet”, not citing “Envoys part”'.
record SourcesWording(Words words, Sources sources, Dataset dataset)
    implements TicksWording<SourceId> {
  /// Titles are long: more than this many are counted.
  private static final int SPELT_OUT = 2;

  @Override
  public Sources condition() {
    return sources;
  }

  @Override
  public String facet() {
    return "sources";
  }

  @Override
  public String asked() {
    int size = sources.values().size();
    boolean all = sources.isNarrowing() && size > 1;
    if (size > SPELT_OUT) {
      return words.say(all ? "text.citing-all" : "text.citing-any", size);
    }
    return all
        ? words.say("text.citing-both", Lists.and(words, titles(sources.values())))
        : words.say("text.citing", Lists.or(words, titles(sources.values())));
  }

  @Override
  public String ruledOut() {
    Set<SourceId> without = sources.ticks().without();
    return without.size() > SPELT_OUT
        ? words.say("text.not-citing-any", without.size())
        : words.say("text.not-citing", Lists.or(words, titles(without)));
  }

  private List<String> titles(Set<SourceId> ids) {
    return ids.stream().map(id -> dataset.source(id).map(this::quoted).orElse(id.value())).toList();
  }

  private String quoted(Source source) {
    return source.title() == null
        ? CitationText.brief(words, source)
        : Quotes.around(words, source.title());
  }

  @Override
  public String name(SourceId id, SourceNames names) {
    return names.name(id);
  }
}
