package org.demarche.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.demarche.model.Spelling;

/// Turns ids that somebody typed into ids that a dataset has.
final class KnownIds {
  private KnownIds() {}

  /// The ids, in the order typed.
  ///
  /// @param noun what they name, such as `actor`
  /// @throws CannotRun at the first that the dataset does not have, with the nearest that it has
  static <I extends Record> SequencedSet<I> of(
      List<String> typed, String noun, Collection<I> known, Function<String, I> id)
      throws CannotRun {
    SequencedSet<I> found = new LinkedHashSet<>();
    for (String text : typed) {
      I wanted = id.apply(text);
      if (!known.contains(wanted)) {
        List<String> names = known.stream().map(Record::toString).toList();
        String hint =
            Spelling.suggestion(text, names).map(" Did you mean '%s'?"::formatted).orElse("");
        throw new CannotRun("There is no %s '%s' in this dataset.%s".formatted(noun, text, hint));
      }
      found.add(wanted);
    }
    return found;
  }
}
