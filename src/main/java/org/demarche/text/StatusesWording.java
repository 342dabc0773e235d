package org.demarche.text;

import java.util.List;
import org.demarche.query.Statuses;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'told by a single witness'.
record StatusesWording(Words words, Statuses statuses) implements ConditionWording {
  @Override
  public List<FilterPhrase> phrases() {
    return List.of(
        new FilterPhrase(
            FilterPhrase.Place.FIRST_CLAUSE, StatusWords.clause(words, statuses.values())));
  }

  @Override
  public String label(SourceNames sources) {
    return Lists.or(
        words, statuses.values().stream().map(status -> StatusWords.name(words, status)).toList());
  }
}
