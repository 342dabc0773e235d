package org.demarche.cli;

import org.demarche.words.Message;

/// Why a command cannot do its work, in one sentence for the one who typed it. The command ends
/// with [Exit#CANNOT_RUN].
final class CannotRun extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message message;

  CannotRun(Message message) {
    super(message.toString());
    this.message = message;
  }

  Message message() {
    return message;
  }
}
