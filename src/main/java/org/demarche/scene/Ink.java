package org.demarche.scene;

/// A colour by role, with an opacity from 0 to 1.
public record Ink(Role role, double opacity) {
  public static Ink of(Role role) {
    return new Ink(role, 1);
  }
}
