package org.demarche.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.columns.CodeColumn;
import org.demarche.model.ActorId;
import org.roaringbitmap.RoaringBitmap;

/// Who takes part in each event, for questions about *everybody* in it ('only between'), which one
/// bitmap a value cannot answer.
final class Participation {
  private final ValueColumn<ActorId> column;
  private final Dictionary<ActorId> actors;
  private final CodeColumn participants;

  /// By actor, the codes of itself and of all above it.
  private final int[][] paths;

  private Participation(ValueColumn<ActorId> column, int[][] paths) {
    this.column = column;
    this.paths = paths;
    actors = column.values();
    participants = column.codes();
  }

  /// @param before kept where it is the same
  static Participation of(
      ValueColumn<ActorId> column, ActorTree tree, Optional<Participation> before) {
    int[][] paths = column.values().codes(tree::idPath);
    return before
        .filter(known -> known.column.isSame(column) && Arrays.deepEquals(known.paths, paths))
        .orElseGet(() -> new Participation(column, paths));
  }

  /// The events of `among` in which nobody takes part but the actors and those below them.
  RoaringBitmap nobodyBut(Collection<ActorId> wanted, RoaringBitmap among) {
    BitSet allowed = below(wanted);
    RoaringBitmap kept = new RoaringBitmap();
    among.forEach(
        (int ordinal) -> {
          if (outsiders(ordinal, allowed) == 0) {
            kept.add(ordinal);
          }
        });
    return kept;
  }

  /// For each actor, how many of `among` it takes part in together with nobody but itself, `wanted`
  /// and those below them. Actors without any are left out.
  Map<ActorId, Integer> countsWith(Collection<ActorId> wanted, RoaringBitmap among) {
    BitSet allowed = below(wanted);
    int[] counts = new int[paths.length];
    int[] seen = new int[paths.length];
    among.forEach((int ordinal) -> countOne(ordinal, allowed, seen, counts));
    Map<ActorId, Integer> found = new HashMap<>();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        found.put(actors.value(code), counts[code]);
      }
    }
    return found;
  }

  /// Adds one to every actor that would leave no outsider in the event: with no outsider, all that
  /// take part; else those that stand above every outsider.
  private void countOne(int event, BitSet allowed, int[] seen, int[] counts) {
    int outsiders = outsiders(event, allowed);
    int needed = Math.max(1, outsiders);
    for (int i = 0; i < participants.size(event); i++) {
      int code = participants.get(event, i);
      if (outsiders == 0 || !allowed.get(code)) {
        for (int above : paths[code]) {
          if (++seen[above] == needed) {
            counts[above]++;
          }
        }
      }
    }
    for (int i = 0; i < participants.size(event); i++) {
      for (int above : paths[participants.get(event, i)]) {
        seen[above] = 0;
      }
    }
  }

  private int outsiders(int event, BitSet allowed) {
    int outside = 0;
    for (int i = 0; i < participants.size(event); i++) {
      outside += allowed.get(participants.get(event, i)) ? 0 : 1;
    }
    return outside;
  }

  private BitSet below(Collection<ActorId> wanted) {
    BitSet tops = new BitSet();
    wanted.stream().mapToInt(actors::code).filter(code -> code >= 0).forEach(tops::set);
    BitSet below = new BitSet();
    for (int code = 0; code < paths.length; code++) {
      if (Arrays.stream(paths[code]).anyMatch(tops::get)) {
        below.set(code);
      }
    }
    return below;
  }
}
