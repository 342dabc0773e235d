package org.demarche.cli;

import org.demarche.words.Message;
import picocli.CommandLine.TypeConversionException;

/// Why a value is none for its option: 'xml' is not one of table, json.
final class RefusedValue extends TypeConversionException {
  private static final long serialVersionUID = 1;

  private final transient Message message;

  /// @param message without a full stop, since more follows
  RefusedValue(Message message) {
    super(message.toString());
    this.message = message;
  }

  Message message() {
    return message;
  }
}
