package org.demarche.model;

/// The name by which files refer to one event: lower-case ASCII letters, digits and single hyphens.
public record EventId(String value) implements Comparable<EventId> {
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
