package org.demarche.messages;

import org.demarche.words.Words;

/// What the program says in English, for tests that compare sentences.
public final class English {
  public static final Words WORDS = new BundledWords(Language.ENGLISH);

  private English() {}
}
