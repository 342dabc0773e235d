package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.ui.WindowTest;
import org.junit.jupiter.api.Test;

final class SegmentsTest extends WindowTest {
  private final Segments<String> segments =
      new Segments<>("size", List.of("small", "middling", "large"), text -> text, chosen -> {});
  private final VBox box = new VBox(segments);

  @Override
  public void start(Stage stage) {
    show(stage, new VBox(box), 400, 300);
  }

  private List<Double> tops() {
    return onFx(() -> segments.getChildren().stream().map(Node::getLayoutY).toList());
  }

  private boolean isWhole(Node button) {
    return button.getLayoutBounds().getWidth() >= button.prefWidth(-1)
        && button.getBoundsInParent().getMaxX() <= segments.getWidth();
  }

  @Test
  void whatHasNoRoomBesideEachOtherStandsOneBelowAnother() {
    doOnFx(() -> box.setMaxWidth(360));
    settle();
    assertEquals(List.of(0.0, 0.0, 0.0), tops());
    doOnFx(() -> box.setMaxWidth(110));
    settle();
    List<Double> tops = tops();
    assertTrue(tops.get(0) < tops.get(1) && tops.get(1) < tops.get(2), tops + "");
    assertTrue(onFx(() -> segments.getChildren().stream().allMatch(this::isWhole)));
    assertTrue(
        onFx(
            () ->
                segments.getHeight()
                    >= segments.getChildren().getLast().getBoundsInParent().getMaxY()));
    assertFalse(segments.getPseudoClassStates().isEmpty());
    doOnFx(() -> box.setMaxWidth(360));
    settle();
    assertEquals(List.of(0.0, 0.0, 0.0), tops());
  }
}
