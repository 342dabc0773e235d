package org.demarche.store;

import java.util.BitSet;
import java.util.List;
import org.demarche.columns.CodeColumn;
import org.demarche.columns.EventColumns;
import org.demarche.columns.PackedChunk;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;

/// Finds packed events that refer to what is gone, nearly always without unpacking them.
final class GoneReferences {
  private final ReferenceChanges changes;
  private final Targets old;
  private final EventReferences references;
  private final BitSet actors;
  private final BitSet places;
  private final BitSet sources;
  private final BitSet kinds;

  /// Columns do not have the roles.
  private final boolean inColumns;

  /// @param old what there was, with the codes by which events are packed
  GoneReferences(ReferenceChanges changes, Targets old) {
    this.changes = changes;
    this.old = old;
    this.references = new EventReferences(old);
    actors = codes(old.codes().actors(), old.actors());
    places = codes(old.codes().places(), old.places());
    sources = codes(old.codes().sources(), old.sources());
    kinds = codes(old.codes().kinds(), old.kinds());
    inColumns = changes.gone(old.roles().noun()).isEmpty();
  }

  private BitSet codes(List<?> values, Target target) {
    BitSet gone = new BitSet();
    for (int code = 0; code < values.size(); code++) {
      gone.set(code, changes.isGone(target.noun(), values.get(code).toString()));
    }
    return gone;
  }

  boolean any(PackedChunk chunk, int index) {
    if (!changes.isAnyGone()) {
      return false;
    }
    if (!inColumns || !chunk.isPlain(index)) {
      return references.any(chunk.event(index, old.codes()), changes::isGone);
    }
    EventColumns columns = chunk.columns();
    return any(columns.actors(), index, actors)
        || any(columns.places(), index, places)
        || any(columns.sources(), index, sources)
        || any(columns.kinds(), index, kinds);
  }

  private static boolean any(CodeColumn column, int row, BitSet gone) {
    if (gone.isEmpty()) {
      return false;
    }
    for (int i = 0; i < column.size(row); i++) {
      if (gone.get(column.get(row, i))) {
        return true;
      }
    }
    return false;
  }
}
