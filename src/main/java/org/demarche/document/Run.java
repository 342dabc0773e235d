package org.demarche.document;

/// A stretch of text that looks the same from end to end.
///
/// @param link the address that it leads to; empty where it is no link
public record Run(String text, boolean italic, String link) {
  static Run plain(String text) {
    return new Run(text, false, "");
  }
}
