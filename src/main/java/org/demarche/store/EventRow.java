package org.demarche.store;

import java.util.List;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.model.Problem;
import org.demarche.store.record.OpenReferences;
import org.jspecify.annotations.Nullable;

/// What is remembered of a file in `events`.
///
/// @param stamp null where the file could not be read: then the stamp does not tell when it can
/// @param content null where it could not be read
/// @param problems what is wrong in it
/// @param open its references that are left open
/// @param place where its event is, the block in the upper half and the index in it in the lower;
///   [#NOWHERE] where it never gave one
/// @param named whether the file is named after that event
/// @param broken whether the file gives no event now, and that is the last that it gave
record EventRow(
    @Nullable Stamp stamp,
    @Nullable ContentMark content,
    List<Problem> problems,
    OpenReferences open,
    long place,
    boolean named,
    boolean broken) {
  static final long NOWHERE = -1;

  EventRow {
    problems = List.copyOf(problems);
  }

  /// Of a file that gives no event.
  static EventRow without(
      @Nullable Stamp stamp,
      @Nullable ContentMark content,
      List<Problem> problems,
      OpenReferences open) {
    return new EventRow(stamp, content, problems, open, NOWHERE, false, false);
  }

  static long place(int block, int index) {
    return ((long) block << 32) | index;
  }

  boolean hasEvent() {
    return place != NOWHERE;
  }

  int block() {
    return (int) (place >>> 32);
  }

  int index() {
    return (int) place;
  }

  EventRow at(long other) {
    return new EventRow(stamp, content, problems, open, other, named, broken);
  }

  EventRow with(@Nullable Stamp other) {
    return new EventRow(other, content, problems, open, place, named, broken);
  }

  /// The same file, which gives no event any more and stands for the one it gave.
  EventRow broken(
      @Nullable Stamp otherStamp,
      @Nullable ContentMark otherContent,
      List<Problem> otherProblems,
      OpenReferences otherOpen) {
    return new EventRow(
        otherStamp, otherContent, otherProblems, otherOpen, place, named, hasEvent());
  }

  /// Whether its problems are such as other files can mend or bring about: a reference that leads
  /// nowhere, a paragraph that a source does not have.
  boolean dependsOnOthers() {
    return !open.isEmpty() || problems.stream().anyMatch(EventRow::dependsOnOthers);
  }

  /// Whether a problem of a record is such as other files can mend.
  static boolean dependsOnOthers(Problem problem) {
    return switch (problem.code()) {
      case "unknown-actor",
          "unknown-place",
          "unknown-source",
          "unknown-kind",
          "unknown-role",
          "bad-paragraph" ->
          true;
      default -> false;
    };
  }
}
