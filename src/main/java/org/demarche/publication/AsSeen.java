package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.PageSide;
import org.demarche.layer.Styles;
import org.demarche.layer.Translated;
import org.demarche.layer.Wrapping;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.words.Words;

/// The timeline as somebody sees it, with what it shows above it.
public final class AsSeen {
  private static final TextStyle TITLE = new TextStyle(Face.HEADLINE, 20);
  private static final TextStyle SENTENCE = new TextStyle(Face.REGULAR, 13);
  private static final double MARGIN = 16;

  private AsSeen() {}

  /// @param seen the timeline, of which all that is in it is kept
  /// @param title of the dataset
  /// @param sentence what the filter keeps
  public static Scene of(
      Words words, Scene seen, String title, String sentence, TextMetrics metrics) {
    double width = seen.size().width();
    Rect inner = new Rect(MARGIN, 0, Math.max(1, width - 2 * MARGIN), 1);
    PageSide side = PageSide.of(words, inner);
    List<Mark> marks = new ArrayList<>();
    double y = MARGIN;
    for (String line : Wrapping.lines(title, TITLE, inner.width(), metrics)) {
      y += 26;
      marks.add(side.text(side.running(line, title), 0, y - 6, TITLE, ColourRole.TEXT));
    }
    for (String line : Wrapping.lines(sentence, SENTENCE, inner.width(), metrics)) {
      y += 19;
      marks.add(side.text(side.running(line, sentence), 0, y - 5, SENTENCE, ColourRole.TEXT_MUTED));
    }
    y += MARGIN / 2;
    Size size = new Size(width, y + seen.size().height());
    marks.addFirst(
        Styles.fill(new Rect(0, 0, width, size.height()), Ink.of(ColourRole.BACKGROUND)));
    Rect area = new Rect(0, y, width, seen.size().height());
    marks.add(Styles.clip(area, Translated.by(seen.marks(), 0, y)));
    return new Scene(size, seen.title(), seen.language(), marks);
  }
}
