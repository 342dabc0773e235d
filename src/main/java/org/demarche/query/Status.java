package org.demarche.query;

import java.util.Optional;
import org.demarche.time.Doubt;

/// How badly an event is known, beside what is disputed of it ([org.demarche.model.Dispute]).
public enum Status {
  /// One witness alone tells of it, as [org.demarche.model.Witnesses] counts them.
  SINGLE_WITNESS,
  /// The source or the curator doubts its date.
  UNCERTAIN_DATE,
  /// Its date is given as 'about'.
  APPROXIMATE_DATE,
  /// Its date is coarser than a day, or leaves digits out.
  IMPRECISE_DATE;

  /// The doubt about its date that it is, or nothing.
  public Optional<Doubt> doubt() {
    return switch (this) {
      case SINGLE_WITNESS -> Optional.empty();
      case UNCERTAIN_DATE -> Optional.of(Doubt.UNCERTAIN);
      case APPROXIMATE_DATE -> Optional.of(Doubt.APPROXIMATE);
      case IMPRECISE_DATE -> Optional.of(Doubt.IMPRECISE);
    };
  }
}
