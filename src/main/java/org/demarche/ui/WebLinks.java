package org.demarche.ui;

/// Opens addresses outside the program.
@FunctionalInterface
interface WebLinks {
  void open(String url);

  /// As [#open(String)].
  ///
  /// @param failed is called on the JavaFX thread where the desktop opens nothing
  default void open(String url, Runnable failed) {
    open(url);
  }
}
