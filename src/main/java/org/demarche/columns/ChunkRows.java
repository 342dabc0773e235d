package org.demarche.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// In which rows of the columns of all events those of each chunk lie.
final class ChunkRows {
  private static final int NOWHERE = -1;

  private final List<PackedChunk> chunks;

  /// By chunk and by event in it, its ordinal.
  private final long[][] rows;

  ChunkRows(EventPlaces places) {
    chunks = places.chunks();
    rows = new long[chunks.size()][];
    for (int chunk = 0; chunk < rows.length; chunk++) {
      rows[chunk] = new long[chunks.get(chunk).size()];
      Arrays.fill(rows[chunk], NOWHERE);
    }
    for (int ordinal = 0; ordinal < places.size(); ordinal++) {
      rows[places.chunkIndex(ordinal)][places.index(ordinal)] = ordinal;
    }
  }

  /// Chunks with their part of the columns of all events; empty for one of which an event is not
  /// among them.
  List<Optional<PackedChunk>> with(EventColumns columns, List<PackedChunk> bare) {
    return bare.stream()
        .map(chunk -> rows(chunk).map(order -> chunk.with(columns.rows(order))))
        .toList();
  }

  private Optional<long[]> rows(PackedChunk chunk) {
    return IntStream.range(0, rows.length)
        .filter(at -> chunks.get(at).hasEventsOf(chunk))
        .mapToObj(at -> rows[at])
        .findFirst()
        .filter(order -> Arrays.stream(order).noneMatch(row -> row == NOWHERE));
  }
}
