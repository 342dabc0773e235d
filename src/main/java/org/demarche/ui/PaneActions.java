package org.demarche.ui;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.ui.detail.DetailActions;
import org.demarche.ui.detail.EventText;
import org.demarche.ui.timeline.Navigator;

/// What the panes beside the timeline can set in motion.
///
/// @param copied is told that something is on the clipboard
record PaneActions(Session session, Navigator navigator, WebLinks links, Runnable copied)
    implements DetailActions {
  @Override
  public void openUrl(String url) {
    links.open(url);
  }

  @Override
  public void copyText(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    copied.run();
  }

  @Override
  public void copyEvent(EventText text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.plain());
    content.putHtml(text.html());
    Clipboard.getSystemClipboard().setContent(content);
    copied.run();
  }

  @Override
  public void selectEvent(EventId event) {
    navigator.show(event);
  }

  @Override
  public void openSelection() {
    navigator.fitSelection();
  }

  @Override
  public void filterActor(ActorId actor) {
    session.update(
        view -> {
          Actors actors = view.filter().get(Actors.SORT);
          SequencedSet<ActorId> more = new LinkedHashSet<>(actors.values());
          more.add(actor);
          return view.withFilter(view.filter().with(actors.with(more)));
        });
  }

  @Override
  public void changeFilter(UnaryOperator<Filter> change) {
    session.update(view -> view.withFilter(change.apply(view.filter())));
  }

  @Override
  public void showAll() {
    session.update(view -> view.withFilter(Filter.ALL));
  }
}
