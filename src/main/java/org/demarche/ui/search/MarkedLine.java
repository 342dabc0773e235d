package org.demarche.ui.search;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.demarche.search.Mark;
import org.demarche.text.MarkedText;
import org.demarche.text.TextDirection;
import org.demarche.ui.theme.DrawnText;

/// A text in one line with a ground behind the words that are marked and a line below them; cut at
/// its end where there is no room. Style classes: `marked-line`, for the letters `marked-text`, for
/// the ground `marked-ground`, for the lines `marked-underline`.
final class MarkedLine extends Region {
  private static final String LEFT_OUT = "…";

  private final Text text = new Text();
  private final Text ruler = new Text();
  private final Path ground = new Path();
  private final Path underlines = new Path();
  private MarkedText content = new MarkedText("", List.of());
  private DrawnText drawn = DrawnText.of("");

  MarkedLine() {
    getStyleClass().add("marked-line");
    text.getStyleClass().add("marked-text");
    text.setTextOrigin(VPos.TOP);
    text.setManaged(false);
    text.fontProperty().subscribe((before, after) -> requestLayout());
    ground.getStyleClass().add("marked-ground");
    underlines.getStyleClass().add("marked-underline");
    for (Path path : List.of(ground, underlines)) {
      path.setManaged(false);
      path.setStroke(null);
    }
    getChildren().addAll(ground, underlines, text);
    setMouseTransparent(true);
    // The text says in which direction it runs; where it begins is up to the line.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  void setContent(MarkedText shown) {
    content = shown;
    drawn = DrawnText.of(shown.text());
    text.setNodeOrientation(
        TextDirection.of(shown.text()) == TextDirection.RIGHT_TO_LEFT
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    requestLayout();
  }

  private double width(String line) {
    ruler.setFont(text.getFont());
    ruler.setText(line);
    return ruler.getLayoutBounds().getWidth();
  }

  /// How many chars of the drawn text fit.
  private int fitting(double room) {
    String whole = drawn.text();
    if (width(whole) <= room) {
      return whole.length();
    }
    int low = 0;
    int high = whole.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(whole.substring(0, middle) + LEFT_OUT) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(width(drawn.text()));
  }

  @Override
  protected double computePrefHeight(double width) {
    ruler.setFont(text.getFont());
    ruler.setText("Ág");
    return Math.ceil(ruler.getLayoutBounds().getHeight());
  }

  @Override
  protected void layoutChildren() {
    int fitting = fitting(getWidth());
    boolean cut = fitting < drawn.text().length();
    text.setText(cut ? drawn.text().substring(0, fitting) + LEFT_OUT : drawn.text());
    boolean fromRight =
        getParent() != null
            && getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    double x = fromRight ? getWidth() - text.getLayoutBounds().getWidth() : 0;
    text.relocate(x, 0);
    ground.getElements().clear();
    underlines.getElements().clear();
    for (Mark mark : content.marks()) {
      int from = drawn(mark.start());
      int to = Math.min(drawn(mark.end()), fitting);
      if (from < to) {
        ground.getElements().addAll(text.rangeShape(from, to));
        underlines.getElements().addAll(text.underlineShape(from, to));
      }
    }
    for (Path path : List.of(ground, underlines)) {
      path.setLayoutX(text.getLayoutX());
      path.setLayoutY(text.getLayoutY());
    }
  }

  /// The index in the drawn text of one in the text itself.
  private int drawn(int origin) {
    List<Integer> origins = drawn.origins();
    int at = 0;
    while (at < origins.size() - 1 && origins.get(at) < origin) {
      at++;
    }
    return at;
  }
}
