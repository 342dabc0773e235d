package org.demarche.ui.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.demarche.model.Problem;
import org.demarche.ui.theme.Icon;
import org.demarche.ui.theme.ToolRow;
import org.demarche.words.Words;

/// The line at the foot of the window: what is in view, what the program is busy with, and how many
/// problems the open dataset has.
public final class StatusLine {
  /// What is over sooner is not worth a word that comes and goes.
  private static final Duration NOTICED = Duration.millis(250);

  /// How long a word about what was just done stays.
  private static final Duration TOLD = Duration.seconds(4);

  private final Words words;
  private final ToolRow root = new ToolRow();
  private final Label counts = new Label();
  private final Label time = new Label();
  private final Hyperlink zone = new Hyperlink();
  private final Label found = new Label();
  private final Tooltip whole = new Tooltip();
  private final Label work = new Label();
  private final ProgressIndicator turning = new ProgressIndicator();
  private final ProgressBar progress = new ProgressBar();
  private final Label told = new Label();
  private final PauseTransition heard = new PauseTransition(TOLD);
  private final Label share = new Label();
  private final Button cancel = new Button();
  private final Label newest = new Label();
  private final Tooltip wholeNewest = new Tooltip();
  private final Button problems = new Button(null, Icon.WARNING.node());
  private final SequencedMap<Object, String> running = new LinkedHashMap<>();
  private final PauseTransition soon = new PauseTransition(NOTICED);

  /// @param showProblems called when the user asks for the list of problems
  /// @param zones called with the name of the axis's zone when the user asks for others
  /// @param ways stands at the right end, as long as there is room
  public StatusLine(Words words, Runnable showProblems, Consumer<Node> zones, Node ways) {
    this.words = words;
    time.setId("in-view");
    counts.setId("counts-in-view");
    found.setId("found-in-view");
    zone.setId("axis-zone");
    zone.setOnAction(
        event -> {
          zone.setVisited(false);
          zones.accept(zone);
        });
    for (Labeled part : List.of(time, counts, found)) {
      part.setTooltip(whole);
    }
    zone.setTooltip(new Tooltip(words.say("window.zone.meaning")));
    showZone("");
    for (Labeled part : List.of(counts, found, zone)) {
      part.setMinWidth(Region.USE_PREF_SIZE);
    }
    root.givesWay(found);
    root.givesWay(zone);
    root.givesWay(ways);
    root.givesWay(counts);
    work.setId("at-work");
    problems.setId("problems");
    problems.getStyleClass().addAll("flat", "small", "problems");
    problems.setOnAction(event -> showProblems.run());
    problems.setTooltip(new Tooltip(words.say("window.problems.show")));
    turning.setPrefSize(14, 14);
    turning.setMinSize(14, 14);
    turning.setMaxSize(14, 14);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    root.getStyleClass().add("status-line");
    time.setMinWidth(0);
    problems.setMinWidth(Region.USE_PREF_SIZE);
    newest.setId("newest-problem");
    newest.setMinWidth(0);
    newest.setTooltip(wholeNewest);
    progress.setId("progress");
    progress.setPrefWidth(120);
    share.setId("progress-share");
    cancel.setText(words.say("window.cancel"));
    cancel.setId("cancel-work");
    cancel.getStyleClass().addAll("flat", "small");
    root.getChildren()
        .addAll(
            counts, time, zone, found, gap, told, turning, work, progress, share, cancel, newest,
            problems, ways);
    told.setId("told");
    told.setMinWidth(Region.USE_PREF_SIZE);
    show(told, false);
    heard.setOnFinished(event -> show(told, false));
    soon.setOnFinished(event -> showWork());
    hideProgress();
    showWork();
    showProblems(List.of());
    showNewest(Optional.empty());
  }

  public Node node() {
    return root;
  }

  /// Says for a few seconds what has just been done.
  public void tell(String text) {
    told.setText(text);
    show(told, true);
    told.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    heard.playFromStart();
  }

  /// What the timeline shows.
  ///
  /// @param whole all of it
  /// @param counts how many events
  /// @param time from when to when, which is said last of all where there is no room
  /// @param zone of the axis
  /// @param found how much was found, or nothing
  public record View(String whole, String counts, String time, String zone, String found) {}

  /// Says what the timeline shows.
  public void showView(View view) {
    counts.setText(view.counts);
    time.setText(view.time);
    showZone(view.zone);
    zone.setAccessibleText(words.say("window.zone.heard", view.zone));
    found.setText(view.found);
    whole.setText(view.whole);
    time.setAccessibleText(view.whole);
  }

  /// @param name empty while nothing is open
  private void showZone(String name) {
    zone.setText(name.isEmpty() ? "" : words.say("window.zone.name", name));
    zone.setDisable(name.isEmpty());
  }

  /// Says that work has begun, if it is not over in a moment, until [#ended] is called with the
  /// same key.
  ///
  /// @param title in the form 'Reading the dataset'
  public void began(Object key, String title) {
    running.put(key, title);
    if (work.isVisible()) {
      showWork();
    } else if (running.size() == 1) {
      soon.playFromStart();
    }
  }

  public void ended(Object key) {
    running.remove(key);
    if (running.isEmpty()) {
      soon.stop();
    }
    if (work.isVisible()) {
      showWork();
    }
  }

  /// Says how much of the work is done, which the user may cancel, until [#hideProgress].
  ///
  /// @param hundredths 0 to 100
  /// @param onCancel called when the user cancels
  public void showProgress(int hundredths, Runnable onCancel) {
    progress.setProgress(hundredths / 100.0);
    share.setText(words.say("window.progress", hundredths));
    cancel.setOnAction(event -> onCancel.run());
    showProgress(true);
  }

  public void hideProgress() {
    showProgress(false);
  }

  private void showProgress(boolean shown) {
    show(progress, shown);
    show(share, shown);
    show(cancel, shown);
    showTurning();
  }

  private void showWork() {
    boolean busy = !running.isEmpty();
    work.setText(busy ? words.say("window.at-work", running.lastEntry().getValue()) : "");
    show(work, busy);
    showTurning();
  }

  /// What turns is painted anew in every pulse, and takes the time from the work: not beside a bar.
  private void showTurning() {
    show(turning, work.isVisible() && !progress.isVisible());
  }

  public void showProblems(List<Problem> found) {
    long errors = found.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    long warnings = found.size() - errors;
    String text =
        errors == 0
            ? words.say("window.problems.warnings", warnings)
            : warnings == 0
                ? words.say("window.problems.errors", errors)
                : words.say("window.problems.both", errors, warnings);
    problems.setText(text);
    problems.setAccessibleText(words.say("window.problems.spoken", text));
    show(problems, !found.isEmpty());
  }

  /// Says of one problem that is new what is wrong, and in which file and line.
  public void showNewest(Optional<Problem> problem) {
    String text = problem.map(this::sentence).orElse("");
    newest.setText(text);
    wholeNewest.setText(text);
    show(newest, problem.isPresent());
  }

  private String sentence(Problem problem) {
    return problem.line() == 0
        ? words.say("window.problems.newest", problem.file(), problem.message())
        : words.say(
            "window.problems.newest-at",
            problem.file(),
            Integer.toString(problem.line()),
            problem.message());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
