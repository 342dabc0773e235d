package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.demarche.text.TextDirection;
import org.demarche.ui.WindowTest;
import org.junit.jupiter.api.Test;

class ProseTest extends WindowTest {
  private static final String PERSIAN = "سفیران ایران و ایالات متحده در بغداد گفت\u200cوگو کردند";

  private final List<String> done = new ArrayList<>();
  private final Prose latin = new Prose("The ambassadors of both countries meet in Baghdad");
  private final Prose persian = new Prose(PERSIAN);
  private final VBox box = new VBox(latin, persian);

  @Override
  public void start(Stage stage) {
    box.getChildren().add(new TextLink("Do it", "Does it", () -> done.add("link")));
    show(stage, new StackPane(box), 400, 400);
  }

  @Test
  void textsInEveryScriptWrapAtEveryWidth() {
    for (double width : List.of(400.0, 200.0, 120.0, 60.0)) {
      doOnFx(() -> box.setMaxWidth(width));
      settle();
      for (Prose prose : List.of(latin, persian)) {
        double letters = onFx(() -> letters(prose).getLayoutBounds().getWidth());
        assertTrue(letters <= Math.max(width, 48) + 1, () -> letters + " in " + width);
        double height = onFx(() -> letters(prose).getLayoutBounds().getHeight());
        assertEquals(height, onFx(prose::getHeight), 1);
      }
    }
  }

  @Test
  void textThatBecomesPersianIsNotBrokenByJavaFx() {
    doOnFx(() -> box.setMaxWidth(120));
    settle();
    doOnFx(() -> latin.setContent("Events of " + PERSIAN + " and " + PERSIAN + ": 2 of 9"));
    settle();
    assertEquals(0, onFx(() -> letters(latin).getWrappingWidth()));
    double letters = onFx(() -> letters(latin).getLayoutBounds().getWidth());
    assertTrue(letters <= 121, () -> letters + " in 120");
  }

  /// A mark of direction stands before a line that would turn by its own first letter.
  @Test
  void everyLineOfALatinTextRunsFromLeftToRight() {
    doOnFx(() -> box.setMaxWidth(120));
    settle();
    doOnFx(() -> latin.setContent("The title “" + PERSIAN + "”, Mehr News, 28 May 2007"));
    settle();
    List<String> lines = onFx(() -> letters(latin).getText()).lines().toList();
    assertTrue(lines.stream().filter(line -> line.startsWith("\u200E")).count() >= 2, lines + "");
    for (String line : lines) {
      assertEquals(TextDirection.LEFT_TO_RIGHT, TextDirection.of(line), line);
    }
  }

  @Test
  void persianStandsAtTheRight() {
    settle();
    assertTrue(onFx(() -> letters(persian).getBoundsInParent().getMaxX()) > persian.getWidth() - 2);
    assertTrue(onFx(() -> letters(persian).getBoundsInParent().getMinX()) > 20);
    assertTrue(persian.getStyleClass().contains("right-to-left"));
  }

  @Test
  void inAWindowFromRightToLeftATextWithAnyPersianStandsAtTheRight() {
    doOnFx(
        () -> {
          latin.setContent("Iran: " + PERSIAN);
          box.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        });
    settle();
    assertTrue(latin.getStyleClass().contains("right-to-left"));
    doOnFx(() -> latin.setContent("Iran"));
    assertFalse(latin.getStyleClass().contains("right-to-left"));
    doOnFx(
        () -> {
          latin.setContent("Iran: " + PERSIAN);
          box.getScene().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        });
    assertFalse(latin.getStyleClass().contains("right-to-left"));
  }

  @Test
  void linkIsFollowedByPointerAndByKeys() {
    settle();
    clickOn(".text-link");
    type(KeyCode.ENTER, KeyCode.SPACE);
    settle();
    assertEquals(List.of("link", "link", "link"), done);
  }

  private static Text letters(Prose prose) {
    return (Text) prose.lookup(".prose-text");
  }
}
