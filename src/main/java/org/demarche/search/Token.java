package org.demarche.search;

/// A word of a text as it is compared, and where in the text it stands.
///
/// @param text folded; not empty
/// @param position in words from the start of the text. Two tokens have one position where either
///   may be meant: an article and the word behind it, an Arabic word with its article and without
/// @param start of the word in the text as it was, in chars
/// @param end behind its last char
record Token(String text, int position, int start, int end) {
  Token at(int other) {
    return new Token(text, other, start, end);
  }
}
