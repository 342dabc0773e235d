package org.demarche.columns;

/// Ids as numbers that compare as the ids do: twelve characters fit a long, as an id has only 37
/// different ones.
final class IdKeys {
  /// How many characters one key holds.
  static final int LENGTH = 12;

  /// The key of what has other characters than an id; less than every other.
  static final long NONE = -1;

  /// By character in ASCII; 0 for what an id does not have, and for the end of the id.
  private static final byte[] DIGITS = digits();

  private static final int BASE = 38;

  private IdKeys() {}

  private static byte[] digits() {
    byte[] digits = new byte[128];
    String characters = "-0123456789abcdefghijklmnopqrstuvwxyz";
    for (int i = 0; i < characters.length(); i++) {
      digits[characters.charAt(i)] = (byte) (i + 1);
    }
    return digits;
  }

  /// The key of a part of an id.
  ///
  /// @param part 0 for the first [#LENGTH] characters, 1 for the next, and so on
  static long key(byte[] bytes, int from, int to, int part) {
    long key = 0;
    int start = from + part * LENGTH;
    for (int i = start; i < start + LENGTH; i++) {
      int digit = i >= to ? 0 : bytes[i] < 0 ? 0 : DIGITS[bytes[i]];
      if (digit == 0 && i < to) {
        return NONE;
      }
      key = key * BASE + digit;
    }
    return key;
  }

  /// Whether the id ends within the key.
  static boolean isOpen(long key) {
    return key % BASE == 0;
  }
}
