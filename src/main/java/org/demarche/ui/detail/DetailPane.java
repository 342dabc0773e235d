package org.demarche.ui.detail;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.dataset.Dataset;
import org.demarche.query.EventSet;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.State;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.KindGlyph;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// What is known of the selected event, shared by the selected events or counted by the selected
/// cluster, or, while none is selected, what the dataset is and how to begin.
public final class DetailPane extends BorderPane {
  private final Words words;
  private final Session session;
  private final DetailActions actions;
  private final ScrollPane scroll = new ScrollPane();
  private final Prose hiddenWords = new Prose("");
  private final Button showHidden = new Button();
  private final HBox hidden;

  /// What the content says: an equal one need not be set anew.
  private Object said = "";

  public DetailPane(Words words, Session session, Followers followers, DetailActions actions) {
    this.words = words;
    this.session = session;
    this.actions = actions;
    this.hidden = hiddenNotice();
    getStyleClass().add("detail-pane");
    getStylesheets()
        .add(
            Objects.requireNonNull(DetailPane.class.getResource("/css/detail.css"))
                .toExternalForm());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("detail-scroll");
    setCenter(scroll);
    followers.add(this, this::changed);
    show();
  }

  private HBox hiddenNotice() {
    HBox.setHgrow(hiddenWords, Priority.ALWAYS);
    hiddenWords.setMaxWidth(Double.MAX_VALUE);
    showHidden.getStyleClass().add("show-hidden");
    showHidden.setMinWidth(USE_PREF_SIZE);
    showHidden.setOnAction(e -> actions.showAll());
    HBox notice = new HBox(hiddenWords, showHidden);
    notice.getStyleClass().add("hidden-notice");
    return notice;
  }

  private void changed(State before, State after) {
    if (!before.view().selection().equals(after.view().selection())) {
      show();
    } else if (!before.snapshot().equals(after.snapshot())) {
      ScrollPlace place = ScrollPlace.of(scroll);
      if (say()) {
        place.restore(scroll);
      }
    }
    showHidden();
  }

  private void show() {
    if (say()) {
      scroll.setVvalue(0);
    }
    showHidden();
  }

  /// Says what is to be said of the present state; false where it was said already.
  private boolean say() {
    Object saying = saying();
    if (saying.equals(said)) {
      return false;
    }
    said = saying;
    scroll.setContent(
        switch (saying) {
          case DetailModel model ->
              new EventArticle(words, model, actions, KindGlyph.of(model.kind(), 13), this::reveal);
          case SeveralModel several -> new SeveralView(words, several, actions, this::reveal);
          case ClusterModel cluster -> new ClusterView(words, cluster, actions);
          case Welcome welcome -> new WelcomeView(words, welcome, actions::copyText);
          default -> throw new AssertionError(saying);
        });
    return true;
  }

  private Object saying() {
    Snapshot snapshot = session.snapshot();
    Dataset dataset = snapshot.dataset();
    DetailContext context = new DetailContext(words, dataset, snapshot.names());
    return switch (session.view().selection()) {
      case Selection.OneEvent one ->
          dataset
              .event(one.event())
              .<Object>map(event -> new DetailComposer(context, event).compose())
              .orElseGet(() -> Welcome.of(words, dataset));
      case Selection.Several several ->
          new SeveralComposer(context, snapshot.table(), several)
              .compose()
              .<Object>map(model -> model)
              .orElseGet(() -> Welcome.of(words, dataset));
      case Selection.Cluster cluster -> ClusterModel.of(words, cluster, dataset);
      case Selection.None _ -> Welcome.of(words, dataset);
    };
  }

  private void showHidden() {
    EventSet match = session.match();
    int selected = session.view().selection().events().size();
    long gone =
        session.view().selection().events().stream()
            .mapToInt(session.dataset()::ordinal)
            .filter(ordinal -> ordinal >= 0 && !match.contains(ordinal))
            .count();
    hiddenWords.setContent(words.say("detail.hidden", selected, gone));
    showHidden.setText(words.say("detail.show-hidden", gone));
    setTop(gone > 0 ? hidden : null);
  }

  /// Scrolls so that the node stands at the top, as far as the article goes.
  private void reveal(Node node) {
    scroll.layout();
    Node content = scroll.getContent();
    Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.clamp((at.getMinY() - 12) / room, 0, 1));
    }
  }

  /// The dataset's title, description and first steps.
  private static final class WelcomeView extends VBox {
    WelcomeView(Words words, Welcome welcome, Consumer<String> copy) {
      Typesetter set = new Typesetter(words, copy);
      getStyleClass().addAll("event-article", "welcome");
      getChildren()
          .add(
              Typesetter.column(
                  "head",
                  set.passage(welcome.title(), "title"),
                  set.passage(DetailWords.beside(words, welcome.counts()), "small")));
      VBox steps = set.section(words.say("detail.welcome.steps"), "steps");
      welcome.steps().forEach(step -> steps.getChildren().add(set.passage(step, "body")));
      getChildren().add(steps);
      if (!welcome.description().isEmpty()) {
        getChildren()
            .add(
                set.section(
                    words.say("detail.welcome.about"),
                    "about",
                    set.passage(welcome.description(), "body")));
      }
      if (welcome.licence() != null) {
        getChildren()
            .add(
                set.section(
                    words.say("detail.welcome.licence"),
                    "licence",
                    set.passage(welcome.licence(), "body")));
      }
    }
  }
}
