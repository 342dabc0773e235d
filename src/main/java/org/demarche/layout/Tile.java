package org.demarche.layout;

import java.util.List;
import java.util.Optional;

/// A lane's part of a layout for one stretch of time. Immutable.
///
/// @param items that start in it, by ascending start
/// @param clusters by ascending start
/// @param ridges by ascending start
record Tile(List<Item> items, List<Cluster> clusters, List<Ridge> ridges) {
  static final Tile EMPTY = new Tile(List.of(), List.of(), List.of());

  Tile {
    items = List.copyOf(items);
    clusters = List.copyOf(clusters);
    ridges = List.copyOf(ridges);
  }

  Optional<Item> item(int ordinal) {
    return items.stream().filter(item -> item.ordinal() == ordinal).findFirst();
  }

  /// The cluster, in a ridge or not, that counts what starts at a second on the axis.
  Optional<Cluster> clusterAt(long second) {
    return clusters.stream()
        .filter(cluster -> cluster.bucket().contains(second))
        .findFirst()
        .or(
            () ->
                ridges.stream()
                    .flatMap(ridge -> ridge.clusters().stream())
                    .filter(cluster -> cluster.bucket().contains(second))
                    .findFirst());
  }
}
