package org.demarche.time;

import org.demarche.words.Message;

/// A text that is no EDTF, on its way from where the parser saw it to [EdtfParser#parse], which
/// turns it into an [EdtfResult.Invalid]. It never leaves this package.
final class InvalidEdtf extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final transient Message reason;

  InvalidEdtf(int position, Message reason) {
    super(reason.key(), null, false, false);
    this.position = position;
    this.reason = reason;
  }

  int position() {
    return position;
  }

  Message reason() {
    return reason;
  }
}
