package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.json.JsonText;
import org.demarche.store.json.Spot;

/// The problems found in one file so far. Used by one thread.
final class Report {
  private final String file;
  private final JsonText text;
  private final List<Problem> problems = new ArrayList<>();

  Report(String file, JsonText text) {
    this.file = file;
    this.text = text;
  }

  /// For a file that is not there.
  static Report ofNothing(String file) {
    return new Report(file, new JsonText(""));
  }

  String file() {
    return file;
  }

  JsonText text() {
    return text;
  }

  Spot spot(int offset) {
    return text.spot(offset);
  }

  /// The record or a part of it could not be used.
  void error(int offset, String code, String message) {
    add(offset, Severity.ERROR, code, message);
  }

  /// It could be used, and somebody should look at it.
  void warning(int offset, String code, String message) {
    add(offset, Severity.WARNING, code, message);
  }

  /// Something about the file as a whole.
  void whole(Severity severity, String code, String message) {
    problems.add(new Problem(file, 0, 0, severity, code, message));
  }

  private void add(int offset, Severity severity, String code, String message) {
    Spot spot = text.spot(offset);
    problems.add(new Problem(file, spot.line(), spot.column(), severity, code, message));
  }

  List<Problem> problems() {
    return problems;
  }
}
