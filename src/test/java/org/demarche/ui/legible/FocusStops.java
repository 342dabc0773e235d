package org.demarche.ui.legible;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Goes through a window as the Tab key does, and looks at every node that it comes to: whether it
/// has a name for those who hear it, and whether those who see it see that it has the focus.
public final class FocusStops {
  /// More than any window has; a walk that is longer goes in circles.
  private static final int MOST = 600;

  /// Between what is painted with the focus and without it.
  private static final double LEAST_CONTRAST = 3;

  /// How far outside of a node its ring may lie, in pixels.
  private static final double AROUND = 6;

  /// A ring of this many pixels is seen, however large the node.
  private static final double LARGE = 100;

  /// Of nodes alike this many are looked at: what styles give to one they give to all.
  private static final int ALIKE = 2;

  private final SortedMap<String, String> flaws = new TreeMap<>();
  private final Set<Node> seen = new HashSet<>();
  private final Map<String, Integer> alike = new HashMap<>();

  /// What is unnamed or not seen to have the focus, by where it is.
  public SortedMap<String, String> flaws() {
    return flaws;
  }

  /// How many nodes have been come to.
  public int count() {
    return seen.size();
  }

  /// Walks from the node that has the focus until it comes round; on the JavaFX thread, in the
  /// window that has the focus. What is like something of a walk before is not looked at again.
  public void walk(Scene scene) {
    Set<Node> now = new HashSet<>();
    Node at = scene.getFocusOwner();
    if (at == null) {
      scene.getRoot().requestFocus();
      at = scene.getRoot();
    }
    for (int step = 0; step < MOST; step++) {
      at.requestFocusTraversal(TraversalDirection.NEXT);
      Node next = scene.getFocusOwner();
      if (next == null || !now.add(next)) {
        return;
      }
      seen.add(next);
      if (alike.merge(likeness(next), 1, Integer::sum) <= ALIKE) {
        look(next);
      }
      at = next;
    }
    flaws.put(Paints.where(at), "the walk does not come round");
  }

  /// Looks at the items of an open menu, which the arrow keys go through; on the JavaFX thread.
  public void items(Scene menu) {
    for (Node item : menu.getRoot().lookupAll(".menu-item")) {
      if (!Paints.isDisabled(item) && seen.add(item)) {
        item.requestFocus();
        if (alike.merge(likeness(item), 1, Integer::sum) <= ALIKE) {
          look(item);
        }
      }
    }
  }

  /// The classes and styles of a node and what it stands in.
  private static String likeness(Node stop) {
    StringBuilder likeness = new StringBuilder();
    for (Node at = stop; at != null; at = at.getParent()) {
      likeness.append(at.getClass().getName()).append(at.getStyleClass());
    }
    return likeness.toString();
  }

  private void look(Node stop) {
    if (name(stop).isBlank()) {
      flaws.put(Paints.where(stop), "has no name");
    }
    Parent root = stop.getScene().getRoot();
    WritableImage with = picture(stop);
    root.requestFocus();
    WritableImage without = picture(stop);
    stop.requestFocus();
    int changed = changed(with, without);
    Bounds size = stop.getLayoutBounds();
    double least = Math.clamp(Math.min(size.getWidth(), size.getHeight()), 8, LARGE);
    if (changed < least) {
      flaws.put(
          Paints.where(stop),
          String.format(Locale.ROOT, "has a focus of %d pixels, less than %.0f", changed, least));
    }
  }

  private static String name(Node node) {
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    return own(node.getAccessibleText()) + own(text) + own(label);
  }

  private static String own(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }

  /// A picture of a node with what is around it, also where that is scrolled out of sight.
  private static WritableImage picture(Node stop) {
    Node above = uncached(stop);
    Bounds around = inParent(stop, above);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Paints.ground(above));
    parameters.setViewport(
        new Rectangle2D(
            Math.floor(around.getMinX() - AROUND),
            Math.floor(around.getMinY() - AROUND),
            Math.ceil(around.getWidth() + 2 * AROUND),
            Math.ceil(around.getHeight() + 2 * AROUND)));
    return above.snapshot(parameters, null);
  }

  /// A scroll pane keeps a picture of its content, which a snapshot takes as it was painted last:
  /// what is in one is pictured from below that.
  private static Node uncached(Node stop) {
    Node at = stop;
    while (at.getParent() != null && !at.getParent().isCache()) {
      at = at.getParent();
    }
    return at;
  }

  /// The place of a node in the parent of one that it stands in.
  private static Bounds inParent(Node stop, Node above) {
    Bounds place = stop.getLayoutBounds();
    for (Node at = stop; !at.equals(above); at = at.getParent()) {
      place = at.localToParent(place);
    }
    return above.localToParent(place);
  }

  /// How many pixels stand out from what they are in the other picture.
  private static int changed(WritableImage with, WritableImage without) {
    PixelReader one = with.getPixelReader();
    PixelReader other = without.getPixelReader();
    int changed = 0;
    for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
      for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
        if (one.getArgb(x, y) != other.getArgb(x, y)) {
          Color before = other.getColor(x, y);
          if (Paints.contrast(one.getColor(x, y), before) >= LEAST_CONTRAST) {
            changed++;
          }
        }
      }
    }
    return changed;
  }
}
