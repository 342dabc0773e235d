package org.demarche.ui.read;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.demarche.layer.Legend;
import org.demarche.layer.Legend.Sign;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Makes the page of signs, and lets the one that is read follow the timeline.
public final class LiveLegend {
  private final Words words;
  private final Supplier<Legend> inView;
  private final Supplier<Legend> whole;
  private final Function<Sign, Canvas> drawing;
  private @Nullable LegendPage shown;

  /// @param inView what the timeline shows at present
  /// @param whole all there is
  /// @param drawing makes a node of a sign
  public LiveLegend(
      Words words,
      Supplier<Legend> inView,
      Supplier<Legend> whole,
      Function<Sign, Canvas> drawing) {
    this.words = words;
    this.inView = inView;
    this.whole = whole;
    this.drawing = drawing;
  }

  public Node page() {
    LegendPage page = new LegendPage(words, inView.get(), whole.get(), drawing);
    shown = page;
    return page;
  }

  /// Tells first what is in view, once the timeline has come to rest; does nothing while the page
  /// is not shown.
  public void follow() {
    LegendPage page = shown;
    if (page != null && page.getParent() != null) {
      page.follow(inView.get());
    }
  }
}
