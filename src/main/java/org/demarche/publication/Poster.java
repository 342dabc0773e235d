package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.PageSide;
import org.demarche.layer.Passages;
import org.demarche.layer.Styles;
import org.demarche.layer.Translated;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;

/// A picture too large for one page, cut into pages that are glued together: each shows a strip of
/// its neighbours again, and marks where to cut.
final class Poster {
  /// What two neighbours both show, in CSS pixels: a centimetre.
  static final double OVERLAP = 96 / 2.54;

  private static final double MARK = 12;
  private static final TextStyle SMALL = new TextStyle(Face.REGULAR, 9);

  private final Brief brief;
  private final Sheet sheet;
  private final Scene whole;
  private final double width;
  private final double height;

  private Poster(Brief brief, Scene whole) {
    this.brief = brief;
    this.whole = whole;
    sheet = brief.edition().sheet();
    width = sheet.size().width() - 2 * sheet.margin();
    height = sheet.size().height() - 2 * sheet.margin();
  }

  /// The picture spread over as many pages side by side as the edition asks for.
  static Folio of(Brief brief) {
    Edition edition = brief.edition();
    Sheet sheet = edition.sheet();
    double inner = sheet.size().width() - 2 * sheet.margin();
    double width = edition.across() * inner - (edition.across() - 1) * OVERLAP;
    double least = sheet.grows() ? sheet.size().height() : 0;
    Edition picture =
        new Edition(
            Sheet.picture(new Size(width, least)),
            Overflow.PAGES,
            1,
            edition.selectedOnly(),
            edition.parts(),
            edition.writing());
    Folio one = new Composition(brief.with(picture)).folio();
    if (sheet.grows()) {
      return one;
    }
    List<Scene> pages = new Poster(brief, one.pages().getFirst()).pages();
    return one.with(pages);
  }

  private List<Scene> pages() {
    int across = brief.edition().across();
    double rest = whole.size().height() - height;
    int down = rest <= 0 ? 1 : 1 + (int) Math.ceil(rest / (height - OVERLAP));
    List<Scene> pages = new ArrayList<>();
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        pages.add(page(column, row, pages.size() + 1, across * down));
      }
    }
    return pages;
  }

  private Scene page(int column, int row, int number, int count) {
    Size size = sheet.size();
    Rect inner = new Rect(sheet.margin(), sheet.margin(), width, height);
    double dx = inner.x() - column * (width - OVERLAP);
    double dy = inner.y() - row * (height - OVERLAP);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Styles.fill(new Rect(0, 0, size.width(), size.height()), Ink.of(ColourRole.BACKGROUND)));
    marks.add(Styles.clip(inner, Translated.by(whole.marks(), dx, dy)));
    marks(inner, marks);
    Locale locale = brief.words().locale();
    String place = brief.words().say("picture.poster-page", column + 1, row + 1);
    String text = brief.words().say("picture.poster-foot", place, number, count);
    PageSide side = PageSide.of(brief.words(), inner);
    Mark label = side.text(text, 0, size.height() - 8, SMALL, ColourRole.TEXT_MUTED);
    Rect foot = new Rect(inner.x(), size.height() - 18, width, 12);
    marks.add(Passages.of(Part.FURNITURE, text, foot, List.of(label)));
    return new Scene(size, brief.title(), locale, marks);
  }

  /// Short lines outside the corners of the picture, where it is cut.
  private static void marks(Rect inner, List<Mark> out) {
    double gap = 4;
    for (double x : new double[] {inner.x(), inner.right()}) {
      double above = inner.y() - gap;
      double below = inner.bottom() + gap;
      out.add(Styles.vertical(x, above - MARK, above, ColourRole.AXIS, Styles.HAIR));
      out.add(Styles.vertical(x, below, below + MARK, ColourRole.AXIS, Styles.HAIR));
    }
    for (double y : new double[] {inner.y(), inner.bottom()}) {
      double before = inner.x() - gap;
      double after = inner.right() + gap;
      out.add(Styles.horizontal(y, before - MARK, before, ColourRole.AXIS, Styles.HAIR));
      out.add(Styles.horizontal(y, after, after + MARK, ColourRole.AXIS, Styles.HAIR));
    }
  }
}
