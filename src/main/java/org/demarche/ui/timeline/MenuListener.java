package org.demarche.ui.timeline;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import org.demarche.model.EventId;

/// Is asked for the menu of an event.
@FunctionalInterface
public interface MenuListener {
  /// @param over what the menu belongs to
  /// @param request says where on the screen
  void menu(EventId event, Node over, ContextMenuEvent request);
}
