package org.demarche.publication;

import org.demarche.scene.Size;

/// How something is published, whatever it shows.
///
/// @param across how many pages side by side the time shown is spread over: 1, or more for a poster
///   to be cut and glued
/// @param selectedOnly whether only what is selected is shown of what matches
public record Edition(
    Sheet sheet,
    Overflow overflow,
    int across,
    boolean selectedOnly,
    Parts parts,
    Writing writing) {
  /// A poster has no more pages side by side.
  public static final int MOST_ACROSS = 20;

  public Edition {
    if (across < 1 || across > MOST_ACROSS) {
      throw new IllegalArgumentException(across + " pages side by side");
    }
  }

  /// A picture that grows, or pages that continue each other.
  public static Edition of(Sheet sheet, Parts parts) {
    return new Edition(sheet, Overflow.PAGES, 1, false, parts, Writing.NONE);
  }

  /// A picture at least so large.
  public static Edition picture(Size size, Parts parts) {
    return of(Sheet.picture(size), parts);
  }

  public Edition with(Overflow other) {
    return new Edition(sheet, other, across, selectedOnly, parts, writing);
  }

  public Edition with(Writing other) {
    return new Edition(sheet, overflow, across, selectedOnly, parts, other);
  }

  public Edition spread(int pages) {
    return new Edition(sheet, overflow, pages, selectedOnly, parts, writing);
  }

  public Edition ofSelection(boolean only) {
    return new Edition(sheet, overflow, across, only, parts, writing);
  }
}
