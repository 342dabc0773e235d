package org.demarche.ui;

/// Opens addresses outside the program.
@FunctionalInterface
interface WebLinks {
  void open(String url);
}
