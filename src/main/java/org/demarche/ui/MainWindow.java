package org.demarche.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.index.IndexFolders;
import org.demarche.model.Problem;
import org.demarche.session.Snapshot;
import org.demarche.session.State;
import org.demarche.settings.Settings;
import org.demarche.store.ReadResult;
import org.demarche.task.ThreadTimer;
import org.demarche.ui.command.KeyBindings;
import org.demarche.ui.notice.NoticeBar;
import org.demarche.ui.notice.StatusLine;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.task.FxTaskRunner;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.words.Words;

/// The program's window: commands above, the open dataset in the middle, the status line below.
final class MainWindow implements FolderNotices.Shown {
  private final Stage stage;
  private final TextMetrics metrics;
  private final FxFonts fonts;
  private final WebLinks links;
  private final KeptSettings memory;
  private final DesktopWishes desktop;
  private final Looks looks;
  private final StatusLine status;
  private final Words words;
  private final NoticeBar notices;
  private final FxTaskRunner runner;
  private final Publishing publishing;
  private final BorderPane root = new BorderPane();
  private final Scene scene = new Scene(root);
  private final FolderChoice folders;
  private final WindowSearch search;
  private final WindowCommands commands;
  private final WindowBars bars;
  private final ZoneChoice zones;
  private final KeyBindings keys;
  private final ProblemNotices problems;
  private final PanePlaces places;

  private Optional<DatasetView> view = Optional.empty();
  private Optional<FolderNotices> folderNotices = Optional.empty();
  private final ThreadTimer timer = new ThreadTimer("folder");
  private final DatasetReading reading;
  private final Unopened unopened;

  /// @param indexes where those of large datasets are kept
  /// @param desktop what the user has told the desktop, followed where the settings say so
  /// @param places where the panes are
  MainWindow(
      Words words,
      Stage stage,
      TextMetrics metrics,
      FxFonts fonts,
      WebLinks links,
      KeptSettings memory,
      Publishing.Outside outside,
      IndexFolders indexes,
      DesktopWishes desktop,
      PanePlaces places) {
    this.words = words;
    this.places = places;
    this.stage = stage;
    notices = new NoticeBar(words);
    this.metrics = metrics;
    this.fonts = fonts;
    this.links = url -> links.open(url, () -> unopened(url));
    this.memory = memory;
    this.desktop = desktop;
    looks =
        new Looks(
            memory,
            desktop,
            scene,
            theme -> view.ifPresent(shown -> shown.useTheme(theme)),
            size -> view.ifPresent(shown -> shown.useTextSize(size)));
    folders = new FolderChoice(words, stage, memory, this::open);
    unopened = new Unopened(words, root, memory, folders::choose, this::open);
    search = new WindowSearch(words, indexes, this::goOnTimeline);
    commands = new WindowCommands(words, () -> view, search.commands(), new Actions());
    zones = new ZoneChoice(words, this::openDataset, () -> stage, this::useZone);
    bars = new WindowBars(words, commands, zones.menu(), search.node());
    Node ways = WindowBars.ways(words, commands);
    status = new StatusLine(words, this::listProblems, zones::offer, ways);
    problems =
        new ProblemNotices(
            status,
            this::problemsAtPresent,
            found -> view.ifPresent(shown -> shown.showProblems(found)));
    runner = new FxTaskRunner(status::began, status::ended);
    reading =
        new DatasetReading(words, runner, metrics, status, notices, memory, this::cancelReading);
    publishing =
        new Publishing(words, stage, metrics, memory, runner, notices, status, this.links, outside);
    for (Node buttons : List.of(bars.node(), ways)) {
      KeysAfterClicks.goOn(buttons, search::has, this::goOnTimeline);
    }
    keys = new KeyBindings(commands.all());
    keys.install(scene);
    scene.setNodeOrientation(Appearance.direction(words));
    root.getStyleClass().add("main-window");
    root.setTop(new VBox(bars.node(), notices.node()));
    root.setBottom(status.node());
    search.layListOver(root);
    folders.takeDropped(scene);
    bars.showRecent(memory.settings(), this::open);
    refresh();
  }

  private void goOnTimeline() {
    view.ifPresent(shown -> shown.timeline().requestFocus());
  }

  private void unopened(String url) {
    notices.fail(words.say("window.link.failed", url), null);
  }

  void show() {
    stage.setTitle(words.say("window.name"));
    WindowIcons.put(stage);
    stage.setScene(scene);
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    WindowPlace.restore(stage, memory.settings().window());
    Subscription following = desktop.subscribe(this::follow);
    stage.setOnHiding(
        event -> {
          following.unsubscribe();
          remember();
          folderNotices.ifPresent(FolderNotices::close);
          search.close();
          timer.close();
        });
    stage.show();
  }

  private void remember() {
    if (stage.isShowing()) {
      memory.change(settings -> settings.withWindow(WindowPlace.of(stage)));
    }
    view.ifPresent(
        shown -> memory.change(settings -> settings.withDividers(shown.sides().shares())));
  }

  // ---- opening

  /// Shows what the user wants to begin with: the dataset that was open last, or, where there was
  /// none, the one that comes with the program; or else the start page.
  void begin() {
    Path last = memory.settings().lastDataset();
    if (looks.atStart() == Settings.AtStart.START_PAGE) {
      unopened.show(words.say("window.start.welcome"), words.say("window.start.welcome-hint"));
    } else {
      open(last != null && Files.isDirectory(last) ? last : ShippedDataset.folder());
    }
  }

  /// Reads a dataset in the background and shows it; what was open stays until then.
  void open(Path folder) {
    reading.begin(folder, this::opened);
  }

  /// Drops what is being read; what was open stays.
  void cancelReading() {
    reading.stop();
    if (view.isEmpty()) {
      unopened.show(words.say("window.start.nothing"), words.say("window.open.cancelled"));
    } else {
      notices.say(words.say("window.open.cancelled"));
    }
  }

  private void opened(Opening opening) {
    switch (opening) {
      case Opening.Opened dataset -> show(dataset);
      case Opening.Refused refused -> refuse(refused);
    }
    refresh();
  }

  private void show(Opening.Opened opened) {
    folderNotices.ifPresent(FolderNotices::close);
    view.ifPresent(DatasetView::close);
    remember();
    DatasetView shown =
        new DatasetView(
            words,
            opened.snapshot(),
            looks.theme(),
            looks.textSize(),
            metrics,
            fonts,
            runner,
            looks.motion(),
            links,
            () -> status.tell(words.say("window.copied")),
            pages(),
            places,
            WindowBars.folds(words, commands),
            memory.settings().dividers());
    view = Optional.of(shown);
    KeptArrangement.follow(memory, opened.folder(), shown.session());
    publishing.opened(opened.folder());
    KeptZone.follow(memory, opened.folder(), shown.session());
    problems.opened();
    shown.timeline().onKeys(keys::onTimeline);
    search.open(shown, opened.folder(), status, notices);
    shown.navigator().addRestListener(this::refresh);
    shown.session().addListener(this::changed);
    folderNotices =
        Optional.of(
            new FolderNotices(
                words,
                opened,
                runner,
                timer,
                Clock.system(ZoneId.systemDefault()),
                status,
                notices,
                this));
    root.setCenter(shown.node());
    unopened.leave();
    notices.hide();
    showTitle(opened.snapshot());
    String title = opened.snapshot().dataset().description().title();
    memory.change(
        settings -> settings.withDataset(opened.folder().toAbsolutePath().normalize(), title));
    bars.showRecent(memory.settings(), this::open);
    shown.takeFocus();
  }

  private void showTitle(Snapshot snapshot) {
    String title = snapshot.dataset().description().title();
    stage.setTitle(words.say("window.title", title));
    bars.showTitle(title);
  }

  private void changed(State before, State after) {
    List<Problem> known = before.snapshot().problems();
    if (!known.equals(after.snapshot().problems())) {
      problems.changed(known);
    }
    refresh();
  }

  /// Shows what has become of the open dataset since it was read, once that is prepared. Where
  /// nothing could be read what is open stays, with the problems.
  @Override
  public void reloaded(ReadResult read) {
    view.ifPresent(
        shown ->
            shown.prepare(
                read.dataset().orElseGet(shown.session()::dataset),
                read.problems(),
                this::replace,
                e -> notices.fail(words.say("window.folder.unshown"), e)));
  }

  /// Puts another snapshot in the place of the one that is shown; all else stays as it is.
  void replace(Snapshot next) {
    view.map(shown -> shown.replace(next))
        .filter(dropped -> !dropped.isNothing())
        .ifPresent(dropped -> notices.say(dropped.words(words)));
    showTitle(next);
  }

  private Optional<Dataset> openDataset() {
    return view.map(shown -> shown.session().dataset());
  }

  private void useZone(ZoneId zone) {
    view.ifPresent(
        shown ->
            shown.prepare(
                zone, this::replace, e -> notices.fail(words.say("window.zone.failed"), e)));
  }

  private void refuse(Opening.Refused refused) {
    String why = refused.why(words);
    if (view.isPresent()) {
      notices.fail(why, null);
    } else {
      unopened.refused(refused.problems());
      problems.opened();
      unopened.show(words.say("window.start.refused"), why);
    }
  }

  // ---- the window's own commands

  private Map<Fixed, Supplier<Node>> pages() {
    return WindowPages.all(words, commands, looks);
  }

  private void refresh() {
    commands.dataset.refresh();
    search.refresh();
    zones.refresh();
    commands.problems.disabledProperty().set(problems.isNothingWrong());
    commands.contrast.selectedProperty().set(looks.isHighContrast());
  }

  private void listProblems() {
    view.ifPresentOrElse(DatasetView::listProblems, unopened::listProblems);
    refresh();
  }

  private List<Problem> problemsAtPresent() {
    return view.map(shown -> shown.session().snapshot().problems()).orElseGet(unopened::problems);
  }

  private void follow() {
    looks.follow();
    refresh();
  }

  private final class Actions implements WindowActions {
    @Override
    public void openFolder() {
      folders.choose();
    }

    @Override
    public void openFile() {
      folders.chooseFile();
    }

    @Override
    public void savePicture(DatasetView shown) {
      publishing.save(shown);
    }

    @Override
    public void copyPicture(DatasetView shown) {
      publishing.copy(shown);
    }

    @Override
    public void print(DatasetView shown) {
      publishing.print(shown);
    }

    @Override
    public void showProblems() {
      listProblems();
    }

    @Override
    public void quit() {
      stage.close();
    }

    @Override
    public void read(Fixed page) {
      view.ifPresentOrElse(shown -> shown.read(page), () -> unopened.read(page, pages()));
      refresh();
    }

    @Override
    public void switchTheme() {
      looks.switchTheme();
      refresh();
    }

    @Override
    public void switchContrast() {
      looks.switchContrast();
      refresh();
    }

    @Override
    public void resizeText(int steps) {
      looks.resize(steps == 0 ? 100 : looks.textSize() + steps * Looks.STEP);
    }
  }

  // ---- for tests and benchmarks

  WindowSearch search() {
    return search;
  }

  Optional<DatasetView> view() {
    return view;
  }

  Looks looks() {
    return looks;
  }

  NoticeBar notices() {
    return notices;
  }

  /// Whether work is going on or the picture is moving.
  boolean isBusy() {
    return isWorking()
        || looks.motion().isPlaying()
        || search.box().isBehind()
        || view.filter(DatasetView::isSettling).isPresent();
  }

  /// Whether work is going on in the background.
  boolean isWorking() {
    return !runner.isIdle();
  }
}
