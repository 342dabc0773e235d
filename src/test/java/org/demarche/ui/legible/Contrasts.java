package org.demarche.ui.legible;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The texts, drawings and boxes of a window that stand out too little from their ground, after
/// WCAG 2.2 at level AA: 4.5:1 for texts, 3:1 for large texts, for drawings and for the boxes by
/// which a control is known. What is disabled needs no contrast there; here it needs 3:1.
public final class Contrasts {
  private static final double TEXT = 4.5;
  private static final double LARGE = 3;

  /// In pixels: 18 points, or 14 in bold.
  private static final double LARGE_SIZE = 24;

  private static final double LARGE_BOLD_SIZE = 18.66;

  private final SortedMap<String, String> flaws = new TreeMap<>();
  private final EnumMap<Kind, Integer> seen = new EnumMap<>(Kind.class);

  private Contrasts() {}

  /// What is measured.
  public enum Kind {
    TEXT,
    PROMPT,
    DRAWING,
    BOX,
    DISABLED
  }

  /// @param flaws what stands out too little, by where it is; what of it, and how much
  /// @param seen how many of each kind were measured
  public record Found(SortedMap<String, String> flaws, Map<Kind, Integer> seen) {}

  /// Measures all below a node that is laid out; on the JavaFX thread.
  public static Found of(Node node) {
    Contrasts contrasts = new Contrasts();
    contrasts.walk(node);
    return new Found(contrasts.flaws, contrasts.seen);
  }

  private void walk(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    switch (node) {
      case Text text -> text(text);
      case SVGPath drawing -> shape(drawing);
      case Shape shape when shape.getStyleClass().contains("kind-glyph") -> shape(shape);
      case Region region -> region(region);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void text(Text text) {
    if (!text.getText().isBlank()) {
      boolean bold = text.getFont().getName().matches(".*(Bold|SemiBold|SmBld).*");
      boolean large = text.getFont().getSize() >= (bold ? LARGE_BOLD_SIZE : LARGE_SIZE);
      Kind kind = isPrompt(text) ? Kind.PROMPT : Kind.TEXT;
      measure(text, text.getFill(), large ? LARGE : TEXT, kind, "'%s'".formatted(text.getText()));
    }
  }

  /// Whether a text stands in an empty field to say what is written there.
  private static boolean isPrompt(Text text) {
    for (Node at = text; at != null; at = at.getParent()) {
      if (at instanceof TextInputControl field) {
        return field.getText() == null || field.getText().isEmpty();
      }
    }
    return false;
  }

  private void shape(Shape shape) {
    Paint paint =
        shape.getStroke() != null && !Color.TRANSPARENT.equals(shape.getStroke())
            ? shape.getStroke()
            : shape.getFill();
    measure(shape, paint, LARGE, Kind.DRAWING, "drawing");
  }

  /// Arrows, ticks and points are regions with a shape; boxes have an outline.
  private void region(Region region) {
    if (isUnticked(region)) {
      return;
    }
    if (region.getShape() != null) {
      Paint fill = lastFill(region.getBackground());
      if (fill instanceof Color color && color.getOpacity() > 0) {
        measure(region, fill, LARGE, Kind.DRAWING, "shape");
      }
    } else if (isBox(region)) {
      box(region);
    }
  }

  /// The mark of a box that is not ticked is painted in the colour of the box.
  private static boolean isUnticked(Region region) {
    return region.getStyleClass().contains("mark")
        && region.getParent() != null
        && region.getParent().getParent() instanceof CheckBox box
        && !box.isSelected()
        && !box.isIndeterminate();
  }

  private static boolean isBox(Region region) {
    return region instanceof TextInputControl
        || (region.getParent() instanceof CheckBox && region.getStyleClass().contains("box"))
        || (region.getParent() instanceof RadioButton && region.getStyleClass().contains("radio"));
  }

  private void box(Region box) {
    Background background = box.getBackground();
    if (background == null || background.getFills().isEmpty()) {
      measure(box, null, LARGE, Kind.BOX, "box");
    } else {
      measure(box, background.getFills().getFirst().getFill(), LARGE, Kind.BOX, "box");
    }
  }

  private static @Nullable Paint lastFill(@Nullable Background background) {
    return background == null || background.getFills().isEmpty()
        ? null
        : background.getFills().getLast().getFill();
  }

  private void measure(Node node, @Nullable Paint paint, double wanted, Kind kind, String what) {
    Bounds bounds = node.getLayoutBounds();
    if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
      return;
    }
    seen.merge(Paints.isDisabled(node) ? Kind.DISABLED : kind, 1, Integer::sum);
    Color ground = Paints.ground(node);
    Color colour = Paints.over(ground, paint, Paints.opacity(node));
    double contrast = Paints.contrast(colour, ground);
    double least = Paints.isDisabled(node) ? LARGE : wanted;
    if (contrast < least) {
      flaws.put(
          Paints.where(node),
          String.format(
              Locale.ROOT,
              "%s: %s on %s is %.2f:1 of %.1f:1",
              what,
              Paints.name(colour),
              Paints.name(ground),
              contrast,
              least));
    }
  }
}
