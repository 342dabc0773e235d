package org.demarche.ui.notice;

import org.demarche.words.Words;

/// Mistakes of the program, for tests.
public final class Mistakes {
  private Mistakes() {}

  /// As if nobody had caught it.
  public static void tell(Words words, Throwable mistake) {
    new UncaughtErrors(words).uncaughtException(Thread.currentThread(), mistake);
  }
}
