package org.demarche.ui.legible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.demarche.scene.Colour;
import org.jspecify.annotations.Nullable;

/// The colours that nodes have on the screen, by their styles: those of all that they stand in, one
/// laid over the other with its opacity.
final class Paints {
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  private Paints() {}

  /// What is painted below a node by those it stands in.
  static Color ground(Node node) {
    List<Node> above = new ArrayList<>();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      above.addFirst(at);
    }
    Color ground = Color.WHITE;
    double opacity = 1;
    for (Node each : above) {
      opacity *= each.getOpacity();
      if (each instanceof Region region) {
        ground = filled(ground, region.getBackground(), opacity);
      }
    }
    return ground;
  }

  private static Color filled(Color ground, @Nullable Background background, double opacity) {
    Color filled = ground;
    if (background != null) {
      for (BackgroundFill fill : background.getFills()) {
        filled = over(filled, fill.getFill(), opacity);
      }
    }
    return filled;
  }

  /// Whether a node is disabled, or in an item of a menu that looks so: such an item is not.
  static boolean isDisabled(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.isDisabled() || at.getPseudoClassStates().contains(DISABLED)) {
        return true;
      }
    }
    return false;
  }

  /// A paint on a ground.
  static Color over(Color ground, @Nullable Paint paint, double opacity) {
    if (!(paint instanceof Color color)) {
      return ground;
    }
    double share = color.getOpacity() * opacity;
    return Color.color(
        color.getRed() * share + ground.getRed() * (1 - share),
        color.getGreen() * share + ground.getGreen() * (1 - share),
        color.getBlue() * share + ground.getBlue() * (1 - share));
  }

  /// How much of a node is seen, 0 to 1.
  static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.isVisible() ? at.getOpacity() : 0;
    }
    return opacity;
  }

  /// The ratio of WCAG 2, 1 to 21.
  static double contrast(Color one, Color other) {
    return colour(one).contrastWith(colour(other));
  }

  private static Colour colour(Color color) {
    return Colour.of(
        ((int) Math.round(color.getRed() * 255) << 16)
            | ((int) Math.round(color.getGreen() * 255) << 8)
            | (int) Math.round(color.getBlue() * 255));
  }

  /// '#1f1d1a'.
  static String name(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  /// The class and the id or style class of a node and of the two that it stands in, as far as one
  /// with an id.
  static String where(Node node) {
    return where(node, 2);
  }

  private static String where(Node node, int above) {
    String type = node.getClass().getName().replaceAll(".*[.]", "");
    boolean known = node.getId() != null;
    String style = node.getStyleClass().isEmpty() ? "" : "." + node.getStyleClass().getLast();
    String here = type + (known ? "#" + node.getId() : style);
    return known || above == 0 || node.getParent() == null
        ? here
        : where(node.getParent(), above - 1) + " > " + here;
  }
}
