package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from end to end by mouse, on the shipped dataset.
final class WholePathTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");

  @Test
  void findReadFilterAndSave(@TempDir Path folder) throws IOException {
    openShipped();
    zoomAtAPointAndBack();
    panByDragging();
    readTheSourcesOfTheTalks();
    keepWhatInvolvesBoth();
    saveThePicture(folder.resolve("talks.svg"));
  }

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private TimelineControl timeline() {
    return onFx(() -> window().view().orElseThrow().timeline());
  }

  private Point2D place(double x, double y) {
    return onFx(() -> timeline().localToScreen(x, y));
  }

  private void zoomAtAPointAndBack() {
    Point2D pointer = place(260, 200);
    moveTo(pointer);
    double before = onFx(() -> Drawn.timeAt(timeline(), pointer));
    for (int step = 0; step < 200; step++) {
      scroll(1, step < 100 ? VerticalDirection.UP : VerticalDirection.DOWN);
      if (step % 20 == 19) {
        settle();
        double pixel = onFx(() -> session().view().viewport().secondsPerPixel());
        double now = onFx(() -> Drawn.timeAt(timeline(), pointer));
        assertEquals(0, (now - before) / pixel, 1, "pixels after step " + step);
      }
    }
  }

  private void panByDragging() {
    Point2D from = place(300, 500);
    double second = onFx(() -> Drawn.timeAt(timeline(), from));
    Point2D to = from.add(-80, 0);
    drag(from, MouseButton.PRIMARY).dropTo(to);
    settle();
    double pixel = onFx(() -> session().view().viewport().secondsPerPixel());
    assertEquals(0, (onFx(() -> Drawn.timeAt(timeline(), to)) - second) / pixel, 1.5);
  }

  private void readTheSourcesOfTheTalks() {
    doOnFx(() -> window().view().orElseThrow().navigator().show(TALKS));
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    doOnFx(() -> window().view().orElseThrow().navigator().clearSelection());
    settle();
    clickOn(onFx(() -> Drawn.place(timeline(), TALKS)));
    settle();
    assertEquals(new Selection.OneEvent(TALKS), session().view().selection());
    clickOn(first(".jump", link -> text(link).contains("sources")));
    settle();
    clickOn(first(".detail-pane .button", button -> text(button).equals("Open article")));
    settle();
    assertEquals(1, links().size());
    assertTrue(links().getFirst().startsWith("http"), links().getFirst());
  }

  private void keepWhatInvolvesBoth() {
    clickOn(first(".toggle-button", button -> text(button).equals("All of")));
    clickOn(first(".filter-pane .check-box", box -> text(box).equals("Iran")));
    clickOn(first(".filter-pane .check-box", box -> text(box).equals("United States")));
    settle();
    assertEquals(Actors.Mode.ALL, session().view().filter().get(Actors.SORT).mode());
    assertEquals(2, session().view().filter().get(Actors.SORT).values().size());
    int kept = onFx(() -> session().match().count());
    String sentence = text(lookup("#filter-sentence").query());
    assertTrue(sentence.contains("both Iran and the United States"), sentence);
    assertTrue(sentence.contains(kept + " of " + session().table().size()), sentence);
  }

  private void saveThePicture(Path file) throws IOException {
    chooseFile(file);
    clickOn("#save-picture");
    settle();
    clickOn("#format-svg");
    settle();
    clickOn("#export-save");
    settle();
    String svg = Files.readString(file);
    assertTrue(svg.contains("both Iran and the United States"), "the picture says what it shows");
    assertTrue(svg.contains("28 May 2007") || svg.contains("May 2007"), "the picture has its time");
    assertTrue(onFx(() -> window().notices().shown()).startsWith("Saved "));
  }

  private static String text(Node node) {
    return switch (node) {
      case Labeled labeled when labeled.getText() != null -> labeled.getText();
      case Prose prose -> prose.content();
      default -> "";
    };
  }

  /// The uppermost visible node that fits.
  private Node first(String selector, Predicate<Node> wanted) {
    return lookup(selector).queryAll().stream()
        .filter(wanted)
        .filter(node -> inWindow(node))
        .min(
            Comparator.comparingDouble(
                node -> node.localToScreen(node.getBoundsInLocal()).getMinY()))
        .orElseThrow(() -> new AssertionError("nothing to click on: " + selector));
  }

  private static boolean inWindow(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    return bounds != null && bounds.getMinY() >= 0 && bounds.getMaxY() < 970;
  }
}
