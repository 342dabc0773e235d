package org.demarche.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.TimeOrder;

/// A total order of importance over the events of a table, and samples of the most important ones,
/// each half as large as the one before.
///
/// Significance comes first; among equals a hash of the id decides, so that a sample takes some of
/// them everywhere, and the same ones whatever else comes, goes or gets another date. How long an
/// event lasts says nothing here: what is long is drawn for its length, and would leave no room in
/// the samples for what is short. Because each sample begins the order, the most important events
/// of a stretch of time are found in the smallest sample that has enough of them there, and what is
/// chosen from a long stretch is chosen from each shorter one in it.
final class Importance {
  private static final int ORDINAL_BITS = 30;
  private static final int HASH_BITS = 24;

  private final int[] ranks;
  private final List<EventSet> samples;

  private Importance(int[] ranks) {
    this.ranks = ranks;
    int depth = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, ranks.length));
    List<EventSet.Builder> builders = Stream.generate(EventSet.Builder::new).limit(depth).toList();
    for (int ordinal = 0; ordinal < ranks.length; ordinal++) {
      // In sample i are the first size / 2^i.
      for (int i = 1; i < depth && ranks[ordinal] < ranks.length >> i; i++) {
        builders.get(i).add(ordinal);
      }
    }
    samples = builders.stream().map(EventSet.Builder::build).toList();
  }

  static Importance of(EventTable table) {
    long[] keys = new long[table.size()];
    for (int ordinal = 0; ordinal < keys.length; ordinal++) {
      long key = 7L - table.significance(ordinal);
      keys[ordinal] =
          (((key << HASH_BITS) | hash(table.idHash(ordinal))) << ORDINAL_BITS) | ordinal;
    }
    Arrays.parallelSort(keys);
    int[] ranks = new int[keys.length];
    for (int rank = 0; rank < keys.length; rank++) {
      ranks[(int) (keys[rank] & ((1L << ORDINAL_BITS) - 1))] = rank;
    }
    return new Importance(ranks);
  }

  /// The length of an event as a power of two, rounded down.
  static int magnitude(TimeOrder order, int ordinal) {
    long length = order.end(ordinal) - order.start(ordinal);
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, length));
  }

  private static long hash(int id) {
    long mixed = (id + 1L) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return mixed >>> (Long.SIZE - HASH_BITS);
  }

  /// The place of an event in the order, 0 for the most important one.
  int rank(int ordinal) {
    return ranks[ordinal];
  }

  /// How many samples there are, that of all events included.
  int depth() {
    return samples.size();
  }

  /// The sample of the first `size / 2^index` events.
  ///
  /// @param index from 1 to below [#depth]
  EventSet sample(int index) {
    return samples.get(index);
  }
}
