package org.demarche.cli;

/// How a command prints its data.
enum Format {
  /// Columns for people.
  TABLE,
  /// One JSON object a line, for programs.
  JSON;

  static final class Converter extends Choice<Format> {
    Converter() {
      super(Format.class);
    }
  }
}
