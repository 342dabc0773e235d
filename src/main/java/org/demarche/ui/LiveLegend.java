package org.demarche.ui;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.demarche.layer.Legend.Sign;
import org.demarche.ui.read.LegendPage;
import org.demarche.ui.timeline.TimelineControl;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Makes the page of signs, and lets the one that is read follow the timeline: when that comes to
/// rest, what is in view then is told first.
final class LiveLegend {
  private final Words words;
  private final TimelineControl timeline;
  private final Function<Sign, Canvas> drawing;
  private @Nullable LegendPage shown;

  /// @param drawing makes a node of a sign
  LiveLegend(Words words, TimelineControl timeline, Function<Sign, Canvas> drawing) {
    this.words = words;
    this.timeline = timeline;
    this.drawing = drawing;
    timeline.onRest(this::follow);
  }

  Node page() {
    LegendPage page =
        new LegendPage(words, timeline.legend(), timeline.wholeLegend(), drawing);
    shown = page;
    return page;
  }

  private void follow() {
    LegendPage page = shown;
    if (page != null && page.getParent() != null) {
      page.follow(timeline.legend());
    }
  }
}
