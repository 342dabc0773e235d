package org.demarche.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.query.EventTable;
import org.demarche.query.Positions;
import org.demarche.query.TimeOrder;

/// A total order of importance over the events of a table, and samples of the most important ones,
/// each half as large as the one before. Events are named by position in the order of time.
///
/// Significance comes first; among equals a hash decides, so that a sample takes some of them
/// everywhere. How long an event lasts says nothing here: what is long is drawn for its length, and
/// would leave no room in the samples for what is short. Because each sample begins the order, the
/// most important events of a stretch of time are found in the smallest sample that has enough of
/// them there, and what is chosen from a long stretch is chosen from each shorter one in it.
final class Importance {
  private static final int POSITION_BITS = 30;
  private static final int HASH_BITS = 24;

  private final int[] ranks;
  private final List<Positions> samples;

  private Importance(int[] ranks) {
    this.ranks = ranks;
    int depth = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, ranks.length));
    List<Positions.Builder> builders =
        Stream.generate(Positions.Builder::new).limit(depth).toList();
    for (int position = 0; position < ranks.length; position++) {
      // In sample i are the first size / 2^i.
      for (int i = 1; i < depth && ranks[position] < ranks.length >> i; i++) {
        builders.get(i).add(position);
      }
    }
    samples = builders.stream().map(Positions.Builder::build).toList();
  }

  static Importance of(EventTable table) {
    TimeOrder order = table.order();
    long[] keys = new long[order.size()];
    for (int position = 0; position < keys.length; position++) {
      int ordinal = order.ordinal(position);
      long key = 7L - table.significance(ordinal);
      keys[position] = (((key << HASH_BITS) | hash(ordinal)) << POSITION_BITS) | position;
    }
    Arrays.parallelSort(keys);
    int[] ranks = new int[keys.length];
    for (int rank = 0; rank < keys.length; rank++) {
      ranks[(int) (keys[rank] & ((1L << POSITION_BITS) - 1))] = rank;
    }
    return new Importance(ranks);
  }

  /// The length of an event as a power of two, rounded down.
  static int magnitude(TimeOrder order, int position) {
    long length = order.end(position) - order.start(position);
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, length));
  }

  private static long hash(int ordinal) {
    long mixed = (ordinal + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return mixed >>> (Long.SIZE - HASH_BITS);
  }

  /// The place of an event in the order, 0 for the most important one.
  int rank(int position) {
    return ranks[position];
  }

  /// How many samples there are, that of all events included.
  int depth() {
    return samples.size();
  }

  /// The sample of the first `size / 2^index` events.
  ///
  /// @param index from 1 to below [#depth]
  Positions sample(int index) {
    return samples.get(index);
  }
}
