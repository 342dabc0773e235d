package org.demarche.query;

import org.demarche.words.Message;

/// Words that make no condition, on their way from the condition that saw them to
/// [FilterText#read], which turns it into a [FilterReading.Unreadable]. It never leaves this
/// package.
final class UnreadableCondition extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  /// @param reason said to continue a sentence after a colon
  UnreadableCondition(Message reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}
