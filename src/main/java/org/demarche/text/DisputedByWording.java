package org.demarche.text;

import java.util.List;
import org.demarche.model.Dispute;
import org.demarche.query.DisputedBy;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'whose date is disputed', or 'disputed' where it may be by anything.
record DisputedByWording(Words words, DisputedBy disputes) implements ConditionWording {
  @Override
  public List<FilterPhrase> phrases() {
    return List.of(
        disputes.values().size() == Dispute.values().length
            ? new FilterPhrase(FilterPhrase.Place.BEFORE, words.say("text.disputed"))
            : new FilterPhrase(
                FilterPhrase.Place.FIRST_CLAUSE, DisputeWords.clause(words, disputes.values())));
  }

  @Override
  public String label(SourceNames sources) {
    return Lists.or(
        words,
        disputes.values().stream().map(dispute -> DisputeWords.mark(words, dispute)).toList());
  }
}
