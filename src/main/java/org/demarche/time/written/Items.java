package org.demarche.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.written.Item.Sort;
import org.jspecify.annotations.Nullable;

/// Cuts a text into [Item]s.
final class Items {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<numeric>\\d{1,4}([./-])\\d{1,2}\\2\\d{1,4}(?!\\d))"
              + "|(?<month>(?:\\d{1,2}/\\d{4}|\\d{4}-\\d{1,2})(?!\\d))"
              + "|(?<number>\\d{1,6})(?<ending>'?\\p{L}*)"
              + "|(?<word>\\p{L}[\\p{L}.'’]*)"
              + "|(?<dash>[-–—/]|\\.\\.+|…)"
              + "|(?<about>[~≈])"
              + "|[\\s,;()،]+"
              + "|(?<other>.)");

  private Items() {}

  /// The pieces that mean something, in order.
  static List<Item> of(Vocabulary vocabulary, String text) {
    List<Item> items = new ArrayList<>();
    Matcher piece = PIECE.matcher(digits(Vocabulary.plain(text)));
    while (piece.find()) {
      Item item = item(vocabulary, piece);
      if (item != null && item.sort() != Sort.FILLER) {
        items.add(item);
      }
    }
    return items;
  }

  private static @Nullable Item item(Vocabulary vocabulary, Matcher piece) {
    if (piece.group("numeric") != null) {
      return Item.of(Sort.NUMERIC, piece.group());
    }
    if (piece.group("month") != null) {
      return Item.of(Sort.NUMERIC_MONTH, piece.group());
    }
    if (piece.group("number") != null) {
      return number(vocabulary, piece.group("number"), piece.group("ending"));
    }
    if (piece.group("word") != null) {
      return vocabulary.word(piece.group());
    }
    if (piece.group("dash") != null) {
      return Item.of(Sort.TO, piece.group());
    }
    if (piece.group("about") != null) {
      return Item.of(Sort.ABOUT, piece.group());
    }
    return piece.group("other") == null ? null : Item.of(Sort.UNKNOWN, piece.group());
  }

  private static Item number(Vocabulary vocabulary, String digits, String ending) {
    int value = Integer.parseInt(digits);
    boolean year = digits.length() > 2;
    if (ending.isEmpty()) {
      return new Item(year ? Sort.YEAR : Sort.NUMBER, value, digits);
    }
    if (year && vocabulary.isDecadeEnding(ending) && value % 10 == 0) {
      return new Item(Sort.DECADE, value, digits);
    }
    return !year && vocabulary.isOrdinalEnding(ending)
        ? new Item(Sort.NUMBER, value, digits)
        : Item.of(Sort.UNKNOWN, digits + ending);
  }

  /// With the digits of every script as those of ASCII.
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }
}
