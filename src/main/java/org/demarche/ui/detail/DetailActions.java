package org.demarche.ui.detail;

import java.util.function.UnaryOperator;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Filter;

/// What the detail pane asks of the window around it. Called on the JavaFX thread.
public interface DetailActions {
  /// Opens an address in the user's browser.
  void openUrl(String url);

  /// Puts text on the clipboard.
  void copyText(String text);

  /// Puts an event on the clipboard, as plain text and as HTML.
  void copyEvent(EventText text);

  /// Selects an event and brings it into view.
  void selectEvent(EventId event);

  /// Zooms to what is selected.
  void openSelection();

  /// Makes the filter keep what involves an actor, beside what it already asks for.
  void filterActor(ActorId actor);

  /// Makes another filter of the present one.
  void changeFilter(UnaryOperator<Filter> change);

  /// Takes the filter off, so that a hidden event is seen again.
  void showAll();
}
