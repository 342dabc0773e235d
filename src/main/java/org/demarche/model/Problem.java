package org.demarche.model;

import org.demarche.words.Message;

/// Something wrong, or doubtful, in a dataset's files: a value to be shown, never an exception.
///
/// @param file path relative to the dataset folder, with forward slashes
/// @param line from 1, or 0 where it concerns the file as a whole
/// @param column from 1, or 0 where it concerns the whole line
/// @param severity whether data were lost
/// @param code stable name of the sort of problem, such as `bad-date`
/// @param message what is wrong and what to do, in one or two sentences
public record Problem(
    String file, int line, int column, Severity severity, String code, Message message)
    implements Comparable<Problem> {
  /// How grave it is.
  public enum Severity {
    /// The record, or a part of it, could not be used.
    ERROR,
    /// It could be used, and somebody should look at it.
    WARNING
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : message.compareTo(other.message);
  }

  /// `file:line:column: severity: message`, as compilers print it.
  public Message printed() {
    return Message.of(
        "store.problem",
        file,
        Integer.toString(line),
        Integer.toString(column),
        Message.one("store.severity", severity),
        message);
  }
}
