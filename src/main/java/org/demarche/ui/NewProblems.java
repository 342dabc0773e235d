package org.demarche.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;

/// What went wrong in a folder since it was opened and still stands, in the order in which it came
/// up. Immutable.
///
/// @param latestFirst of those that came up together the first in its file, from which the others
///   may follow, counts as the latest
record NewProblems(List<Problem> latestFirst) {
  static final NewProblems NONE = new NewProblems(List.of());

  NewProblems {
    latestFirst = List.copyOf(latestFirst);
  }

  /// What they become when the folder's problems do.
  NewProblems next(List<Problem> before, List<Problem> now) {
    Set<Problem> known = new HashSet<>(before);
    Set<Problem> standing = new HashSet<>(now);
    return new NewProblems(
        Stream.concat(
                now.stream().filter(problem -> !known.contains(problem)),
                latestFirst.stream().filter(standing::contains))
            .toList());
  }

  /// The one to be told: the latest error, or where there is none the latest warning.
  Optional<Problem> foremost() {
    return latestFirst.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .or(() -> latestFirst.stream().findFirst());
  }
}
