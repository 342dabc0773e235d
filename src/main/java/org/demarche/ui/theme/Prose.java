package org.demarche.ui.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.demarche.text.LineBreaks;
import org.demarche.text.TextDirection;
import org.demarche.words.TextLimits;
import org.jspecify.annotations.Nullable;

/// A text that wraps to its width, in the direction of its script; in a window from right to left
/// that of any letter in it ([TextDirection#paragraph]).
///
/// Use it instead of a wrapping label for anything that a dataset says. Text whose letters join or
/// run from right to left is broken into lines here and never by JavaFX, which on Linux throws when
/// it breaks such a text itself (`PangoGlyphLayout` of JavaFX 26 shapes the first part of a broken
/// run with the letters of the whole).
///
/// Style class `prose`, in a right-to-left script also `right-to-left`; the letters have the class
/// `prose-text`.
public class Prose extends Region {
  private static final double MIN_WIDTH = 48;

  /// So many heights are kept; a window that is being resized asks for ever others.
  private static final int MOST_HEIGHTS = 8;

  private final Text text = new Text();
  private final Text ruler = new Text();
  private String content = "";
  private boolean shaped;
  private boolean rightToLeft;
  private TextDirection page = TextDirection.LEFT_TO_RIGHT;
  private @Nullable Broken broken;

  /// Heights by width, until something else is to be laid out: a layout asks for each several
  /// times.
  private final Map<Double, Double> heights = new HashMap<>();

  /// A text broken for one width and font.
  ///
  /// @param shown the text with a line feed at each break
  /// @param origins index in the content of each char of `shown`, and of its end
  private record Broken(double width, Font font, String shown, List<Integer> origins) {}

  public Prose(String content) {
    getStyleClass().add("prose");
    text.getStyleClass().add("prose-text");
    text.setTextOrigin(VPos.TOP);
    text.setManaged(false);
    text.fontProperty().subscribe((before, after) -> requestLayout());
    text.lineSpacingProperty().subscribe((before, after) -> requestLayout());
    getChildren().add(text);
    setAccessibleRole(AccessibleRole.TEXT);
    // The text alone decides on which side it begins, not the window.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setContent(content);
    parentProperty().flatMap(Parent::effectiveNodeOrientationProperty).subscribe(this::standIn);
  }

  private void standIn(@Nullable NodeOrientation window) {
    TextDirection now =
        window == NodeOrientation.RIGHT_TO_LEFT
            ? TextDirection.RIGHT_TO_LEFT
            : TextDirection.LEFT_TO_RIGHT;
    if (now != page) {
      page = now;
      setContent(content);
    }
  }

  public final String content() {
    return content;
  }

  /// Shows a text, or as much of it as is drawn of one; see [TextLimits].
  public final void setContent(String whole) {
    content = TextLimits.paragraph(whole);
    shaped = LineBreaks.areShaped(content);
    rightToLeft = page.paragraph(content) == TextDirection.RIGHT_TO_LEFT;
    broken = null;
    if (shaped) {
      // JavaFX must not go on breaking at the width of the text before.
      text.setWrappingWidth(0);
    }
    text.setText(content);
    text.setNodeOrientation(
        rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    getStyleClass().removeAll("right-to-left");
    if (rightToLeft) {
      getStyleClass().add("right-to-left");
    }
    setAccessibleText(content);
    requestLayout();
  }

  /// The node that paints the letters, at its place as last laid out.
  protected final Text letters() {
    return text;
  }

  /// The index in the content of an index among the letters as shown.
  protected final int origin(int shown) {
    Broken now = broken;
    int index = now == null ? shown : now.origins().get(Math.clamp(shown, 0, now.shown().length()));
    return Math.clamp(index, 0, content.length());
  }

  /// The first index among the letters as shown that stands for an index in the content.
  protected final int shown(int origin) {
    Broken now = broken;
    if (now == null) {
      return origin;
    }
    int found = Collections.binarySearch(now.origins(), origin);
    while (found > 0 && now.origins().get(found - 1) == origin) {
      found--;
    }
    return Math.max(0, found);
  }

  private Text ruler() {
    ruler.setFont(text.getFont());
    ruler.setLineSpacing(text.getLineSpacing());
    return ruler;
  }

  private double width(String piece) {
    ruler.setText(DrawnText.line(piece));
    return ruler.getLayoutBounds().getWidth();
  }

  private Broken broken(double width) {
    Broken now = broken;
    if (now == null || now.width() != width || !now.font().equals(text.getFont())) {
      ruler().setWrappingWidth(0);
      now = join(width, LineBreaks.lines(content, width, this::width));
      broken = now;
    }
    return now;
  }

  private Broken join(double width, List<String> lines) {
    StringBuilder joined = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean last = i == lines.size() - 1;
      boolean ends = !last && Character.isWhitespace(line.charAt(line.length() - 1));
      int kept = ends ? line.length() - 1 : line.length();
      if (!rightToLeft && TextDirection.of(line) == TextDirection.RIGHT_TO_LEFT) {
        // JavaFX gives each line the direction of its own first letter.
        joined.append(TextDirection.LEFT_TO_RIGHT.mark());
        origins.add(at);
      }
      DrawnText drawn = DrawnText.of(line.substring(0, kept));
      joined.append(drawn.text());
      for (int k = 0; k < drawn.text().length(); k++) {
        origins.add(at + drawn.origins().get(k));
      }
      if (!last) {
        joined.append('\n');
        origins.add(at + kept);
      }
      at += line.length();
    }
    origins.add(content.length());
    return new Broken(width, text.getFont(), joined.toString(), List.copyOf(origins));
  }

  private double insets() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + text.getBaselineOffset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(MIN_WIDTH, computePrefWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    ruler().setWrappingWidth(0);
    return Math.ceil(width(content)) + insets();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    // Region's constructor comes here before there are any.
    if (heights != null) {
      heights.clear();
    }
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    Double known = heights.get(width);
    if (known != null) {
      return known;
    }
    double height = measure(width);
    if (heights.size() >= MOST_HEIGHTS) {
      heights.clear();
    }
    heights.put(width, height);
    return height;
  }

  private double measure(double width) {
    double across = width < 0 ? Double.MAX_VALUE : Math.max(1, width - insets());
    Text measured = ruler();
    if (shaped) {
      String shown = across == Double.MAX_VALUE ? DrawnText.line(content) : broken(across).shown();
      measured.setWrappingWidth(0);
      measured.setText(shown);
    } else {
      measured.setWrappingWidth(across == Double.MAX_VALUE ? 0 : across);
      measured.setText(content);
    }
    return snappedTopInset() + measured.getLayoutBounds().getHeight() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double across = Math.max(1, getWidth() - insets());
    if (shaped) {
      text.setText(broken(across).shown());
      text.setTextAlignment(TextAlignment.LEFT);
      double spare = across - text.getLayoutBounds().getWidth();
      text.relocate(snappedLeftInset() + (rightToLeft ? spare : 0), snappedTopInset());
    } else {
      text.setWrappingWidth(across);
      text.relocate(snappedLeftInset(), snappedTopInset());
    }
  }
}
