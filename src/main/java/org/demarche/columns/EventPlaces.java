package org.demarche.columns;

import java.util.List;

/// Where the bytes of events lie, by ordinal. Immutable.
final class EventPlaces {
  private final List<PackedChunk> chunks;
  private final long[] at;

  /// @param at by ordinal, as [#at(int, int)] has it; never changed afterwards
  EventPlaces(List<PackedChunk> chunks, long[] at) {
    this.chunks = chunks.stream().map(PackedChunk::withoutColumns).toList();
    this.at = at;
  }

  /// A place as it is kept: the chunk in the upper half, the index in it in the lower.
  static long at(int chunk, int index) {
    return ((long) chunk << 32) | index;
  }

  /// Without their columns.
  List<PackedChunk> chunks() {
    return chunks;
  }

  /// By ordinal; never to be changed.
  long[] at() {
    return at;
  }

  int size() {
    return at.length;
  }

  PackedChunk chunk(int ordinal) {
    return chunks.get((int) (at[ordinal] >>> 32));
  }

  /// The index of the event's chunk.
  int chunkIndex(int ordinal) {
    return (int) (at[ordinal] >>> 32);
  }

  /// The event's index in its chunk.
  int index(int ordinal) {
    return (int) at[ordinal];
  }

  String id(int ordinal) {
    return chunk(ordinal).id(index(ordinal));
  }

  /// Whether an event lies where one of others does, and so is the same.
  ///
  /// @param there the ordinal of that one
  boolean isSame(int ordinal, EventPlaces others, int there) {
    return index(ordinal) == others.index(there) && chunk(ordinal).hasEventsOf(others.chunk(there));
  }
}
