package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.EventId;
import org.demarche.model.Kind.Glyph;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Glyphs;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Mark.Anchor;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;

/// A scene with every kind of mark, to be looked at and compared.
public final class SampleScene {
  private static final ColourRole[] FAMILIES = {
    ColourRole.DIPLOMACY,
    ColourRole.STATEMENT,
    ColourRole.DISPUTE,
    ColourRole.FORCE,
    ColourRole.COERCION,
    ColourRole.CONTEXT
  };

  private SampleScene() {}

  public static Scene everyMark() {
    List<Mark> marks = new ArrayList<>();
    texts(marks);
    lanes(marks);
    glyphs(marks);
    lines(marks);
    clipped(marks);
    scripts(marks);
    return new Scene(new Size(960, 560), "Every mark & <sign>", Locale.ENGLISH, marks);
  }

  private static void texts(List<Mark> marks) {
    marks.add(
        label(
            "The talks of 2007, in marks",
            24,
            40,
            Anchor.START,
            Face.HEADLINE,
            24,
            ColourRole.TEXT));
    marks.add(
        label(
            "Muted text says how", 24, 62, Anchor.START, Face.REGULAR, 13, ColourRole.TEXT_MUTED));
    marks.add(label("faint", 936, 62, Anchor.END, Face.REGULAR, 12, ColourRole.TEXT_FAINT));
    marks.add(label("Medium, a link", 480, 62, Anchor.MIDDLE, Face.MEDIUM, 13, ColourRole.ACCENT));
  }

  private static void lanes(List<Mark> marks) {
    Stroke hairline = Stroke.solid(1);
    marks.add(new Mark.Box(new Rect(0, 80, 960, 60), 0, Ink.of(ColourRole.LANE), null, hairline));
    marks.add(new Mark.Box(new Rect(300, 80, 200, 400), 0, Ink.of(ColourRole.ERA), null, hairline));
    for (int x = 60; x < 960; x += 60) {
      ColourRole role = x % 180 == 0 ? ColourRole.GRID_MAJOR : ColourRole.GRID;
      marks.add(new Mark.Line(x + 0.3, 80, x + 0.3, 480, Ink.of(role), hairline));
    }
    marks.add(new Mark.Line(0, 80, 960, 80, Ink.of(ColourRole.AXIS), hairline));
    marks.add(new Mark.Line(0, 140, 960, 140, Ink.of(ColourRole.LANE_LINE), hairline));
    Mark bar =
        new Mark.Box(new Rect(120, 98, 180, 6), 3, Ink.of(ColourRole.DIPLOMACY), null, hairline);
    Mark open = new Mark.Fade(new Rect(300, 98, 60, 6), ColourRole.DIPLOMACY, 1, 0);
    Mark name =
        label("Talks in Baghdad", 120, 122, Anchor.START, Face.SEMIBOLD, 13, ColourRole.TEXT);
    marks.add(
        new Mark.Group(
            new MarkRef.OfEvent(new EventId("talks-2007-05-28")),
            new Rect(120, 90, 240, 40),
            "Talks in Baghdad, 28 May 2007",
            "https://example.org/a?b=1&c=2",
            List.of(bar, open, name)));
    marks.add(
        new Mark.Group(
            new MarkRef.OfEvent(new EventId("2007-visit")),
            new Rect(560, 90, 240, 40),
            "A card",
            "javascript:alert(1)",
            card()));
  }

  private static List<Mark> card() {
    return List.of(
        new Mark.Box(
            new Rect(560, 88, 190, 44),
            4,
            Ink.of(ColourRole.PANEL),
            Ink.of(ColourRole.LANE_LINE),
            Stroke.solid(1)),
        new Mark.Box(
            new Rect(556.5, 84.5, 197, 51), 6, null, Ink.of(ColourRole.ACCENT), Stroke.solid(2)),
        label("A card, selected", 572, 106, Anchor.START, Face.MEDIUM, 12.5, ColourRole.TEXT),
        label("17 July 2007", 572, 122, Anchor.START, Face.REGULAR, 11, ColourRole.TEXT_MUTED));
  }

  private static void glyphs(List<Mark> marks) {
    int row = 0;
    for (ColourRole family : FAMILIES) {
      int column = 0;
      for (Glyph glyph : Glyph.values()) {
        Path path = Glyphs.path(glyph, 34 + 26 * column, 168 + 26 * row, 4 + 0.8 * row);
        marks.add(new Mark.Shape(path, Ink.of(family), null, Stroke.solid(1)));
        column++;
      }
      marks.add(label(family.name(), 300, 172 + 26 * row, Anchor.START, Face.REGULAR, 12, family));
      row++;
    }
  }

  private static void lines(List<Mark> marks) {
    double y = 165;
    for (Stroke stroke :
        List.of(
            Stroke.solid(1),
            Stroke.solid(2),
            Stroke.solid(4),
            Stroke.dashed(1.5, 4, 3),
            Stroke.dashed(1, 1, 3))) {
      marks.add(new Mark.Line(520, y, 700, y, Ink.of(ColourRole.AXIS), stroke));
      y += 14;
    }
    marks.add(new Mark.Line(520, 320, 700, 240, Ink.of(ColourRole.CONTEXT), Stroke.solid(1)));
    Path arc = Path.pen().move(540, 320).curve(570, 240, 660, 240, 690, 320).path();
    marks.add(new Mark.Shape(arc, null, Ink.of(ColourRole.RELATION), Stroke.solid(1.5)));
    marks.add(
        new Mark.Shape(
            Path.rounded(new Rect(730, 160, 90, 40), 12),
            Ink.of(ColourRole.ACCENT_SOFT),
            Ink.of(ColourRole.ACCENT),
            Stroke.dashed(1, 4, 2)));
    marks.add(
        new Mark.Box(
            new Rect(840, 160, 44, 18),
            9,
            new Ink(ColourRole.CLUSTER, 0.85),
            null,
            Stroke.solid(1)));
    marks.add(label("128", 862, 173, Anchor.MIDDLE, Face.SEMIBOLD, 11, ColourRole.BACKGROUND));
    marks.add(
        new Mark.Box(
            new Rect(730, 220, 150, 20),
            0,
            new Ink(ColourRole.HIDDEN, 0.5),
            Ink.of(ColourRole.HIDDEN),
            Stroke.solid(1)));
  }

  private static void clipped(List<Mark> marks) {
    marks.add(
        new Mark.Clip(
            new Rect(730, 260, 150, 60),
            List.of(
                new Mark.Box(
                    new Rect(700, 250, 400, 30),
                    0,
                    Ink.of(ColourRole.STATEMENT),
                    null,
                    Stroke.solid(1)),
                new Mark.Fade(new Rect(730, 284, 150, 12), ColourRole.FORCE, 0, 1),
                label(
                    "Cut where the clip ends, not where it is told",
                    736,
                    312,
                    Anchor.START,
                    Face.REGULAR,
                    13,
                    ColourRole.TEXT))));
  }

  private static void scripts(List<Mark> marks) {
    String[] texts = {
      "Recep Tayyip Erdoğan, Şırnak, Moḥammad Ṣādeq, Łódź",
      "مذاکرات ایران و آمریکا در بغداد، ۲۸ مه ۲۰۰۷",
      "المحادثات الأمريكية الإيرانية في بغداد",
      "Talks (گفت‌وگو) in بغداد on 28 May",
      "Переговоры в Багдаде, Βαγδάτη, 会談"
    };
    double y = 352;
    for (String text : texts) {
      marks.add(label(text, 24, y, Anchor.START, Face.REGULAR, 14, ColourRole.TEXT));
      marks.add(label(text, 936, y, Anchor.END, Face.SEMIBOLD, 13, ColourRole.TEXT));
      marks.add(frame(text, 24, y, new TextStyle(Face.REGULAR, 14), 0));
      marks.add(frame(text, 936, y, new TextStyle(Face.SEMIBOLD, 13), 1));
      y += 26;
    }
    for (int i = 0; i < 3; i++) {
      marks.add(
          label(
              texts[i], 480, y + 26 * i, Anchor.MIDDLE, Face.HEADLINE, 15, ColourRole.TEXT_MUTED));
      marks.add(frame(texts[i], 480, y + 26 * i, new TextStyle(Face.HEADLINE, 15), 0.5));
    }
  }

  /// Where measuring says the text is.
  private static Mark frame(String text, double x, double y, TextStyle style, double anchor) {
    double width = Fonts.metrics().width(text, style);
    Path path =
        Path.pen().move(x - anchor * width, y + 4).line(x + (1 - anchor) * width, y + 4).path();
    return new Mark.Shape(path, null, Ink.of(ColourRole.DISPUTE), Stroke.solid(1));
  }

  private static Mark label(
      String text, double x, double y, Anchor anchor, Face face, double size, ColourRole role) {
    return new Mark.Label(text, x, y, anchor, new TextStyle(face, size), Ink.of(role));
  }
}
