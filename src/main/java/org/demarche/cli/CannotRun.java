package org.demarche.cli;

/// Why a command cannot do its work, in one sentence for the one who typed it. The command ends
/// with [Exit#CANNOT_RUN].
final class CannotRun extends Exception {
  private static final long serialVersionUID = 1;

  CannotRun(String sentence) {
    super(sentence);
  }
}
