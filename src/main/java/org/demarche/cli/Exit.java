package org.demarche.cli;

/// What a command's exit status means.
final class Exit {
  static final int DONE = 0;
  static final int DATA_ERRORS = 1;
  static final int CANNOT_RUN = 2;

  private Exit() {}
}
