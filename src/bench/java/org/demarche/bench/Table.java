package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table in Markdown, which is also what is printed.
final class Table {
  private final List<String> lines = new ArrayList<>();

  /// @param heads with a `>` before the names of columns of numbers
  Table(String... heads) {
    StringBuilder names = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    for (String head : heads) {
      boolean isNumber = head.startsWith(">");
      names.append(' ').append(isNumber ? head.substring(1) : head).append(" |");
      rule.append(isNumber ? "---:|" : "---|");
    }
    lines.add(names.toString());
    lines.add(rule.toString());
  }

  Table row(Object... cells) {
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(text(cell)).append(" |");
    }
    lines.add(line.toString());
    return this;
  }

  /// Three significant digits are all that a measurement on a busy machine is worth.
  private static String text(Object cell) {
    return switch (cell) {
      case Double number -> number(number);
      case Integer count -> String.format(Locale.ROOT, "%,d", count);
      default -> cell.toString();
    };
  }

  static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%,.1f" : "%,.2f";
    return String.format(Locale.ROOT, format, value);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
