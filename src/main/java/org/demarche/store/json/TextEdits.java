package org.demarche.store.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Replacements in one text, made all at once. What lies outside them stays as it is.
public final class TextEdits {
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String text) {}

  /// @param from of the characters that are replaced, the first
  /// @param to behind the last; equal to `from` where something is put in. What is put in at one
  ///   place stands there in the order of the calls, and before what replaces characters from there
  public void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /// @throws IllegalStateException where two of them overlap
  public String applyTo(String text) {
    List<Edit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Edit edit : inOrder) {
      if (edit.from < at) {
        throw new IllegalStateException("two edits at offset " + edit.from);
      }
      out.append(text, at, edit.from).append(edit.text);
      at = edit.to;
    }
    return out.append(text, at, text.length()).toString();
  }
}
