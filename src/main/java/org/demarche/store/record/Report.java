package org.demarche.store.record;

import java.util.List;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.json.JsonText;
import org.demarche.store.json.Spot;
import org.demarche.words.Message;

/// The problems found in one file, or in one line of a file of lines, so far. Used by one thread.
public final class Report {
  private final String file;
  private final JsonText text;

  /// The line that the text is, from 1; 0 where it is a whole file.
  private final int line;

  private final LineProblems problems = new LineProblems();
  private OpenReferences open = OpenReferences.NONE;

  Report(String file, JsonText text) {
    this(file, text, 0);
  }

  private Report(String file, JsonText text, int line) {
    this.file = file;
    this.text = text;
    this.line = line;
  }

  /// For one line of a file.
  ///
  /// @param line its number, from 1
  static Report ofLine(String file, JsonText text, int line) {
    return new Report(file, text, line);
  }

  /// For a file that is not there.
  public static Report ofNothing(String file) {
    return new Report(file, new JsonText(""));
  }

  String file() {
    return file;
  }

  public JsonText text() {
    return text;
  }

  public Spot spot(int offset) {
    return line == 0 ? text.spot(offset) : new Spot(line, offset + 1);
  }

  /// The record or a part of it could not be used.
  public void error(int offset, String code, Message message) {
    add(offset, Severity.ERROR, code, message);
  }

  /// It could be used, and somebody should look at it.
  void warning(int offset, String code, Message message) {
    add(offset, Severity.WARNING, code, message);
  }

  /// Something about the file as a whole.
  void whole(Severity severity, String code, Message message) {
    add(new Problem(file, 0, 0, severity, code, message));
  }

  private void add(int offset, Severity severity, String code, Message message) {
    Spot spot = spot(offset);
    add(new Problem(file, spot.line(), spot.column(), severity, code, message));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /// Those kept, [LineProblems#MOST] of them; where there are more, a last one says how many.
  public List<Problem> problems() {
    return List.copyOf(problems.list(file));
  }

  /// A reference leads nowhere, and that may be because the file that lists such records was not
  /// read to its end.
  void leftOpen(String noun) {
    open = open.and(noun, 1);
  }

  /// The references of which nobody can say whether they lead anywhere.
  public OpenReferences open() {
    return open;
  }
}
