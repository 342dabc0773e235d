package org.demarche.columns;

import java.util.Arrays;
import org.demarche.model.Citation;
import org.demarche.model.Relation;
import org.demarche.model.When;

/// An event as parts of the bytes it is written in and codes of [EventCodes]: what a reader hands
/// to [EventPacker] without making a record. Filled anew for each event; used by one thread.
///
/// A part is a run of UTF-8, valid and without escapes, given by where it begins and ends.
public final class RawEvent {
  /// Where nothing is written.
  public static final int ABSENT = -1;

  /// A text of the event itself.
  public enum Text {
    ID(0),
    TITLE(1),
    SHORT_TITLE(2),
    EDTF(3),
    HOW(4),
    WORDING(5),
    SUMMARY(6),
    NOTE(7);

    /// Where it begins in [#texts]; it ends in the place behind that.
    private final int at;

    Text(int number) {
      this.at = number * 2;
    }
  }

  /// Numbers that grow, some of them to an item.
  static final class Items {
    private int[] numbers = new int[32];
    private int length;

    int length() {
      return length;
    }

    int get(int index) {
      return numbers[index];
    }

    private void clear() {
      length = 0;
    }

    private void add(int number) {
      if (length == numbers.length) {
        numbers = Arrays.copyOf(numbers, length * 2);
      }
      numbers[length++] = number;
    }
  }

  static final int PARTICIPANT = 4;
  static final int CITATION = 5;
  static final int RELATION = 5;

  private final int[] texts = new int[Text.values().length * 2];
  private byte[] bytes = new byte[0];
  private int kind;
  private int significance;
  private When.Derivation derivation = When.Derivation.INFERRED;

  final Items places = new Items();

  /// Actor, role, and the part that says as what.
  final Items participants = new Items();

  /// Source, stance, the part that says what, and where its paragraphs end.
  final Items citations = new Items();

  final Items paragraphs = new Items();

  /// Type, the part that names the event, and the part that is the note.
  final Items relations = new Items();

  /// Forgets what was there.
  ///
  /// @param bytes in which the event is written; not to be changed before it is packed
  public void begin(byte[] bytes) {
    this.bytes = bytes;
    Arrays.fill(texts, ABSENT);
    places.clear();
    participants.clear();
    citations.clear();
    paragraphs.clear();
    relations.clear();
  }

  byte[] bytes() {
    return bytes;
  }

  public void text(Text text, int from, int to) {
    texts[text.at] = from;
    texts[text.at + 1] = to;
  }

  /// Where a text begins, or [#ABSENT].
  public int from(Text text) {
    return texts[text.at];
  }

  public int to(Text text) {
    return texts[text.at + 1];
  }

  public void kind(int code) {
    kind = code;
  }

  int kind() {
    return kind;
  }

  public void significance(int significance) {
    this.significance = significance;
  }

  int significance() {
    return significance;
  }

  public void derivation(When.Derivation derivation) {
    this.derivation = derivation;
  }

  When.Derivation derivation() {
    return derivation;
  }

  public void place(int code) {
    places.add(code);
  }

  /// The code of the first place, or -1 where there is none.
  public int firstPlace() {
    return places.length() == 0 ? -1 : places.get(0);
  }

  /// @param asFrom where the part begins that says as what, or [#ABSENT]
  public void participant(int actor, int role, int asFrom, int asTo) {
    participants.add(actor);
    participants.add(role);
    participants.add(asFrom);
    participants.add(asTo);
  }

  /// A paragraph of the citation that is added next; ascending.
  public void paragraph(int number) {
    paragraphs.add(number);
  }

  /// @param saysFrom where the part begins that says what the source says, or [#ABSENT]
  public void citation(int source, Citation.Stance stance, int saysFrom, int saysTo) {
    citations.add(source);
    citations.add(EventCodes.STANCES.indexOf(stance));
    citations.add(saysFrom);
    citations.add(saysTo);
    citations.add(paragraphs.length());
  }

  /// @param noteFrom where the note begins, or [#ABSENT]
  public void relation(Relation.Type type, int eventFrom, int eventTo, int noteFrom, int noteTo) {
    relations.add(EventCodes.RELATIONS.indexOf(type));
    relations.add(eventFrom);
    relations.add(eventTo);
    relations.add(noteFrom);
    relations.add(noteTo);
  }
}
