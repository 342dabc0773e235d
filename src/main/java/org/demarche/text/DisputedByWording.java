package org.demarche.text;

import org.demarche.model.Dispute;
import org.demarche.query.DisputedBy;

/// 'whose date is disputed', or 'disputed' where it may be by anything.
record DisputedByWording(DisputedBy disputes) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    return disputes.values().size() == Dispute.values().length
        ? new FilterPhrase(FilterPhrase.Place.BEFORE, "disputed")
        : new FilterPhrase(FilterPhrase.Place.FIRST_CLAUSE, DisputeWords.clause(disputes.values()));
  }

  @Override
  public String label(SourceNames sources) {
    return EnglishList.or(disputes.values().stream().map(DisputeWords::mark).toList());
  }
}
