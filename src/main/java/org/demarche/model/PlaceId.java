package org.demarche.model;

/// The name by which files refer to one place: lower-case ASCII letters, digits and single hyphens.
public record PlaceId(String value) implements Comparable<PlaceId> {
  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
