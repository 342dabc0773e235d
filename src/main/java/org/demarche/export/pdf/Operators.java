package org.demarche.export.pdf;

import java.nio.charset.StandardCharsets;
import org.demarche.scene.Path;
import org.demarche.scene.Path.Step;
import org.demarche.scene.Rect;

/// The operators of a page's content, written one after another (ISO 32000-1, annex A).
final class Operators {
  private static final int DECIMALS = 1000;

  private final StringBuilder content = new StringBuilder();

  /// An operator after its operands, which are spelled already.
  Operators write(String operator) {
    content.append(operator).append('\n');
    return this;
  }

  /// An operator after numbers.
  Operators write(String operator, double... operands) {
    for (double operand : operands) {
      content.append(number(operand)).append(' ');
    }
    return write(operator);
  }

  Operators rectangle(Rect rect) {
    return write("re", rect.x(), rect.y(), rect.width(), rect.height());
  }

  Operators path(Path path) {
    for (Step step : path.steps()) {
      switch (step) {
        case Step.MoveTo to -> write("m", to.x(), to.y());
        case Step.LineTo to -> write("l", to.x(), to.y());
        case Step.CurveTo to -> write("c", to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        case Step.Close _ -> write("h");
      }
    }
    return this;
  }

  byte[] bytes() {
    return content.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// A number with at most three decimals, in the same form everywhere.
  static String number(double value) {
    long rounded = Math.round(value * DECIMALS);
    long whole = Math.abs(rounded) / DECIMALS;
    long rest = Math.abs(rounded) % DECIMALS;
    StringBuilder spelled = new StringBuilder(rounded < 0 ? "-" : "").append(whole);
    if (rest > 0) {
      spelled.append('.').append(Long.toString(DECIMALS + rest), 1, 4);
      while (spelled.charAt(spelled.length() - 1) == '0') {
        spelled.setLength(spelled.length() - 1);
      }
    }
    return spelled.toString();
  }

  /// A text as PDF has it inside of content: UTF-16 in hexadecimal digits.
  static String text(String text) {
    StringBuilder hex = new StringBuilder("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex.append(hexadecimal(text.charAt(i)));
    }
    return hex.append('>').toString();
  }

  /// Four digits.
  static String hexadecimal(int number) {
    String digits = Integer.toHexString(0x10000 | number);
    return digits.substring(1).toUpperCase(java.util.Locale.ROOT);
  }
}
