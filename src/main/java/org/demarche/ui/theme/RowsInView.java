package org.demarche.ui.theme;

import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a list or tree are in view.
public final class RowsInView {
  private RowsInView() {}

  /// The index of the topmost row in view; 0 while none has been laid out.
  public static int first(Control rows) {
    return rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex()
        : 0;
  }
}
