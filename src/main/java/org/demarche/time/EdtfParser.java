package org.demarche.time;

import java.util.ArrayList;
import java.util.List;
import org.demarche.words.Message;

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
      throw scanner.invalid(Message.of("time.edtf.nothing"));
    }
    Value value =
        switch (scanner.peek()) {
          case '[' -> set("[", "]");
          case '{' -> set("{", "}");
          default -> pointOrInterval();
        };
    if (!scanner.atEnd()) {
      throw scanner.invalid(Message.of("time.edtf.end-expected", scanner.next()));
    }
    return value;
  }

  private Value pointOrInterval() {
    Limit start = limit("/");
    if (!scanner.take("/")) {
      if (start instanceof Point point) {
        return point;
      }
      throw scanner.invalid(Message.of("time.edtf.open-end-alone"));
    }
    int at = scanner.position();
    Limit end = limit("");
    if (start == Limit.None.UNKNOWN && end == Limit.None.UNKNOWN) {
      throw scanner.invalid(at, Message.of("time.edtf.no-side"));
    }
    if (Bounds.reversed(start.earliest(), end.latest())) {
      throw scanner.invalid(at, Message.of("time.edtf.interval-reversed"));
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
      throw scanner.invalid(Message.of("time.edtf.set-goes-on", closing, scanner.next()));
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
      throw scanner.invalid(Message.of("time.edtf.open-end-not-last"));
    }
  }

  private DateSet.Member member(boolean first) {
    int start = scanner.position();
    if (scanner.take("..")) {
      if (!first) {
        throw scanner.invalid(start, Message.of("time.edtf.open-start-not-first"));
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
      throw scanner.invalid(at, Message.of("time.edtf.range-reversed"));
    }
    return new DateSet.Range(from, to);
  }
}
