package org.demarche.store;

import java.util.List;

/// The members of the objects in a plain line, by number: those of one object from 0 on, the ones
/// it must have first.
final class PlainNames {
  static final int ID = 0;
  static final int TITLE = 1;
  static final int WHEN = 2;
  static final int KIND = 3;
  static final int SIGNIFICANCE = 4;
  static final int PLACES = 5;
  static final int PARTICIPANTS = 6;
  static final int CITATIONS = 7;
  static final int SUMMARY = 8;
  static final int SHORT_TITLE = 9;
  static final int NOTE = 10;
  static final int RELATIONS = 11;

  static final PlainNames EVENT =
      new PlainNames(
          4,
          "id",
          "title",
          "when",
          "kind",
          "significance",
          "places",
          "participants",
          "citations",
          "summary",
          "shortTitle",
          "note",
          "relations");

  static final int EDTF = 0;
  static final int DERIVATION = 1;
  static final int HOW = 2;
  static final int WORDING = 3;

  static final PlainNames OF_WHEN = new PlainNames(2, "edtf", "derivation", "how", "wording");

  static final int ACTOR = 0;
  static final int ROLE = 1;
  static final int AS = 2;

  static final PlainNames PARTICIPANT = new PlainNames(1, "actor", "role", "as");

  static final int SOURCE = 0;
  static final int STANCE = 1;
  static final int PARAGRAPHS = 2;
  static final int SAYS = 3;

  static final PlainNames CITATION = new PlainNames(2, "source", "stance", "paragraphs", "says");

  static final int TYPE = 0;
  static final int OTHER = 1;
  static final int RELATION_NOTE = 2;

  static final PlainNames RELATION = new PlainNames(2, "type", "event", "note");

  private final ByteCodes numbers;

  /// A bit for each member that must be there.
  final int required;

  private PlainNames(int required, String... names) {
    this.required = (1 << required) - 1;
    this.numbers = new ByteCodes(List.of(names));
  }

  /// The number of a name, or -1 where it is none of them.
  int number(byte[] bytes, int from, int to) {
    return numbers.code(bytes, from, to);
  }
}
