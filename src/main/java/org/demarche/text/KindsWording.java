package org.demarche.text;

import java.util.List;
import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.model.Kind;
import org.demarche.query.Kinds;

/// 'of kind talks or agreement'.
record KindsWording(Kinds kinds, Dataset dataset) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    List<String> labels =
        kinds.values().stream()
            .map(id -> dataset.kind(id).map(Kind::label).map(KindsWording::inside).orElse(id))
            .toList();
    return new FilterPhrase(FilterPhrase.Place.BEHIND, "of kind " + EnglishList.or(labels));
  }

  /// A label as it stands inside a sentence: without its capital, unless more follow.
  private static String inside(String label) {
    return label.matches("\\p{Lu}\\P{Lu}.*|\\p{Lu}")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  @Override
  public String label(SourceNames sources) {
    return EnglishList.or(
        kinds.values().stream().map(id -> dataset.kindOrUnknown(id).label()).toList());
  }
}
