package org.demarche.ui.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the program tells the user, in one sentence each, what it did and what it could not do.
/// Called on the JavaFX thread.
public interface Notices {
  /// Says that something is done, with ways on.
  void say(String sentence, List<Way> ways);

  default void say(String sentence) {
    say(sentence, List.of());
  }

  /// Says that something could not be done, and what to do about it; the cause goes to the log.
  void fail(String sentence, @Nullable Throwable cause);

  /// A thing the user can do next.
  ///
  /// @param label of its button ('Open')
  record Way(String label, Runnable action) {}
}
