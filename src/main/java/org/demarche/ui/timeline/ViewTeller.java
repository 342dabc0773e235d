package org.demarche.ui.timeline;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.demarche.layer.Frame;
import org.demarche.query.EventSet;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.time.ZoneWords;
import org.demarche.words.Words;

/// Tells in words what is in view, whenever it changes.
final class ViewTeller {
  /// At least this long between two descriptions of the view.
  private static final long TELLING_NANOS = 100_000_000;

  private final Words words;
  private final Session session;
  private final Picture picture;
  private final PauseTransition pause = new PauseTransition();
  private boolean telling;
  private long told;
  private Consumer<ViewWords> listener = text -> {};

  ViewTeller(Words words, Session session, Picture picture) {
    this.words = words;
    this.session = session;
    this.picture = picture;
    pause.setOnFinished(event -> tellNow());
  }

  void onView(Consumer<ViewWords> listener) {
    this.listener = listener;
    told = 0;
  }

  /// Whether something has changed and nobody has been told yet.
  boolean isTelling() {
    return telling;
  }

  void stop() {
    pause.stop();
  }

  /// After the layout pass, because what changes elsewhere in the window during it may not be laid
  /// out; and while the view moves not with every frame, which nobody could read.
  void tell() {
    if (!telling) {
      telling = true;
      long since = System.nanoTime() - told;
      if (since >= TELLING_NANOS || told == 0) {
        Platform.runLater(this::tellNow);
      } else {
        pause.setDuration(Duration.millis((TELLING_NANOS - since) / 1e6));
        pause.playFromStart();
      }
    }
  }

  private void tellNow() {
    telling = false;
    told = System.nanoTime();
    listener.accept(inView());
  }

  private ViewWords inView() {
    // The picture's own, so that it is not measured against a match that is yet to be drawn.
    Frame shown = picture.frame();
    EventSet match = shown.match();
    TimeRange range = session.view().viewport().range(picture.bounds().width());
    String counts =
        InView.of(picture.scene(), picture.bounds(), event -> InView.isIn(shown, event))
            .words(words, match.count(), shown.table().size());
    int hidden = match.count() - session.shown().count();
    return new ViewWords(
        hidden == 0 ? counts : words.say("timeline.in-view.hidden", counts, hidden),
        InView.range(words, range, session.view().viewport().secondsPerPixel()),
        ZoneWords.name(session.dataset().chronology().axis()));
  }
}
