package org.demarche.text;

import java.util.List;
import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.model.Kind;
import org.demarche.model.VocabularyWords;
import org.demarche.query.Kinds;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'of kind talks or agreement'.
record KindsWording(Words words, Kinds kinds, Dataset dataset) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    List<String> labels =
        kinds.values().stream()
            .map(id -> dataset.kind(id).map(this::label).map(KindsWording::inside).orElse(id))
            .toList();
    return new FilterPhrase(
        FilterPhrase.Place.BEHIND, words.say("text.of-kinds", Lists.or(words, labels)));
  }

  /// A label as it stands inside a sentence: without its capital, unless more follow.
  private static String inside(String label) {
    return label.matches("\\p{Lu}\\P{Lu}.*|\\p{Lu}")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  @Override
  public String label(SourceNames sources) {
    return Lists.or(
        words, kinds.values().stream().map(id -> label(dataset.kindOrUnknown(id))).toList());
  }

  private String label(Kind kind) {
    return VocabularyWords.label(words, kind);
  }
}
