package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.demarche.layout.Anatomy;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Role;
import org.jspecify.annotations.Nullable;

/// The events drawn on their own: each a group of its span, its glyph and its text.
final class EventLayer implements Layer {
  /// From a card's title down to its date line.
  private static final double DATE_LINE = 17;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    for (DrawnEvent drawn : stage.events()) {
      marks.add(group(stage, drawn));
    }
    out.accept(Styles.clip(stage.plot(), marks));
  }

  static Mark group(Stage stage, DrawnEvent drawn) {
    Event event = stage.event(drawn.ordinal());
    Role role = Styles.role(stage.frame().table().kind(drawn.ordinal()).family());
    List<Mark> marks = new ArrayList<>();
    SpanMarks.add(stage, drawn, role, marks);
    GlyphMarks.add(stage.frame().table(), drawn, role, marks);
    if (!drawn.text().isEmpty()) {
      text(stage, drawn, event, marks);
    }
    return new Mark.Group(
        new MarkRef.OfEvent(event.id()),
        drawn.hit(stage.plot()),
        event.title() + ", " + event.when().date().words(),
        link(stage, event),
        marks);
  }

  private static void text(Stage stage, DrawnEvent drawn, Event event, List<Mark> out) {
    Role ink = event.significance() >= 3 ? Role.TEXT : Role.TEXT_MUTED;
    double baseline = Styles.baseline(drawn.glyphY(), drawn.textStyle());
    out.add(Styles.text(drawn.text(), drawn.textX(), baseline, drawn.textStyle(), ink));
    if (drawn.isCard()) {
      double room =
          Math.min(
              Math.max(drawn.textWidth(), Anatomy.CARD_DATE_WIDTH),
              stage.plot().right() - drawn.textX() - 6);
      String words = stage.frame().metrics().fit(event.when().date().words(), Anatomy.DATE, room);
      out.add(
          Styles.text(words, drawn.textX(), baseline + DATE_LINE, Anatomy.DATE, Role.TEXT_MUTED));
    }
  }

  /// The address of the first article that has one.
  static @Nullable String link(Stage stage, Event event) {
    return event.citations().stream()
        .flatMap(citation -> stage.frame().dataset().source(citation.source()).stream())
        .map(Source::url)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
