package org.demarche.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody looks for in the texts of events: words, "phrases in quotation marks", and what
/// must not be there with `-` before it. A value.
///
/// An event matches where each of its terms is somewhere in the event, in whichever text, and none
/// of those that must not be. A phrase lies within one text. Spellings are compared as [FoldedText]
/// has them.
///
/// @param terms in the order typed; where there are none every event matches
public record TextQuery(List<Term> terms) {
  /// The longest text that is read, in chars.
  public static final int LONGEST = 1_000;

  /// Asks for nothing.
  public static final TextQuery NONE = new TextQuery(List.of());

  public TextQuery {
    terms = List.copyOf(terms);
  }

  /// Reads a finished text, in which words are whole save those with a `*` at their end.
  ///
  /// @throws IllegalArgumentException where it is longer than [#LONGEST]
  public static TextQuery of(String text) {
    return new TextQuery(TermReader.read(checked(text), false));
  }

  /// Reads a text that is being typed: its last word may go on, unless a space or a quotation mark
  /// stands behind it.
  ///
  /// @throws IllegalArgumentException where it is longer than [#LONGEST]
  public static TextQuery typed(String text) {
    return new TextQuery(TermReader.read(checked(text), true));
  }

  private static String checked(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(text.length() + " characters to look for");
    }
    return text;
  }

  /// Whether it asks for nothing.
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /// What must be there.
  public List<Term> wanted() {
    return terms.stream().filter(term -> !term.excluded()).toList();
  }

  /// What must not be there.
  public List<Term> unwanted() {
    return terms.stream().filter(Term::excluded).toList();
  }

  /// What asks for all of two, each term once.
  public TextQuery and(TextQuery other) {
    return new TextQuery(Stream.concat(terms.stream(), other.terms.stream()).distinct().toList());
  }

  /// Whether all that must be there is in one text.
  public boolean isWhollyIn(String text) {
    List<Token> tokens = Articles.tokens(text);
    return wanted().stream().map(Sought::of).allMatch(term -> term.isIn(tokens));
  }

  /// What [#of] reads as this query.
  public String written() {
    return terms.stream().map(Term::written).collect(Collectors.joining(" "));
  }
}
