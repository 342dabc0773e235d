package org.demarche.publication;

import org.demarche.layout.Titles;

/// Titles followed by the raised numbers of their events' sources, so that layout keeps room for
/// these too.
record NumberedTitles(Titles plain, SourceList sources) implements Titles {
  @Override
  public String title(int ordinal) {
    return plain.title(ordinal) + raised(ordinal);
  }

  @Override
  public String brief(int ordinal) {
    return plain.brief(ordinal) + raised(ordinal);
  }

  private String raised(int ordinal) {
    return RaisedNumbers.of(sources.numbers(ordinal));
  }
}
