package org.demarche.layout;

import org.demarche.query.EventTable;

/// The titles of events, by ordinal, as a picture writes them: layout keeps room for these, and
/// layers draw them.
public interface Titles {
  /// The titles as the dataset has them.
  static Titles of(EventTable table) {
    return new OfTable(table);
  }

  String title(int ordinal);

  /// The short title, or the title where there is none.
  String brief(int ordinal);

  /// The titles of a table's events.
  record OfTable(EventTable table) implements Titles {
    @Override
    public String title(int ordinal) {
      return table.title(ordinal);
    }

    @Override
    public String brief(int ordinal) {
      return table.briefTitle(ordinal);
    }
  }
}
