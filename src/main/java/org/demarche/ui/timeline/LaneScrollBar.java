package org.demarche.ui.timeline;

import java.util.function.DoubleConsumer;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

/// The scroll bar of the lanes, at the right edge of the plot; not there while all of them fit.
final class LaneScrollBar {
  private static final double WIDTH = 12;

  /// Less than this is no reason to scroll, in pixels.
  private static final double NEGLIGIBLE = 1;

  private static final double UNIT = 48;

  private final ScrollBar bar = new ScrollBar();
  private final DoubleConsumer scrolled;
  private boolean following;

  /// @param scrolled is given how far the user has scrolled, in pixels from the top of all lanes
  LaneScrollBar(Words words, DoubleConsumer scrolled) {
    this.scrolled = scrolled;
    bar.setOrientation(Orientation.VERTICAL);
    bar.setId("lane-scroll");
    bar.setAccessibleText(words.say("timeline.lane-scroll"));
    bar.setManaged(false);
    bar.setVisible(false);
    bar.setUnitIncrement(UNIT);
    // What the bar is done with is no drag or click on the timeline below it.
    bar.addEventHandler(MouseEvent.ANY, Event::consume);
    bar.valueProperty().addListener((value, before, after) -> moved(after.doubleValue()));
  }

  ScrollBar node() {
    return bar;
  }

  private void moved(double to) {
    if (!following) {
      scrolled.accept(to);
    }
  }

  /// Shows how far the lanes are scrolled.
  ///
  /// @param content height of all lanes
  void follow(Rect plot, double content, double scroll) {
    double most = content - plot.height();
    following = true;
    bar.setVisible(most > NEGLIGIBLE);
    if (bar.isVisible()) {
      bar.setMax(most);
      bar.setVisibleAmount(plot.height() / content * most);
      bar.setBlockIncrement(plot.height());
      bar.setValue(scroll);
      bar.resizeRelocate(plot.right() - WIDTH, plot.y(), WIDTH, plot.height());
    }
    following = false;
  }
}
