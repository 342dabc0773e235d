package org.demarche;

/** Starts the program. */
public final class Demarche {
  private Demarche() {}

  public static void main(String[] args) {
    System.exit(args.length > 1 ? 2 : 0);
  }
}
