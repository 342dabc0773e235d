package org.demarche.publication;

/// What becomes of a timeline that is higher than its page.
public enum Overflow {
  /// It goes on on the pages that follow.
  PAGES,
  /// Fewer events are drawn, the more significant ones, so that one page holds it; the others are
  /// counted, and listed after it.
  FEWER
}
