package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.dataset.Dataset;
import org.demarche.layer.DrawnEvent.Caption;
import org.demarche.layout.Captions;
import org.demarche.messages.English;
import org.demarche.query.Grouping;
import org.demarche.scene.Rect;
import org.demarche.store.DatasetReader;
import org.junit.jupiter.api.Test;

/// What is written in a picture at rest, and on the way from there.
final class RestTextsTest {
  private static final Dataset SHIPPED =
      new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();

  private static List<Frame> resting() {
    return LabelMeasure.views(SHIPPED).stream().map(shot -> shot.frame().atRest()).toList();
  }

  private static Stage stage(Frame frame) {
    return new Stage(frame, new KeptFacts(English.WORDS));
  }

  private static boolean isText(DrawnEvent event) {
    return !event.caption().isEmpty() && event.caption().opacity() > 0;
  }

  private static Rect text(DrawnEvent event) {
    Caption caption = event.caption();
    return new Rect(caption.x(), event.top() + 2, caption.width(), 16);
  }

  @Test
  void noTextCoversAnotherOrAGlyphOrANumber() {
    for (Frame frame : resting()) {
      Stage stage = stage(frame);
      List<DrawnEvent> written = stage.events().stream().filter(RestTextsTest::isText).toList();
      for (DrawnEvent one : written) {
        for (DrawnEvent other : stage.events()) {
          if (one.ordinal() != other.ordinal()) {
            double half = 3;
            Rect glyph = new Rect(other.glyphX() - half, other.top() + 8, 2 * half, 8);
            assertFalse(text(one).intersects(glyph), () -> one + " covers " + other);
            assertFalse(
                isText(other) && text(one).intersects(text(other)), () -> one + " and " + other);
          }
        }
        for (DrawnCluster cluster : stage.clusters()) {
          assertFalse(text(one).intersects(cluster.pill()), () -> one + " and " + cluster);
        }
      }
    }
  }

  @Test
  void aSignificantEventBesideEmptySpaceHasALabel() {
    int bare = 0;
    for (Frame frame : resting()) {
      Stage stage = stage(frame);
      for (DrawnEvent event : stage.events()) {
        if (frame.table().significance(event.ordinal()) >= 4
            && event.caption().isEmpty()
            && isInside(stage.plot(), event.glyphX())) {
          bare++;
          double room = room(stage, event);
          String brief = Captions.brief(frame.layout(), event.ordinal(), frame.metrics());
          double width = frame.metrics().width(brief, event.caption().style());
          assertTrue(room < width + 40, () -> brief + " has " + room + " pixels of " + width);
        }
      }
    }
    assertTrue(bare > 0, "there are crowds in which one has no label");
  }

  /// Pixels after its glyph to whatever stands next in its row, or to the edge of the plot.
  private static double room(Stage stage, DrawnEvent event) {
    double end = stage.plot().right();
    for (DrawnEvent other : stage.events()) {
      double left = isText(other) ? other.captionArea().x() : other.glyphX() - 6;
      if (other.top() < event.top() + 20
          && event.top() < other.top() + other.item().height()
          && other.glyphX() > event.glyphX()) {
        end = Math.min(end, left);
      }
    }
    return end - event.glyphX();
  }

  private static boolean isInside(Rect plot, double x) {
    return x > plot.x() + 12 && x < plot.right() - 12;
  }

  @Test
  void noTextRunsOutOfTheWindow() {
    int out = 0;
    int all = 0;
    for (Frame frame : resting()) {
      Stage stage = stage(frame);
      for (DrawnEvent event : stage.events()) {
        if (isText(event) && isInside(stage.plot(), event.glyphX())) {
          all++;
          boolean leaves =
              event.caption().x() < stage.plot().x()
                  || event.caption().right() > stage.plot().right();
          out += leaves && !event.isCard() ? 1 : 0;
        }
      }
    }
    assertTrue(all > 3000, all + " texts");
    assertEquals(0, out);
  }

  @Test
  void nothingChangesItsTextOrSideWhileOnePansFromRest() {
    for (Grouping grouping : Grouping.values()) {
      Frame rest =
          Shot.of(SHIPPED, "2007-04-30/2007-08-20")
              .by(grouping)
              .sized(921, 20_000)
              .frame()
              .atRest();
      KeptFacts memory = new KeptFacts(English.WORDS);
      Map<Integer, String> written = forms(new Stage(rest, memory));
      for (int pixels = -300; pixels <= 300; pixels += 37) {
        Frame on =
            new Frame(
                rest.dataset(),
                rest.table(),
                rest.match(),
                rest.layout(),
                rest.view().withViewport(rest.view().viewport().pan(pixels)),
                rest.found(),
                rest.size(),
                rest.metrics(),
                rest.rested());
        forms(new Stage(on, memory))
            .forEach(
                (ordinal, form) ->
                    assertEquals(written.getOrDefault(ordinal, form), form, "of " + ordinal));
      }
    }
  }

  private static Map<Integer, String> forms(Stage stage) {
    Map<Integer, String> forms = new HashMap<>();
    for (DrawnEvent event : stage.events()) {
      if (isText(event) && isInside(stage.plot(), event.glyphX())) {
        boolean after = event.caption().x() > event.glyphX();
        forms.put(event.ordinal(), event.caption().said() + (after ? " >" : " <"));
      }
    }
    return forms;
  }
}
