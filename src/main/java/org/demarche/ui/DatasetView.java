package org.demarche.ui;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
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
import org.demarche.session.State;
import org.demarche.session.ViewState;
import org.demarche.task.TaskRunner;
import org.demarche.ui.command.KeyHints;
import org.demarche.ui.detail.DetailPane;
import org.demarche.ui.drawer.Drawer;
import org.demarche.ui.drawer.ProblemList;
import org.demarche.ui.export.ExportSubject;
import org.demarche.ui.filter.FilterBar;
import org.demarche.ui.filter.FilterPane;
import org.demarche.ui.filter.FilterStrip;
import org.demarche.ui.read.LiveLegend;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.read.ReadPane;
import org.demarche.ui.search.EventSearch;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.Magnified;
import org.demarche.ui.timeline.EventList;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.ui.timeline.Motion;
import org.demarche.ui.timeline.Navigator;
import org.demarche.ui.timeline.OverviewStrip;
import org.demarche.ui.timeline.SignDrawing;
import org.demarche.ui.timeline.TimelineControl;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;

/// An open dataset in the window: the timeline with what surrounds it.
final class DatasetView {

  private final Words words;
  private final Session session;
  private final Followers followers;
  private final TimelineControl timeline;
  private final Magnified magnified;
  private final OverviewStrip overview;
  private final FilterPane filter;
  private final SidePanes sides;
  private final ReadPane read;
  private final Drawer drawer;
  private final ProblemList problems;
  private final Renewal renewal;
  private final Content content;
  private final EventSearch search;

  /// How many times as large as usual text is.
  private double times = 1;

  DatasetView(
      Words words,
      Snapshot snapshot,
      Theme theme,
      int textSize,
      TextMetrics metrics,
      FxFonts fonts,
      TaskRunner runner,
      Motion motion,
      WebLinks links,
      Runnable copied,
      Map<Fixed, Supplier<Node>> pages,
      PanePlaces places,
      Folds folds,
      Map<String, Double> shares) {
    this.words = words;
    // The viewport is a stand-in until the timeline knows its width and takes its starting view.
    ViewState first =
        new ViewState(
            new Viewport(0, 0, 1), 0, Filter.ALL, snapshot.grouping(), new Selection.None(), theme);
    session = new Session(snapshot, first);
    renewal = new Renewal(words, session, runner);
    content = new Content(snapshot);
    timeline = new TimelineControl(words, session, metrics, fonts, runner, motion);
    followers = new Followers(session);
    search =
        new EventSearch(words, session, runner, timeline::timeInView, timeline.navigator()::show);
    overview = new OverviewStrip(words, session, timeline, metrics, fonts);
    magnified = new Magnified(timeline);
    BorderPane middle = new BorderPane(magnified);
    middle.setBottom(overview);
    middle.setTop(new FilterBar(words, session, followers));
    PaneActions actions = new PaneActions(session, timeline.navigator(), links, copied);
    DetailPane article = new DetailPane(words, session, followers, actions);
    filter = new FilterPane(words, session, followers, timeline::timeInView, folds.filter());
    problems = new ProblemList(words);
    EventList list = new EventList(words, session, followers, navigator());
    EventMenu menu = new EventMenu(words, session, timeline, actions, this::showRead);
    timeline.onMenu(menu);
    list.onMenu(menu);
    drawer = new Drawer(words, lists(list));
    drawer.hint(
        Drawer.Tab.EVENTS,
        KeyHints.of(words, words.say("window.command.show-list"), Shortcuts.eventList()));
    LiveLegend legend =
        new LiveLegend(
            words,
            timeline::legend,
            timeline::wholeLegend,
            sign -> SignDrawing.of(words, sign, session.view().theme(), fonts, times));
    timeline.onRest(legend::follow);
    Map<Fixed, Supplier<Node>> all = new EnumMap<>(pages);
    all.put(Fixed.LEGEND, legend::page);
    read = new ReadPane(words, session, followers, article, folds.read(), all);
    showProblems(snapshot.problems());
    sides =
        new SidePanes(
            places,
            middle,
            new FilterStrip(words, session, followers, folds.strip()),
            SidePanes.filter(filter),
            SidePanes.read(read),
            SidePanes.drawer(drawer),
            shares);
    sides.select(hasSelection());
    session.addListener(this::changed);
    timeline.coveredAtRight(() -> sides.over() / times);
    sides.onOver(this::keepClear);
    useTextSize(textSize);
  }

  private SequencedMap<Drawer.Tab, Region> lists(EventList events) {
    SequencedMap<Drawer.Tab, Region> lists = new LinkedHashMap<>();
    lists.put(Drawer.Tab.EVENTS, events);
    lists.put(Drawer.Tab.PROBLEMS, problems);
    return lists;
  }

  private void changed(State before, State after) {
    sides.select(hasSelection());
    if (!before.view().selection().equals(after.view().selection())) {
      keepClear();
    }
  }

  /// After all that listens has heard of it.
  private void keepClear() {
    Platform.runLater(timeline::keepSelectionClear);
  }

  Node node() {
    return sides.node();
  }

  private void showRead() {
    sides.open(sides.detail());
  }

  /// Opens a page, beside the timeline.
  void read(Fixed page) {
    showRead();
    read.open(page);
  }

  /// Whether a list is seen.
  boolean shows(Drawer.Tab tab) {
    return sides.isShown(sides.list()) && drawer.shown() == tab;
  }

  /// Shows a list, or, where it is seen already, none.
  void toggle(Drawer.Tab tab) {
    boolean seen = sides.isShown(sides.list());
    if (!seen || drawer.shown() == tab) {
      sides.toggle(sides.list());
    }
    drawer.show(tab);
  }

  /// Takes over what is wrong in the dataset's files.
  void showProblems(List<Problem> found) {
    problems.use(found);
    drawer.count(Drawer.Tab.PROBLEMS, found.size());
  }

  /// Lists what is wrong in the dataset's files.
  void listProblems() {
    if (!shows(Drawer.Tab.PROBLEMS)) {
      toggle(Drawer.Tab.PROBLEMS);
    }
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

  EventSearch search() {
    return search;
  }

  OverviewStrip overview() {
    return overview;
  }

  boolean hasSelection() {
    return !(session.view().selection() instanceof Selection.None);
  }

  void group(Grouping grouping) {
    navigator().laneWishes().group(grouping);
  }

  SidePanes sides() {
    return sides;
  }

  /// Puts the keyboard into the search for actors, whose pane comes into view.
  void findActor() {
    sides.open(sides.filter());
    filter.search();
  }

  /// Takes the keyboard to the timeline as soon as that is in the window: a split pane takes its
  /// content into the scene only with the next pulse.
  void takeFocus() {
    timeline
        .sceneProperty()
        .addListener(
            (value, before, after) -> {
              if (before == null && after != null) {
                Platform.runLater(timeline::requestFocus);
              }
            });
    timeline.requestFocus();
  }

  /// What the user looks at, to make a picture of.
  ExportSubject exportSubject(TextMetrics metrics) {
    return ExportSubject.of(words, session, timeline.timeInView(), timeline.size(), metrics);
  }

  void useTheme(Theme theme) {
    session.update(view -> view.withTheme(theme));
  }

  /// Writes all on the timeline larger or smaller; what is around it follows the style sheets.
  ///
  /// @param textSize in hundredths
  void useTextSize(int textSize) {
    times = textSize / 100.0;
    magnified.magnify(times);
    timeline.magnified(times);
    overview.magnify(times);
    sides.magnify(times);
    read.renew(Fixed.LEGEND);
  }

  /// Prepares the snapshot of a dataset that has become another, for what is looked at now, on the
  /// axis that is. Of several asked for one after the other the latest is handed over.
  void prepare(
      Dataset dataset,
      List<Problem> problems,
      Consumer<Snapshot> ready,
      Consumer<Throwable> failed) {
    content.read(dataset, problems);
    content.prepare(renewal, session.snapshot(), ready, failed);
  }

  /// Prepares the snapshot of what has been read last, on an axis of another zone.
  void prepare(ZoneId axis, Consumer<Snapshot> ready, Consumer<Throwable> failed) {
    content.put(axis);
    content.prepare(renewal, session.snapshot(), ready, failed);
  }

  /// Shows another snapshot; the view goes on in it.
  ///
  /// @return what the view lost
  Dropped replace(Snapshot next) {
    return session.replace(next);
  }

  /// Whether something of what is seen has yet to follow the session, or to arrive at its place.
  boolean isSettling() {
    return timeline.isSettling() || followers.isPending() || overview.isPending();
  }

  /// Ends what listens to the session.
  void close() {
    renewal.cancel();
    timeline.close();
    overview.close();
    followers.close();
  }
}
