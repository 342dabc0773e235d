package org.demarche.ui.search;

/// Whether there is an index to ask.
enum Indexed {
  /// It is being made, or will be soon.
  MAKING,
  READY,
  /// There is none, and will be none.
  NONE
}
