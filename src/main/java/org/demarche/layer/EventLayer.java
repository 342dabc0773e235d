package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.font.TextStyle;
import org.demarche.layout.Anatomy;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;

/// The events drawn on their own: each a group of its span, its glyph and its text.
final class EventLayer implements Layer {
  /// From a card's title down to its date line.
  private static final double DATE_LINE = 17;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    for (DrawnEvent drawn : stage.events()) {
      if (drawn.ordinal() != stage.selectedOrdinal()
          && !stage.companions().contains(drawn.ordinal())) {
        marks.add(group(stage, drawn, false));
      }
    }
    out.accept(Styles.clip(stage.plot(), marks));
  }

  /// @param hidden whether the filter hides the event, which is drawn all the same
  static Mark group(Stage stage, DrawnEvent drawn, boolean hidden) {
    ColourRole role =
        hidden
            ? ColourRole.HIDDEN
            : Styles.role(stage.frame().table().kind(drawn.ordinal()).family());
    EventFacts facts = stage.facts(drawn.ordinal());
    List<Mark> marks = new ArrayList<>();
    SpanMarks.add(stage, drawn, role, marks);
    if (!hidden) {
      DisputeMarks.add(stage, drawn, facts.otherDates(), role, marks);
    }
    GlyphMarks.add(stage.frame().table(), drawn, role, marks);
    if (!drawn.caption().isEmpty() && drawn.caption().opacity() > 0) {
      text(stage, drawn, marks);
    }
    return new Mark.Group(
        new MarkRef.OfEvent(stage.frame().table().id(drawn.ordinal())),
        drawn.hit(stage.plot()),
        facts.spoken(),
        facts.link(),
        marks);
  }

  private static void text(Stage stage, DrawnEvent drawn, List<Mark> out) {
    DrawnEvent.Caption caption = drawn.caption();
    boolean strong = stage.frame().table().significance(drawn.ordinal()) >= 3;
    ColourRole role = strong ? ColourRole.TEXT : ColourRole.TEXT_MUTED;
    double baseline = Styles.baseline(caption.middle(), caption.style());
    out.add(line(caption.text(), caption, baseline, caption.style(), role));
    if (!caption.more().isEmpty()) {
      double next = baseline + DrawnEvent.Caption.LINE;
      out.add(line(caption.more(), caption, next, caption.style(), role));
    }
    if (drawn.isCard()) {
      double room =
          Math.min(
              Math.max(caption.width(), Anatomy.CARD_DATE_WIDTH),
              stage.plot().right() - caption.x() - 6);
      String words =
          stage.frame().metrics().fit(stage.facts(drawn.ordinal()).date(), Anatomy.DATE, room);
      out.add(line(words, caption, baseline + DATE_LINE, Anatomy.DATE, ColourRole.TEXT_MUTED));
    }
  }

  private static Mark line(
      String text, DrawnEvent.Caption caption, double baseline, TextStyle style, ColourRole role) {
    return new Mark.Label(
        text, caption.x(), baseline, Mark.Anchor.START, style, new Ink(role, caption.opacity()));
  }
}
