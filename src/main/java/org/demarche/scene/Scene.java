package org.demarche.scene;

import java.util.List;

/// A picture as data: marks from back to front.
///
/// @param size of the picture
/// @param title of the whole, for those who hear it
public record Scene(Size size, String title, List<Mark> marks) {
  public Scene {
    marks = List.copyOf(marks);
  }
}
