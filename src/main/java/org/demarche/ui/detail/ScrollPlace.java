package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// How far a pane is scrolled and which of its nodes has the keyboard, to be found again in other
/// content of much the same shape.
///
/// @param top pixels of the content above the pane
/// @param path from the content down to the node with the keyboard, each as its index among its
///   siblings
/// @param isFocused whether a node of the pane has the keyboard
record ScrollPlace(double top, List<Integer> path, boolean isFocused) {
  ScrollPlace {
    path = List.copyOf(path);
  }

  static ScrollPlace of(ScrollPane scroll) {
    List<Integer> path = new ArrayList<>();
    Node at = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
    while (at != null && !at.equals(scroll.getContent())) {
      Parent above = at.getParent();
      path.addFirst(above == null ? -1 : above.getChildrenUnmodifiable().indexOf(at));
      at = above;
    }
    return new ScrollPlace(room(scroll) * scroll.getVvalue(), path, at != null);
  }

  /// How far the content can be scrolled, in pixels.
  private static double room(ScrollPane scroll) {
    double height = scroll.getContent().getBoundsInLocal().getHeight();
    return Math.max(0, height - scroll.getViewportBounds().getHeight());
  }

  void restore(ScrollPane scroll) {
    scroll.applyCss();
    scroll.layout();
    double room = room(scroll);
    scroll.setVvalue(room == 0 ? 0 : Math.clamp(top / room, 0, 1));
    if (isFocused) {
      Node at = scroll.getContent();
      for (int index : path) {
        List<Node> below =
            at instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        if (index < 0 || index >= below.size()) {
          break;
        }
        at = below.get(index);
      }
      at.requestFocus();
    }
  }
}
