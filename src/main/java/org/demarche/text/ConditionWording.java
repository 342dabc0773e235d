package org.demarche.text;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.query.Actors;
import org.demarche.query.Condition;
import org.demarche.query.DisputedBy;
import org.demarche.query.InTime;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Statuses;
import org.demarche.query.WithText;
import org.demarche.words.Words;

/// What one condition of a filter says. Ids that the dataset does not know stand for themselves.
public interface ConditionWording {
  static ConditionWording of(Words words, Condition condition, Dataset dataset) {
    return switch (condition) {
      case Actors actors -> new ActorsWording(words, actors, dataset);
      case Kinds kinds -> new KindsWording(words, kinds, dataset);
      case Places places -> new PlacesWording(words, places, dataset);
      case Sources sources -> new SourcesWording(words, sources, dataset);
      case InTime time -> new InTimeWording(words, time);
      case Significance significance -> new SignificanceWording(words, significance);
      case WithText text -> new WithTextWording(words, text);
      case DisputedBy disputes -> new DisputedByWording(words, disputes);
      case Statuses statuses -> new StatusesWording(words, statuses);
    };
  }

  /// What it adds to the sentence that says what a filter shows, at least one phrase; not asked of
  /// an empty condition.
  List<FilterPhrase> phrases();

  /// The condition by itself, as short as it can be: 'Iran', 'certainly May 2007'.
  ///
  /// @param sources the names of the dataset's sources
  String label(SourceNames sources);
}
