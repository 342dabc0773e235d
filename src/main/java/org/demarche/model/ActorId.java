package org.demarche.model;

/// The name by which files refer to one actor: lower-case ASCII letters, digits and single hyphens.
public record ActorId(String value) implements Comparable<ActorId> {
  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
