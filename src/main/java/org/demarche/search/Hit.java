package org.demarche.search;

import java.util.List;

/// Where in an event that matches a [TextQuery] it has what was asked for.
///
/// @param ordinal of the event
/// @param places the most telling first; empty where the query only says what must not be there
public record Hit(int ordinal, List<Place> places) {
  public Hit {
    places = List.copyOf(places);
  }

  /// A text of the event in which something is that was asked for.
  ///
  /// @param marks the words found, ascending, apart from each other; at least one
  public record Place(Field field, String text, List<Mark> marks) {
    public Place {
      marks = List.copyOf(marks);
    }
  }
}
