package org.demarche.ui;

/// Lengths of time that the scripts show, in seconds.
enum Span {
  CENTURY(100 * 365.25 * 86_400),
  DECADE(10 * 365.25 * 86_400),
  YEAR(365.25 * 86_400),
  MONTH(30 * 86_400),
  DAY(86_400),
  HOUR(3_600);

  private final double seconds;

  Span(double seconds) {
    this.seconds = seconds;
  }

  double seconds() {
    return seconds;
  }
}
