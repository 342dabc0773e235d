package org.demarche.search;

/// Finds events of one dataset by their texts, always the same ones for the same question: those
/// that [TextScan] finds.
@FunctionalInterface
public interface TextFinder {
  /// The ordinals of the events that match, ascending.
  int[] find(TextQuery query);
}
