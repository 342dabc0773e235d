package org.demarche.scene;

import java.util.List;
import java.util.Locale;

/// A picture as data: marks from back to front.
///
/// @param size of the picture
/// @param title of the whole, for those who hear it
/// @param language of what the program says in it
public record Scene(Size size, String title, Locale language, List<Mark> marks) {
  public Scene {
    marks = List.copyOf(marks);
  }
}
