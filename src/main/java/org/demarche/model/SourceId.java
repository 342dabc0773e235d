package org.demarche.model;

/// The name by which files refer to one source: lower-case ASCII letters, digits and single
/// hyphens.
public record SourceId(String value) implements Comparable<SourceId> {
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
