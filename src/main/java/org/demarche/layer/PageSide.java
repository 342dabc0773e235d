package org.demarche.layer;

import org.demarche.font.TextStyle;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.text.TextDirection;
import org.demarche.words.Words;

/// The side of an area at which its texts begin: the left, or the right in a language that is
/// written from right to left. The timeline itself has no such side, since time always runs to the
/// right.
///
/// @param direction of the language
public record PageSide(TextDirection direction, Rect area) {
  public static PageSide of(Words words, Rect area) {
    return new PageSide(
        words.rightToLeft() ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT, area);
  }

  /// A line of text that begins `along` pixels from the side.
  public Mark text(String text, double along, double baseline, TextStyle style, ColourRole role) {
    return direction == TextDirection.LEFT_TO_RIGHT
        ? Styles.text(text, area.x() + along, baseline, style, role)
        : new Mark.Label(
            text, area.x() + area.width() - along, baseline, Mark.Anchor.END, style, Ink.of(role));
  }

  /// The left end of what is `width` wide and begins `along` pixels from the side.
  public double left(double along, double width) {
    return direction == TextDirection.LEFT_TO_RIGHT
        ? area.x() + along
        : area.x() + area.width() - along - width;
  }

  /// A line of a paragraph in the direction of the whole, whichever letter the break has put at its
  /// beginning. A part of an address keeps its own, or its signs would change places.
  public String running(String line, String paragraph) {
    TextDirection whole = direction.paragraph(paragraph);
    boolean asItIs = TextDirection.of(line) == whole || isPartOfAddress(line);
    return asItIs ? line : whole.mark() + line;
  }

  private static boolean isPartOfAddress(String line) {
    return line.chars().allMatch(c -> c > ' ' && c < 0x7f)
        && line.chars().anyMatch(Character::isLetter);
  }
}
