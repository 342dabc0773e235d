package org.demarche.model;

import org.demarche.words.Words;

/// What kinds and roles are called: by the dataset where it has its own, else by the program.
public final class VocabularyWords {
  private VocabularyWords() {}

  /// The name of a kind, in the singular.
  public static String label(Words words, Kind kind) {
    String own = kind.label();
    return own != null ? own : words.one("vocabulary.kind", kind.id());
  }

  /// What counts as one of a kind; empty where nobody says.
  public static String definition(Words words, Kind kind) {
    String own = kind.definition();
    return own != null ? own : words.one("vocabulary.kind-definition", kind.id());
  }

  /// The name of a role.
  public static String label(Words words, Role role) {
    String own = role.label();
    return own != null ? own : words.one("vocabulary.role", role.id());
  }

  /// Who plays a role; empty where nobody says.
  public static String definition(Words words, Role role) {
    String own = role.definition();
    return own != null ? own : words.one("vocabulary.role-definition", role.id());
  }
}
