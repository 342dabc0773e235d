package org.demarche.words;

/// Characters that stand in a text unseen and change how the rest of it is shown: the controls of
/// terminals (C0, delete and C1), and those of the Unicode bidirectional algorithm (UAX #9) that
/// embed, override and isolate. A text that ends before these are closed turns round what is
/// printed behind it, and one name can be made to look like another.
public final class ControlCharacters {
  private ControlCharacters() {}

  public static boolean has(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
