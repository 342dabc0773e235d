package org.demarche.time;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random texts: some written by the grammar, which may name impossible days, and some at random.
final class RandomEdtf {
  private static final String ALPHABET = "0123456789XXYESTZ?~%-/.,:[]{}+ ";
  private static final List<String> VALID = Vectors.validTexts();

  private final Random random;

  RandomEdtf(Random random) {
    this.random = random;
  }

  String anything() {
    return switch (random.nextInt(4)) {
      case 0 -> letters();
      case 1 -> unicode();
      case 2 -> mutated(VALID.get(random.nextInt(VALID.size())));
      default -> mutated(value());
    };
  }

  private String letters() {
    return random
        .ints(random.nextInt(24), 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private String unicode() {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(12), 0, 0x10000).forEach(c -> text.append((char) c));
    return text.toString();
  }

  /// The text with a few characters put in, taken out, replaced, or swapped with their neighbour.
  private String mutated(String original) {
    StringBuilder text = new StringBuilder(original);
    for (int i = random.nextInt(4); i > 0; i--) {
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      int at = random.nextInt(text.length() + 1);
      boolean inside = at < text.length();
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.delete(at, Math.min(text.length(), at + 1));
        case 2 -> text.replace(at, inside ? at + 1 : at, String.valueOf(c));
        default -> text.insert(at, inside ? text.substring(at) : "");
      }
    }
    return text.toString();
  }

  /// An interval, a set, or one date.
  String value() {
    return switch (random.nextInt(4)) {
      case 0 -> point() + "/" + point();
      case 1 -> members("[", "]");
      case 2 -> members("{", "}");
      default -> point();
    };
  }

  private String members(String opening, String closing) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> random.nextInt(5) == 0 ? point() + ".." + point() : point())
        .collect(Collectors.joining(",", opening, closing));
  }

  String point() {
    return switch (random.nextInt(8)) {
      case 0 -> year() + "-" + (21 + random.nextInt(21)) + mark();
      case 1 -> dateTime();
      case 2 -> "Y" + sign() + (1 + random.nextInt(99_999)) + "E" + (1 + random.nextInt(12));
      case 3 -> sign() + digits(4, 1) + "S" + (1 + random.nextInt(4)) + mark();
      default -> date();
    };
  }

  private String date() {
    String year = mark() + year() + mark();
    String month = year + "-" + mark() + holes("%02d".formatted(1 + random.nextInt(12))) + mark();
    String day = month + "-" + mark() + holes("%02d".formatted(1 + random.nextInt(28))) + mark();
    return List.of(year, month, day).get(random.nextInt(3));
  }

  private String dateTime() {
    String zone = List.of("", "Z", "+03:00", "-11", "+14:00").get(random.nextInt(5));
    return "%s-%02d-%02dT%02d:%02d:%02d%s"
        .formatted(
            digits(4, 1),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60),
            zone);
  }

  private String year() {
    return sign() + holes(digits(4, 1));
  }

  private String digits(int count, int lowest) {
    int limit = (int) Math.pow(10, count);
    return String.format("%0" + count + "d", lowest + random.nextInt(limit - lowest));
  }

  /// The digits with some of them unspecified.
  private String holes(String digits) {
    return digits
        .chars()
        .mapToObj(c -> random.nextInt(6) == 0 ? "X" : Character.toString(c))
        .collect(Collectors.joining());
  }

  private String sign() {
    return random.nextInt(4) == 0 ? "-" : "";
  }

  private String mark() {
    return random.nextInt(5) == 0 ? List.of("?", "~", "%").get(random.nextInt(3)) : "";
  }
}
