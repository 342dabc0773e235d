package org.demarche.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes texts that are nearly those it is given: bytes turned, taken out, doubled and moved,
/// pieces of other texts and of a dictionary put in.
final class Mutator {
  private static final int MOST_BYTES = 64 << 10;
  private static final int MOST_REPEATS = 2_000;

  /// What readers have fallen over: limits of numbers, unseen characters, brackets left open.
  private static final List<String> USUAL =
      List.of(
          "\0",
          "\uFEFF",
          "\u202E",
          "\u2066",
          "\u0301",
          "\uD83D\uDE00",
          "\uFFFF",
          "\\uD800",
          "\\u0000",
          "-1",
          "0",
          "9999999999",
          "1e999",
          "-0.0",
          "2147483648",
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "null",
          "true",
          "\n",
          "\r\n",
          "\t",
          "\u0085",
          "/../",
          "..",
          "",
          "Y-9223372036854775808",
          "Y99999999999",
          "-0001",
          "XXXX",
          "?",
          "~",
          "%",
          "/",
          "T24:00:00",
          "+14:00",
          "1386",
          "Khordad");

  private final Random random;
  private final List<String> dictionary;

  /// @param dictionary words of the format
  Mutator(Random random, List<String> dictionary) {
    this.random = random;
    this.dictionary = dictionary;
  }

  /// A text that comes from one of a pool by one to eight changes.
  byte[] next(List<byte[]> pool) {
    byte[] text = pool.get(random.nextInt(pool.size()));
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      text = changed(text, pool);
    }
    return text.length <= MOST_BYTES ? text : Arrays.copyOf(text, MOST_BYTES);
  }

  private byte[] changed(byte[] text, List<byte[]> pool) {
    int from = random.nextInt(text.length + 1);
    int to = Math.min(text.length, from + 1 + random.nextInt(random.nextInt(4) == 0 ? 200 : 6));
    return switch (random.nextInt(8)) {
      case 0 -> joined(text, 0, from, bytes(random.nextInt(3) + 1), text, to);
      case 1 -> joined(text, 0, from, new byte[0], text, to);
      case 2 -> joined(text, 0, to, Arrays.copyOfRange(text, from, to), text, to);
      case 3 -> joined(text, 0, from, word(), text, to);
      case 4 -> joined(text, 0, from, word(), text, from);
      case 5 -> joined(text, 0, from, word().clone(), other(pool), 0);
      case 6 -> joined(text, 0, from, repeated(), text, from);
      default -> turned(text);
    };
  }

  private byte[] other(List<byte[]> pool) {
    byte[] other = pool.get(random.nextInt(pool.size()));
    return Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length);
  }

  private byte[] word() {
    List<String> words = random.nextBoolean() ? dictionary : USUAL;
    return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated() {
    String word = new String(word(), StandardCharsets.UTF_8);
    return word.repeat(1 + random.nextInt(MOST_REPEATS)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] turned(byte[] text) {
    if (text.length == 0) {
      return bytes(1);
    }
    byte[] turned = text.clone();
    turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
    return turned;
  }

  private static byte[] joined(
      byte[] head, int from, int to, byte[] middle, byte[] tail, int rest) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head, from, to - from);
    all.writeBytes(middle);
    all.write(tail, rest, tail.length - rest);
    return all.toByteArray();
  }
}
