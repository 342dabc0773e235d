package org.demarche.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.stream.IntStream;

/// Events of several chunks in the order of their ids, which is that of [String#compareTo]; those
/// of one id in the order in which they were given.
final class IdOrder {
  /// Below it, splitting the work costs more than it saves.
  private static final int LEAST_PART = 1 << 13;

  private static final int INSERTION = 16;

  private final List<PackedChunk> chunks;
  private final long[] given;
  private final long[] first;
  private final long[] second;
  private final int[] order;

  /// @param given the chunk in the upper half and the index in it in the lower
  IdOrder(List<PackedChunk> chunks, long[] given) {
    this.chunks = chunks;
    this.given = given;
    first = new long[given.length];
    second = new long[given.length];
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
    }
  }

  int size() {
    return given.length;
  }

  /// Where the event is that stands at a position in the order.
  long place(int at) {
    return given[order[at]];
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
    for (long key : first) {
      if (key == IdKeys.NONE) {
        sortAsTexts();
        return;
      }
    }
    for (long key : second) {
      if (key == IdKeys.NONE) {
        sortAsTexts();
        return;
      }
    }
    boolean sorted = true;
    for (int i = 1; sorted && i < order.length; i++) {
      sorted = compare(i - 1, i) <= 0;
    }
    if (!sorted) {
      new Sorting(0, order.length, new int[order.length]).invoke();
    }
  }

  /// For ids that no file can have, but a program.
  private void sortAsTexts() {
    Arrays.fill(first, IdKeys.NONE);
    Arrays.fill(second, IdKeys.NONE);
    int[] sorted =
        IntStream.of(order)
            .boxed()
            .sorted(Comparator.comparing(this::id))
            .mapToInt(i -> i)
            .toArray();
    System.arraycopy(sorted, 0, order, 0, sorted.length);
  }

  /// Sorts a part of the order, stably, by merging.
  private final class Sorting extends RecursiveAction {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;
    private final transient int[] room;

    /// @param room as long as the order, used in the same part
    Sorting(int from, int to, int[] room) {
      this.from = from;
      this.to = to;
      this.room = room;
    }

    @Override
    protected void compute() {
      if (to - from <= LEAST_PART) {
        sort(from, to);
        return;
      }
      int middle = (from + to) >>> 1;
      ForkJoinTask.invokeAll(new Sorting(from, middle, room), new Sorting(middle, to, room));
      merge(from, middle, to);
    }

    private void sort(int low, int high) {
      if (high - low <= INSERTION) {
        insert(low, high);
        return;
      }
      int middle = (low + high) >>> 1;
      sort(low, middle);
      sort(middle, high);
      merge(low, middle, high);
    }

    private void insert(int low, int high) {
      for (int i = low + 1; i < high; i++) {
        int moved = order[i];
        int at = i;
        for (; at > low && compare(order[at - 1], moved) > 0; at--) {
          order[at] = order[at - 1];
        }
        order[at] = moved;
      }
    }

    private void merge(int low, int middle, int high) {
      if (compare(order[middle - 1], order[middle]) <= 0) {
        return;
      }
      System.arraycopy(order, low, room, low, middle - low);
      int left = low;
      int right = middle;
      for (int at = low; left < middle; at++) {
        order[at] =
            right < high && compare(room[left], order[right]) > 0 ? order[right++] : room[left++];
      }
    }
  }
}
