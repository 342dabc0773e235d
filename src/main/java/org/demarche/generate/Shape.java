package org.demarche.generate;

/// What a made-up dataset is like.
public enum Shape {
  /// As one that was curated for this program: actors in a tree of states, bursts of events over a
  /// century; [GeneratedDataset].
  TREE,
  /// As a public chronology brought in from elsewhere: hardly any actor is in two events, none is
  /// part of another, and one event lies far before all others; [FlatDataset].
  FLAT;

  /// The dataset of this shape.
  ///
  /// @param size how many events, from 1
  public Generated dataset(int size, long seed) {
    return switch (this) {
      case TREE -> new GeneratedDataset(size, seed);
      case FLAT -> new FlatDataset(size, seed);
    };
  }
}
