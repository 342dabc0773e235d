package org.demarche.query;

/// Words that make no condition, on their way from the condition that saw them to
/// [FilterText#read], which turns it into a [FilterReading.Unreadable]. It never leaves this
/// package.
final class UnreadableCondition extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /// @param reason continues a sentence after a colon
  UnreadableCondition(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
