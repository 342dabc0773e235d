package org.demarche.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.junit.jupiter.api.Test;

final class MissingLettersTest {
  private static Optional<String> said(Mark... marks) {
    Scene page = new Scene(new Size(100, 100), "T", Locale.ENGLISH, List.of(marks));
    return MissingLetters.of(Folio.of(page, ""), Fonts.metrics()).map(English.WORDS::say);
  }

  private static Mark label(String text) {
    return new Mark.Label(
        text,
        0,
        0,
        Mark.Anchor.START,
        new TextStyle(TextStyle.Face.REGULAR, 12),
        Ink.of(ColourRole.TEXT));
  }

  private static Mark event(String id, Mark... marks) {
    MarkRef ref = new MarkRef.OfEvent(new EventId(id));
    return new Mark.Group(ref, new Rect(0, 0, 1, 1), id, null, List.of(marks));
  }

  @Test
  void lettersThatTheFontsHaveAreNotSpokenOf() {
    assertEquals(
        Optional.empty(), said(label("Talks – Zürich…"), event("a", label("گفت\u200Cوگو"))));
  }

  @Test
  void eachIsNamedOnceWithTheEventsItIsIn() {
    assertEquals(
        Optional.of(
            "2 letters are in none of the program's fonts: 会 談 (in 2 events). How they look"
                + " depends on the machine."),
        said(
            event("a", label("会談"), label("会")),
            new Mark.Clip(new Rect(0, 0, 9, 9), List.of(event("b", label("談 x")))),
            label("Talks")));
    assertEquals(
        Optional.of(
            "A letter is in none of the program's fonts: 会. How they look depends on the"
                + " machine."),
        said(label("会")));
  }
}
