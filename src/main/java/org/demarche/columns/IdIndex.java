package org.demarche.columns;

import java.util.Arrays;

/// Finds events by id, beside their one numbering, the ordinals: the ordinals in the order of ids,
/// which is that of [String#compareTo]. Immutable.
final class IdIndex {
  private static final int STEP = 16;

  private final int[] ordinals;

  /// Of every [#STEP]th event the key of its id's first characters, so that most of a search goes
  /// through numbers side by side. The first is [IdKeys#NONE] where an id has other characters.
  private final long[] signposts;

  private IdIndex(int[] ordinals, long[] signposts) {
    this.ordinals = ordinals;
    this.signposts = signposts;
  }

  /// @param ordinals in the order of their events' ids; never changed afterwards
  static IdIndex of(int[] ordinals, EventPlaces places) {
    long[] keys = new long[(ordinals.length + STEP - 1) / STEP];
    boolean simple = true;
    for (int i = 0; i < keys.length; i++) {
      int ordinal = ordinals[i * STEP];
      keys[i] = places.chunk(ordinal).idKey(places.index(ordinal), 0);
      simple &= keys[i] != IdKeys.NONE && (i == 0 || keys[i - 1] <= keys[i]);
    }
    if (!simple) {
      keys[0] = IdKeys.NONE;
    }
    return new IdIndex(ordinals, keys);
  }

  /// The same ids, of events that have other ordinals.
  ///
  /// @param others in the order of ids; never changed afterwards
  IdIndex renumbered(int[] others) {
    return new IdIndex(others, signposts);
  }

  /// Another look-up where it finds the same, to be kept in place of this one.
  IdIndex orSame(IdIndex other) {
    return Arrays.equals(ordinals, other.ordinals) && Arrays.equals(signposts, other.signposts)
        ? other
        : this;
  }

  int size() {
    return ordinals.length;
  }

  /// The ordinal of the event at a place in the order of ids.
  int ordinal(int place) {
    return ordinals[place];
  }

  /// The ordinal of the event with an id, or -1.
  int find(String id, EventPlaces places) {
    byte[] wanted = PackedChunk.asciiId(id);
    long key = wanted == null ? IdKeys.NONE : IdKeys.key(wanted, 0, wanted.length, 0);
    int low = 0;
    int high = ordinals.length - 1;
    if (key != IdKeys.NONE && signposts.length > 0 && signposts[0] != IdKeys.NONE) {
      low = Math.max(0, below(key) - 1) * STEP;
      high = (int) Math.min(high, (long) below(key + 1) * STEP);
    }
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int ordinal = ordinals[middle];
      int order =
          wanted == null
              ? places.id(ordinal).compareTo(id)
              : places.chunk(ordinal).compareId(places.index(ordinal), wanted);
      if (order == 0) {
        return ordinal;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// How many signposts are less than a key.
  private int below(long key) {
    int low = 0;
    int high = signposts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (signposts[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
