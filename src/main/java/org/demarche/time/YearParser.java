package org.demarche.time;

import java.util.function.Supplier;
import org.demarche.words.Message;

/// Reads years written as numbers: `Y170000002`, `Y-17E7`, `1950S2`.
final class YearParser {
  private YearParser() {}

  /// What follows a `Y`.
  ///
  /// @param qualifiers reads the qualifiers behind the year
  static YearNumber prefixed(EdtfScanner scanner, Supplier<Qualifiers> qualifiers) {
    boolean negative = scanner.takeMinus();
    int start = scanner.position();
    String digits = scanner.takeDigits(false);
    if (scanner.at("X")) {
      throw scanner.invalid(Message.of("time.edtf.x-after-y"));
    }
    if (digits.isEmpty()) {
      throw scanner.invalid(Message.of("time.edtf.digits-expected", scanner.next()));
    }
    if (digits.startsWith("0")) {
      throw scanner.invalid(start, Message.of("time.edtf.leading-zero"));
    }
    int exponent = exponent(scanner, digits);
    if (exponent == 0 && digits.length() <= 4) {
      throw scanner.invalid(start, Message.of("time.edtf.needless-y"));
    }
    int significant = significant(scanner, digits.length() + exponent);
    refuseMonth(scanner);
    return new YearNumber(negative, digits, true, exponent, significant, qualifiers.get());
  }

  /// What follows the four digits of a year that `S` comes after.
  static YearNumber significant(
      EdtfScanner scanner, boolean negative, String digits, Supplier<Qualifiers> qualifiers) {
    if (digits.indexOf('X') >= 0) {
      throw scanner.invalid(Message.of("time.edtf.x-and-s"));
    }
    int significant = significant(scanner, digits.length());
    refuseMonth(scanner);
    return new YearNumber(negative, digits, false, 0, significant, qualifiers.get());
  }

  private static int exponent(EdtfScanner scanner, String digits) {
    if (digits.length() > YearNumber.MAX_DIGITS) {
      throw scanner.invalid(tooLong());
    }
    return scanner.take("E")
        ? count(scanner, YearNumber.MAX_DIGITS - digits.length(), tooLong())
        : 0;
  }

  private static Message tooLong() {
    return Message.of("time.edtf.too-many-digits", String.valueOf(YearNumber.MAX_DIGITS));
  }

  private static int significant(EdtfScanner scanner, int length) {
    return scanner.take("S")
        ? count(scanner, length, Message.of("time.edtf.too-few-digits", String.valueOf(length)))
        : 0;
  }

  /// A number from 1 to `max`.
  private static int count(EdtfScanner scanner, int max, Message tooMany) {
    int start = scanner.position();
    String digits = scanner.takeDigits(false);
    if (digits.isEmpty() || digits.startsWith("0")) {
      throw scanner.invalid(start, Message.of("time.edtf.number-expected"));
    }
    if (digits.length() > 4 || Integer.parseInt(digits) > max) {
      throw scanner.invalid(start, tooMany);
    }
    return Integer.parseInt(digits);
  }

  private static void refuseMonth(EdtfScanner scanner) {
    if (scanner.at("-")) {
      throw scanner.invalid(Message.of("time.edtf.month-after-y"));
    }
  }
}
