package org.demarche.layout;

import org.demarche.query.EventTable;
import org.demarche.time.Doubt;

/// Reads the doubts of an event from its table.
public final class Doubts {
  private Doubts() {}

  /// Whether the date of an event is in doubt in this way.
  @SuppressWarnings("EnumOrdinal") // the table's columns are bits by ordinal
  public static boolean has(EventTable table, int ordinal, Doubt doubt) {
    return (table.doubts(ordinal) & 1 << doubt.ordinal()) != 0;
  }
}
