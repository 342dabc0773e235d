package org.demarche.time;

import java.util.ArrayList;
import java.util.List;

/// Reads one EDTF text: a date, an interval, or a set. [PointParser] reads the dates in them.
final class EdtfParser {
  private final EdtfScanner scanner;
  private final PointParser points;

  private EdtfParser(String text) {
    this.scanner = new EdtfScanner(text);
    this.points = new PointParser(scanner);
  }

  static EdtfResult parse(String text) {
    try {
      return new EdtfResult.Valid(new EdtfDate(text, new EdtfParser(text).value()));
    } catch (InvalidEdtf invalid) {
      return new EdtfResult.Invalid(text, invalid.position(), invalid.reason());
    }
  }

  private Value value() {
    if (scanner.atEnd()) {
      throw scanner.invalid("Nothing is written here; write a date such as 2007-05-28.");
    }
    Value value =
        switch (scanner.peek()) {
          case '[' -> set("[", "]");
          case '{' -> set("{", "}");
          default -> pointOrInterval();
        };
    if (!scanner.atEnd()) {
      throw scanner.invalid("Expected the end of the date, but found " + scanner.next() + ".");
    }
    return value;
  }

  private Value pointOrInterval() {
    Limit start = limit("/");
    if (!scanner.take("/")) {
      if (start instanceof Point point) {
        return point;
      }
      throw scanner.invalid("An open end belongs to an interval: write '../2007' or '[..2007]'.");
    }
    int at = scanner.position();
    Limit end = limit("");
    if (start == Limit.None.UNKNOWN && end == Limit.None.UNKNOWN) {
      throw scanner.invalid(at, "An interval needs a date or '..' on at least one side.");
    }
    if (Bounds.reversed(start.earliest(), end.latest())) {
      throw scanner.invalid(at, "The interval ends before it starts.");
    }
    return new Interval(start, end);
  }

  /// The end of an interval that runs up to `delimiter`, which is empty for the end of the text.
  private Limit limit(String delimiter) {
    if (scanner.take("..")) {
      return Limit.None.OPEN;
    }
    boolean nothing = delimiter.isEmpty() ? scanner.atEnd() : scanner.at(delimiter);
    return nothing ? Limit.None.UNKNOWN : points.point();
  }

  private DateSet set(String opening, String closing) {
    scanner.take(opening);
    List<DateSet.Member> members = new ArrayList<>();
    do {
      if (!members.isEmpty()) {
        refuseAfterOpenEnd(members.getLast());
      }
      members.add(member(members.isEmpty()));
    } while (nextMember());
    if (!scanner.take(closing)) {
      throw scanner.invalid(
          "Expected ',' or '" + closing + "' in the set, but found " + scanner.next() + ".");
    }
    return new DateSet(opening.equals("["), members);
  }

  /// Steps over a comma, and the spaces that many writers put behind it.
  private boolean nextMember() {
    boolean comma = scanner.take(",");
    if (comma) {
      scanner.skipSpaces();
    }
    return comma;
  }

  private void refuseAfterOpenEnd(DateSet.Member previous) {
    if (previous instanceof DateSet.Range range && range.to() == Limit.None.OPEN) {
      throw scanner.invalid("A date followed by '..' can only come last in a set.");
    }
  }

  private DateSet.Member member(boolean first) {
    int start = scanner.position();
    if (scanner.take("..")) {
      if (!first) {
        throw scanner.invalid(start, "'..' with nothing before it can only come first in a set.");
      }
      return new DateSet.Range(Limit.None.OPEN, points.point());
    }
    Point from = points.point();
    if (!scanner.take("..")) {
      return from;
    }
    int at = scanner.position();
    if (scanner.at(",") || scanner.at("]") || scanner.at("}")) {
      return new DateSet.Range(from, Limit.None.OPEN);
    }
    Point to = points.point();
    if (Bounds.reversed(from.earliest(), to.latest())) {
      throw scanner.invalid(at, "The range ends before it starts.");
    }
    return new DateSet.Range(from, to);
  }
}
