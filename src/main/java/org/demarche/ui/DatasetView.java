package org.demarche.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.demarche.dataset.Dataset;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.task.TaskRunner;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.ui.detail.DetailPane;
import org.demarche.ui.export.ExportSubject;
import org.demarche.ui.filter.FilterBar;
import org.demarche.ui.filter.FilterPane;
import org.demarche.ui.timeline.EventList;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.ui.timeline.Motion;
import org.demarche.ui.timeline.Navigator;
import org.demarche.ui.timeline.TimelineControl;
import org.demarche.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/// An open dataset in the window: the timeline with what surrounds it.
final class DatasetView {

  private final Opening.Opened opened;
  private final Session session;
  private final TimelineControl timeline;
  private final EventList list;
  private final FilterPane filter;
  private final SidePanes sides;

  DatasetView(
      Opening.Opened opened,
      Theme theme,
      TextMetrics metrics,
      FxFonts fonts,
      TaskRunner runner,
      Motion motion,
      WebLinks links,
      Map<String, Double> shares) {
    this.opened = opened;
    Dataset dataset = opened.dataset();
    // The viewport is a stand-in until the timeline knows its width and takes its starting view.
    ViewState first =
        new ViewState(
            new Viewport(0, 0, 1),
            0,
            Filter.ALL,
            Opening.grouping(dataset),
            new Selection.None(),
            theme);
    session = new Session(dataset, opened.table(), opened.index(), first);
    timeline =
        new TimelineControl(
            session,
            opened.layouts(),
            opened.layout(),
            metrics,
            fonts,
            runner,
            motion,
            start(dataset));
    list = new EventList(session, timeline.navigator());
    BorderPane middle = new BorderPane(timeline);
    middle.setTop(new FilterBar(session, dataset, opened.names()));
    DetailPane detail =
        new DetailPane(
            session,
            dataset,
            opened.names(),
            new PaneActions(session, timeline.navigator(), links));
    filter = new FilterPane(session, dataset, opened.index(), opened.names());
    sides =
        new SidePanes(
            middle,
            new SidePanes.Side(filter, 0.165, 248, 290, true),
            new SidePanes.Side(detail, 0.24, 310, 440, true),
            new SidePanes.Side(list, 0.3, 160, 320, false),
            shares);
  }

  private static @Nullable TimeRange start(Dataset dataset) {
    FuzzyDate range = dataset.description().defaultRange();
    return range == null
        ? null
        : range.extent(dataset.description().zone(), dataset.description().zone()).outer();
  }

  Node node() {
    return sides.node();
  }

  Opening.Opened opened() {
    return opened;
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
    return new ExportSubject(
        opened.dataset(),
        opened.table(),
        session.match(),
        session.view(),
        timeline.timeInView(),
        timeline.size(),
        metrics);
  }

  void useTheme(Theme theme) {
    session.update(view -> view.withTheme(theme));
  }

  /// Ends what listens to the session.
  void close() {
    timeline.close();
    list.close();
  }
}
