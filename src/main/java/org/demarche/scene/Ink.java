package org.demarche.scene;

/// A colour by role, with an opacity from 0 to 1.
public record Ink(ColourRole role, double opacity) {
  public static Ink of(ColourRole role) {
    return new Ink(role, 1);
  }
}
