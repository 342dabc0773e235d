package org.demarche.ui.theme;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a list or tree are in view.
///
/// @param first index of the topmost
/// @param last index of the lowest
public record RowsInView(int first, int last) {
  /// Those of a control; empty while none has been laid out.
  public static Optional<RowsInView> of(Control rows) {
    return flow(rows)
        .filter(flow -> flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null)
        .map(
            flow ->
                new RowsInView(
                    flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex()));
  }

  /// What lays out the rows of a control; empty before it is shown.
  static Optional<VirtualFlow<?>> flow(Control rows) {
    return rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }
}
