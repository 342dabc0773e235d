package org.demarche.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.model.Problem;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Theme;
import org.demarche.session.Dropped;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.task.TaskRunner;
import org.demarche.ui.detail.DetailPane;
import org.demarche.ui.export.ExportSubject;
import org.demarche.ui.filter.FilterBar;
import org.demarche.ui.filter.FilterPane;
import org.demarche.ui.task.Followers;
import org.demarche.ui.timeline.EventList;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.ui.timeline.Motion;
import org.demarche.ui.timeline.Navigator;
import org.demarche.ui.timeline.TimelineControl;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;

/// An open dataset in the window: the timeline with what surrounds it.
final class DatasetView {

  private final Words words;
  private final Session session;
  private final Followers followers;
  private final TimelineControl timeline;
  private final FilterPane filter;
  private final SidePanes sides;
  private final Renewal renewal;

  DatasetView(
      Words words,
      Snapshot snapshot,
      Theme theme,
      TextMetrics metrics,
      FxFonts fonts,
      TaskRunner runner,
      Motion motion,
      WebLinks links,
      Map<String, Double> shares) {
    this.words = words;
    // The viewport is a stand-in until the timeline knows its width and takes its starting view.
    ViewState first =
        new ViewState(
            new Viewport(0, 0, 1), 0, Filter.ALL, snapshot.grouping(), new Selection.None(), theme);
    session = new Session(snapshot, first);
    renewal = new Renewal(words, session, runner);
    timeline = new TimelineControl(words, session, metrics, fonts, runner, motion);
    followers = new Followers(session);
    BorderPane middle = new BorderPane(timeline);
    middle.setTop(new FilterBar(words, session, followers));
    DetailPane detail =
        new DetailPane(
            words, session, followers, new PaneActions(session, timeline.navigator(), links));
    filter = new FilterPane(words, session, followers);
    EventList list = new EventList(words, session, followers, timeline.navigator());
    sides =
        new SidePanes(
            middle,
            new SidePanes.Side(filter, 0.165, 248, 290, true),
            new SidePanes.Side(detail, 0.24, 310, 440, true),
            new SidePanes.Side(list, 0.3, 160, 320, false),
            shares);
  }

  Node node() {
    return sides.node();
  }

  Session session() {
    return session;
  }

  Navigator navigator() {
    return timeline.navigator();
  }

  TimelineControl timeline() {
    return timeline;
  }

  boolean hasSelection() {
    return !(session.view().selection() instanceof Selection.None);
  }

  void group(Grouping grouping) {
    navigator().group(grouping);
  }

  SidePanes sides() {
    return sides;
  }

  /// Puts the keyboard into the search for actors, whose pane comes into view.
  void findActor() {
    if (!sides.isShown(sides.filter())) {
      sides.toggle(sides.filter());
    }
    filter.search();
  }

  /// What the user looks at, to make a picture of.
  ExportSubject exportSubject(TextMetrics metrics) {
    return ExportSubject.of(words, session, timeline.timeInView(), timeline.size(), metrics);
  }

  void useTheme(Theme theme) {
    session.update(view -> view.withTheme(theme));
  }

  /// Prepares the snapshot of a dataset that has become another, for what is looked at now. Of
  /// several asked for one after the other the latest is handed over.
  void prepare(
      Dataset dataset,
      List<Problem> problems,
      Consumer<Snapshot> ready,
      Consumer<Throwable> failed) {
    renewal.prepare(session.snapshot().next(dataset, problems), ready, failed);
  }

  /// Shows another snapshot; the view goes on in it.
  ///
  /// @return what the view lost
  Dropped replace(Snapshot next) {
    return session.replace(next);
  }

  /// Whether something of what is seen has yet to follow the session, or to arrive at its place.
  boolean isSettling() {
    return timeline.isSettling() || followers.isPending();
  }

  /// Ends what listens to the session.
  void close() {
    renewal.cancel();
    timeline.close();
    followers.close();
  }
}
