package org.demarche.interchange;

import java.util.List;
import java.util.stream.Collectors;

/// How RFC 4180 writes cells, and how a cell is kept from being taken for a formula.
final class CsvText {
  /// What a cell begins with that a spreadsheet program takes for a formula, in either width; line
  /// breaks and tabs, before which some look for one.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /// One record with the line break at its end.
  static String record(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = guarded(text);
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /// The text with an apostrophe before it where it would be taken for a formula. One that begins
  /// with apostrophes before such a sign gets a further one, so that taking one off always gives
  /// the text back.
  static String guarded(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /// Whether it needs the apostrophe.
  static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
