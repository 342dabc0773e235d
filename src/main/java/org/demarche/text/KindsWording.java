package org.demarche.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Kind;
import org.demarche.model.VocabularyWords;
import org.demarche.query.Kinds;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'of kind talks or agreement, not of kind war'.
record KindsWording(Words words, Kinds kinds, Dataset dataset) implements TicksWording<String> {
  @Override
  public Kinds condition() {
    return kinds;
  }

  @Override
  public String facet() {
    return "kinds";
  }

  @Override
  public FilterPhrase.Place askedStands() {
    return FilterPhrase.Place.BEHIND;
  }

  @Override
  public String asked() {
    return words.say("text.of-kinds", Lists.or(words, inSentence(kinds.values())));
  }

  @Override
  public String ruledOut() {
    return words.say("text.not-of-kinds", Lists.or(words, inSentence(kinds.ticks().without())));
  }

  private List<String> inSentence(Set<String> ids) {
    return ids.stream()
        .map(id -> dataset.kind(id).map(this::label).map(KindsWording::inside).orElse(id))
        .toList();
  }

  /// A label as it stands inside a sentence: without its capital, unless more follow.
  private static String inside(String label) {
    return label.matches("\\p{Lu}\\P{Lu}.*|\\p{Lu}")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  @Override
  public String name(String id, SourceNames sources) {
    return label(dataset.kindOrUnknown(id));
  }

  private String label(Kind kind) {
    return VocabularyWords.label(words, kind);
  }
}
