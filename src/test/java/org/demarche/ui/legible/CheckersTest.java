package org.demarche.ui.legible;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.ui.WindowTest;
import org.junit.jupiter.api.Test;

/// The walks that look for what cannot be seen do find it.
final class CheckersTest extends WindowTest {
  private final VBox root = new VBox(12);

  @Override
  public void start(Stage stage) {
    show(stage, root, 400, 300);
  }

  private void put(Node... nodes) {
    doOnFx(() -> root.getChildren().setAll(nodes));
    settle();
  }

  private static Label label(String id, String style) {
    Label label = new Label(id);
    label.setId(id);
    label.setStyle(style);
    return label;
  }

  private Map<String, String> contrasts() {
    return onFx(() -> Contrasts.of(root).flaws());
  }

  @Test
  void greyOnGreyIsFoundByItsRatio() {
    put(
        label("black", "-fx-text-fill: black; -fx-background-color: white"),
        label("grey", "-fx-text-fill: #888; -fx-background-color: white"),
        label("faded", "-fx-text-fill: black; -fx-background-color: white; -fx-opacity: 0.4"));
    assertEquals(
        Map.of(
            "Label#grey > LabeledText.text", "'grey': #888888 on #ffffff is 3.54:1 of 4.5:1",
            "Label#faded > LabeledText.text", "'faded': #989694 on #fdfbf7 is 2.85:1 of 4.5:1"),
        contrasts());
  }

  @Test
  void whatIsLargeOrDisabledMayBeFainter() {
    Label disabled = label("off", "-fx-text-fill: #888; -fx-opacity: 1");
    disabled.setDisable(true);
    StackPane paper =
        new StackPane(disabled, label("large", "-fx-text-fill: #888; -fx-font-size: 24px"));
    paper.setStyle("-fx-background-color: white");
    put(paper);
    assertEquals(Map.of(), contrasts());
  }

  @Test
  void theGroundIsThatOfTheNearestThatHasOne() {
    StackPane dark = new StackPane(label("text", "-fx-text-fill: #222"));
    dark.setStyle("-fx-background-color: #222");
    StackPane light = new StackPane(dark);
    light.setStyle("-fx-background-color: white");
    put(light);
    assertEquals(
        Map.of("Label#text > LabeledText.text", "'text': #222222 on #222222 is 1.00:1 of 4.5:1"),
        contrasts());
  }

  @Test
  void aButtonThatLooksTheSameWithTheFocusIsFound() {
    Button plain = new Button("plain");
    plain.setId("plain");
    plain.setStyle("-fx-background-color: white");
    Button faint = new Button("faint");
    faint.setId("faint");
    faint.styleProperty().bind(style(faint, "#ddd"));
    Button seen = new Button("seen");
    seen.setId("seen");
    seen.styleProperty().bind(style(seen, "black"));
    Button unnamed = new Button();
    unnamed.setId("unnamed");
    unnamed.styleProperty().bind(style(unnamed, "black"));
    TextField field = new TextField();
    field.setId("unnamed-field");
    field.styleProperty().bind(style(field, "black"));
    // What the program's own sheets would put right.
    doOnFx(() -> root.getScene().getStylesheets().clear());
    put(plain, faint, seen, unnamed, field);
    for (Node each : List.of(plain, faint, seen, unnamed)) {
      doOnFx(() -> each.getStyleClass().add(each.getId()));
    }
    FocusStops stops = new FocusStops();
    doOnFx(() -> stops.walk(root.getScene()));
    assertEquals(
        Map.of(
            "Button#plain", "has a focus",
            "Button#faint", "has a focus",
            "Button#unnamed", "has no name",
            "TextField#unnamed-field", "has no name"),
        stops.flaws().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, flaw -> flaw.getValue().replaceAll(" of .*", ""))));
    assertEquals(5, stops.count());
  }

  private static ObservableValue<String> style(Node node, String ring) {
    return node.focusedProperty()
        .map(
            focused ->
                "-fx-background-color: %s, white; -fx-background-insets: 0, 2"
                    .formatted(focused ? ring : "white"));
  }
}
