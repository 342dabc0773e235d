package org.demarche.ui.theme;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/// How far a list or tree is scrolled, to be found again among other rows: the topmost row that is
/// still there stands where it stood, whatever has come or gone above it.
///
/// @param rows those in view from the top down; none where the first row of all stands at the top,
///   where it is then the first again, so that one that comes before it is seen
public record RowScroll<K>(List<Seen<K>> rows) {
  public RowScroll {
    rows = List.copyOf(rows);
  }

  /// A row in view.
  ///
  /// @param key what it stands for
  /// @param top pixels from the upper edge of the view to its own; negative where it is cut there
  public record Seen<K>(K key, double top) {}

  /// @param key what the row of an index stands for
  public static <K> RowScroll<K> of(Control control, IntFunction<K> key) {
    List<Seen<K>> seen =
        RowsInView.flow(control).stream()
            .flatMap(flow -> RowsInView.of(control).stream().flatMap(rows -> seen(flow, rows, key)))
            .toList();
    return new RowScroll<>(seen);
  }

  private static <K> Stream<Seen<K>> seen(
      VirtualFlow<?> flow, RowsInView rows, IntFunction<K> key) {
    return rows.first() == 0 && top(flow, 0) >= 0
        ? Stream.of()
        : IntStream.rangeClosed(rows.first(), rows.last())
            .mapToObj(row -> new Seen<>(key.apply(row), top(flow, row)));
  }

  /// @param row one that is in view
  private static double top(VirtualFlow<?> flow, int row) {
    return flow.getCell(row).getLayoutY();
  }

  /// Scrolls there. Where none of the rows is left, it stays as it is.
  ///
  /// @param row the index of the row that stands for something, or -1 where none does
  public void restore(Control control, ToIntFunction<K> row) {
    RowsInView.flow(control)
        .ifPresent(
            flow -> {
              control.layout();
              if (rows.isEmpty()) {
                flow.scrollToTop(0);
                return;
              }
              rows.stream()
                  .filter(seen -> row.applyAsInt(seen.key()) >= 0)
                  .findFirst()
                  .ifPresent(seen -> scroll(flow, row.applyAsInt(seen.key()), seen.top()));
            });
  }

  private static void scroll(VirtualFlow<?> flow, int row, double top) {
    flow.scrollToTop(row);
    flow.layout();
    flow.scrollPixels(top(flow, row) - top);
  }
}
