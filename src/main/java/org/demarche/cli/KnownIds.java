package org.demarche.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.demarche.model.Spelling;
import org.demarche.words.Message;

/// Turns ids that somebody typed into ids that a dataset has.
final class KnownIds {
  private KnownIds() {}

  /// The ids, in the order typed.
  ///
  /// @param noun what they name: `actor`, `kind`, `place` or `source`
  /// @throws CannotRun at the first that the dataset does not have, with the nearest that it has
  static <I> SequencedSet<I> of(
      List<String> typed, String noun, Collection<I> known, Function<String, I> id)
      throws CannotRun {
    SequencedSet<I> found = new LinkedHashSet<>();
    for (String text : typed) {
      I wanted = id.apply(text);
      if (!known.contains(wanted)) {
        List<String> names = known.stream().map(String::valueOf).toList();
        throw new CannotRun(
            Spelling.suggestion(text, names)
                .map(near -> Message.of("cli.no-id-but-near", noun, text, near))
                .orElseGet(() -> Message.of("cli.no-id", noun, text)));
      }
      found.add(wanted);
    }
    return found;
  }
}
