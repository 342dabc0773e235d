package org.demarche.scene;

import java.text.Bidi;
import java.util.List;
import org.demarche.font.TextStyle;
import org.demarche.words.TextLimits;
import org.jspecify.annotations.Nullable;

/// One thing in a picture. Coordinates are pixels at scale 1; colours are roles.
public sealed interface Mark {
  /// A filled or outlined rectangle.
  ///
  /// @param radius of the corners, 0 for square ones
  record Box(Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke)
      implements Mark {}

  /// A rectangle whose opacity runs from one side to the other: an edge nobody knows, or an open
  /// one.
  ///
  /// @param left opacity at its left edge, 0 to 1
  /// @param right opacity at its right edge, 0 to 1
  record Fade(Rect rect, ColourRole role, double left, double right) implements Mark {}

  record Line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) implements Mark {}

  record Shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke)
      implements Mark {}

  /// One line of text.
  ///
  /// @param x where the anchor lies
  /// @param baseline y of the baseline
  record Label(String text, double x, double baseline, Anchor anchor, TextStyle style, Ink ink)
      implements Mark {
    public Label {
      text = TextLimits.line(text);
    }

    /// Whether the line as a whole runs from right to left: its first letter with a direction says
    /// so (rules P2 and P3 of the Unicode bidirectional algorithm).
    public boolean rightToLeft() {
      char[] letters = text.toCharArray();
      return Bidi.requiresBidi(letters, 0, letters.length)
          && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
  }

  /// Marks seen only inside a rectangle.
  record Clip(Rect rect, List<Mark> marks) implements Mark {
    public Clip {
      marks = List.copyOf(marks);
    }
  }

  /// Marks that together stand for one thing, in SVG one group.
  ///
  /// @param ref what they stand for
  /// @param hit where the pointer finds it
  /// @param title said aloud and shown by SVG viewers
  /// @param link an address the group leads to, or null
  record Group(MarkRef ref, Rect hit, String title, @Nullable String link, List<Mark> marks)
      implements Mark {
    public Group {
      title = TextLimits.paragraph(title);
      marks = List.copyOf(marks);
    }
  }

  /// Which point of a text stands at its `x`. START is the left side of left-to-right text, and
  /// also the left side of a label in a right-to-left script, whose letters the surface orders.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
