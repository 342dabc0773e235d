package org.demarche.columns;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Events of several chunks in the order of their ids, which is that of [String#compareTo]; those
/// of one id in the order in which they were given.
final class IdOrder {
  /// Below it, splitting the work costs more than it saves.
  private static final int LEAST_PART = 1 << 13;

  private final List<PackedChunk> chunks;
  private final long[] given;
  private final long[] first;
  private final long[] second;
  private final int[] hashes;
  private final int[] order;

  /// @param given the chunk in the upper half and the index in it in the lower
  IdOrder(List<PackedChunk> chunks, long[] given) {
    this.chunks = chunks;
    this.given = given;
    first = new long[given.length];
    second = new long[given.length];
    hashes = new int[given.length];
    IntStream.range(0, (given.length + LEAST_PART - 1) / LEAST_PART)
        .parallel()
        .forEach(part -> fillKeys(part * LEAST_PART));
    order = IntStream.range(0, given.length).toArray();
    sort();
  }

  private void fillKeys(int from) {
    for (int i = from; i < Math.min(given.length, from + LEAST_PART); i++) {
      PackedChunk chunk = chunks.get((int) (given[i] >>> 32));
      first[i] = chunk.idKey((int) given[i], 0);
      second[i] = chunk.idKey((int) given[i], 1);
      hashes[i] = chunk.idHash((int) given[i]);
    }
  }

  int size() {
    return given.length;
  }

  /// Where the event is that stands at a position in the order.
  long place(int at) {
    return given[order[at]];
  }

  /// What [PackedChunk#idHash] gives for it.
  int hash(int at) {
    return hashes[order[at]];
  }

  /// Whether it has the id of the one before.
  boolean repeats(int at) {
    return at > 0 && compare(order[at - 1], order[at]) == 0;
  }

  private String id(int event) {
    return chunks.get((int) (given[event] >>> 32)).id((int) given[event]);
  }

  /// Two keys that are the same to their last character may go on differently.
  private int compare(int a, int b) {
    if (first[a] != first[b]) {
      return first[a] < first[b] ? -1 : 1;
    }
    if (second[a] != second[b]) {
      return second[a] < second[b] ? -1 : 1;
    }
    return isWhole(second[a]) ? 0 : id(a).compareTo(id(b));
  }

  /// Whether a key has room left, so that the id does not go on behind it.
  private static boolean isWhole(long key) {
    return key != IdKeys.NONE && IdKeys.isOpen(key);
  }

  private void sort() {
    boolean keyed = true;
    for (int i = 0; keyed && i < given.length; i++) {
      keyed = first[i] != IdKeys.NONE && second[i] != IdKeys.NONE;
    }
    if (!keyed) {
      // Ids that no file can have, but a program.
      Arrays.fill(first, IdKeys.NONE);
      Arrays.fill(second, IdKeys.NONE);
      sortAsTexts(0, order.length);
    } else if (!isSorted()) {
      LongArrays.radixSortIndirect(order, first, second, true);
      sortBehindKeys();
    }
  }

  private boolean isSorted() {
    boolean sorted = true;
    for (int i = 1; sorted && i < order.length; i++) {
      sorted = compare(i - 1, i) <= 0;
    }
    return sorted;
  }

  /// Sorts those that stand side by side because their ids begin with the same characters.
  private void sortBehindKeys() {
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && isSameKey(order[from], order[to])) {
        to++;
      }
      if (to - from > 1 && !isWhole(second[order[from]])) {
        sortAsTexts(from, to);
      }
      from = to;
    }
  }

  private boolean isSameKey(int a, int b) {
    return first[a] == first[b] && second[a] == second[b];
  }

  private void sortAsTexts(int from, int to) {
    IntArrays.stableSort(order, from, to, (a, b) -> id(a).compareTo(id(b)));
  }
}
