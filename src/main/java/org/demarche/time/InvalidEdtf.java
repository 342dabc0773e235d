package org.demarche.time;

/// A text that is no EDTF, on its way from where the parser saw it to [EdtfParser#parse], which
/// turns it into an [EdtfResult.Invalid]. It never leaves this package.
final class InvalidEdtf extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final String reason;

  InvalidEdtf(int position, String reason) {
    super(reason, null, false, false);
    this.position = position;
    this.reason = reason;
  }

  int position() {
    return position;
  }

  String reason() {
    return reason;
  }
}
