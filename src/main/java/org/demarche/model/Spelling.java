package org.demarche.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// How far two spellings are from each other.
public final class Spelling {
  /// Beyond this many candidates no suggestion is worth the time it takes.
  private static final int MOST_CANDIDATES = 20_000;

  private static final int MOST_SLIPS = 3;

  /// A shorter word is part of too many others.
  private static final int LEAST_PART = 4;

  private Spelling() {}

  /// The candidate that somebody most likely meant, if one is near enough: at most one slip in
  /// three characters and never more than three.
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    if (candidates.size() > MOST_CANDIDATES) {
      return Optional.empty();
    }
    record Near(String candidate, int distance) {}
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= MOST_SLIPS)
        .map(candidate -> new Near(candidate, distance(word, candidate)))
        .filter(near -> near.distance <= slips(word, near.candidate))
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::candidate))
        .map(Near::candidate);
  }

  /// The [#nearest] candidate, else the shortest that has the word in it.
  public static Optional<String> suggestion(String word, Collection<String> candidates) {
    return nearest(word, candidates).or(() -> containing(word, candidates));
  }

  private static int slips(String word, String candidate) {
    int length = Math.max(word.length(), candidate.length());
    return Math.clamp(length / 3, 1, MOST_SLIPS);
  }

  private static Optional<String> containing(String word, Collection<String> candidates) {
    return word.length() < LEAST_PART || candidates.size() > MOST_CANDIDATES
        ? Optional.empty()
        : candidates.stream()
            .filter(candidate -> candidate.contains(word))
            .min(Comparator.comparingInt(String::length).thenComparing(candidate -> candidate));
  }

  /// Letters to insert, delete, replace or swap with a neighbour to turn one into the other
  /// (optimal string alignment).
  public static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
