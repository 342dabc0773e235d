package org.demarche.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.line.EventLines;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.PackedDrafts;

/// The lines of a file that give no event and should.
///
/// @param read the file
/// @param lines their numbers
/// @param lastEvent the number of the last line that gives an event; 0 where none does
record BrokenLines(EventLines read, BitSet lines, int lastEvent) {
  static BrokenLines of(EventLines read) {
    BitSet good = new BitSet();
    for (PackedDrafts block : read.blocks()) {
      for (int i = 0; i < block.chunk().size(); i++) {
        good.set(block.idSpot(i).line());
      }
    }
    BitSet broken = new BitSet();
    for (Problem problem : read.problems().kept()) {
      if (problem.severity() == Severity.ERROR && problem.line() > 0) {
        broken.set(problem.line());
      }
    }
    broken.andNot(good);
    return new BrokenLines(read, broken, Math.max(0, good.length() - 1));
  }

  /// Whether the file may break off, as one does that is being written.
  boolean areAtTheEnd() {
    return lines.length() - 1 > lastEvent;
  }

  /// The events that the lines gave before: those of the same line, counted from the first or from
  /// the last, whose id no other line has now.
  ///
  /// @param draft takes an event out of its block
  Optional<PackedDrafts> kept(
      List<PackedDrafts> before,
      BiFunction<PackedDrafts, Integer, EventDraft> draft,
      DraftPacker packer) {
    if (lines.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Set<String> there = new HashSet<>();
    for (PackedDrafts block : read.blocks()) {
      for (int i = 0; i < block.chunk().size(); i++) {
        there.add(block.chunk().id(i));
      }
    }
    Map<Integer, EventDraft> lost = new HashMap<>();
    int last = 0;
    for (PackedDrafts block : before) {
      for (int i = 0; i < block.chunk().size(); i++) {
        int line = block.idSpot(i).line();
        last = Math.max(last, line);
        if (!there.contains(block.chunk().id(i))) {
          lost.put(line, draft.apply(block, i));
        }
      }
    }
    int shift = last - Math.max(lastEvent, lines.length() - 1);
    boolean any = false;
    for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
      EventDraft found = lost.containsKey(line) ? lost.get(line) : lost.get(line + shift);
      if (found != null && there.add(found.event().id().value())) {
        packer.add(found.inLine(line));
        any = true;
      }
    }
    return any ? Optional.of(packer.takeLines()) : Optional.empty();
  }
}
