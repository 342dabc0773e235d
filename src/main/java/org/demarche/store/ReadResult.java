package org.demarche.store;

import java.util.List;
import java.util.Optional;
import org.demarche.dataset.Dataset;
import org.demarche.model.Problem;

/// What reading a dataset folder gave.
///
/// @param dataset every good record; empty only where the folder is no dataset, or one of a newer
///   format
/// @param problems everything that is wrong, by file, line and column
public record ReadResult(Optional<Dataset> dataset, List<Problem> problems) {
  public ReadResult {
    problems = problems.stream().sorted().toList();
  }

  /// Whether data were lost.
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }
}
