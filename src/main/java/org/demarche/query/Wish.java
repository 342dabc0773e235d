package org.demarche.query;

/// How a value of a facet stands in a condition.
public enum Wish {
  /// Nothing is asked of it.
  NONE,
  /// Events that have it are asked for.
  WITH,
  /// Events that have it are ruled out.
  WITHOUT
}
