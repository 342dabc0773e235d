package org.demarche.document;

/// Names of places within a document.
final class Anchors {
  private Anchors() {}

  /// @param sort what is there, so that an event and a source of one id have two names
  static String of(String sort, String id) {
    return sort + "-" + id;
  }
}
