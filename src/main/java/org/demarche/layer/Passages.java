package org.demarche.layer;

import java.util.List;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.jspecify.annotations.Nullable;

/// What of a page is read from beginning to end, told to formats that know of such parts.
public final class Passages {
  private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

  private Passages() {}

  /// @param text all of it, whatever the lines it is set in
  public static Mark of(Part part, String text, List<Mark> marks) {
    return of(part, text, NOWHERE, marks);
  }

  /// @param text all of it, whatever the lines it is set in
  public static Mark of(Part part, String text, Rect place, List<Mark> marks) {
    return new Mark.Group(new MarkRef.OfPassage(part, text), place, text, null, marks);
  }

  /// An entry of a list, which may lead to an address.
  public static Mark entry(String text, @Nullable String link, Rect place, List<Mark> marks) {
    return new Mark.Group(new MarkRef.OfPassage(Part.ENTRY, text), place, text, link, marks);
  }
}
