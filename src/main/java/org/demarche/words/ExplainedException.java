package org.demarche.words;

import java.io.IOException;

/// A failure with a sentence for people, where the system has none or a worse one. What
/// [#getMessage] gives is for logs.
public final class ExplainedException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message message;

  public ExplainedException(Message message) {
    super(message.toString());
    this.message = message;
  }

  public ExplainedException(Message message, Throwable cause) {
    super(message.toString(), cause);
    this.message = message;
  }

  /// What went wrong.
  public Message message() {
    return message;
  }
}
