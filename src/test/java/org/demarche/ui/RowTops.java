package org.demarche.ui;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/// Where the rows of a list or tree stand.
public final class RowTops {
  private RowTops() {}

  /// The rows in view: what each says, and the pixels from the upper edge of the view to its own,
  /// in whole numbers.
  public static Map<String, Long> of(Control control, Function<IndexedCell<?>, String> says) {
    Map<String, Long> tops = new TreeMap<>();
    VirtualFlow<?> flow = flow(control);
    for (int i = flow.getFirstVisibleCell().getIndex();
        i <= flow.getLastVisibleCell().getIndex();
        i++) {
      IndexedCell<?> cell = flow.getCell(i);
      tops.put(says.apply(cell), Math.round(cell.getLayoutY()));
    }
    return tops;
  }

  /// Scrolls down, as a wheel does.
  public static void scroll(Control control, double pixels) {
    flow(control).scrollPixels(pixels);
  }

  private static VirtualFlow<?> flow(Control control) {
    return (VirtualFlow<?>) control.lookup(".virtual-flow");
  }
}
