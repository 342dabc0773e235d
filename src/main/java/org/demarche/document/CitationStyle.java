package org.demarche.document;

/// How sources are cited.
public enum CitationStyle {
  /// The notes and bibliography of the Chicago Manual of Style.
  CHICAGO("chicago-notes-bibliography"),
  APA("apa"),
  MLA("modern-language-association"),
  /// Who published it and when, as newspapers name their sources.
  NEWSPAPER("newspaper");

  private final String file;

  CitationStyle(String file) {
    this.file = file;
  }

  /// Where its rules are on the class path.
  String resource() {
    return "/csl/" + file + ".csl";
  }
}
