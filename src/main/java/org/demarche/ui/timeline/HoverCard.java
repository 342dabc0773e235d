package org.demarche.ui.timeline;

import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.demarche.layer.Frame;
import org.demarche.layer.Legend;
import org.demarche.layer.Legend.Sign;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.VocabularyWords;
import org.demarche.query.LaneChoice;
import org.demarche.query.ShownLanes;
import org.demarche.query.WantedLanes;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Session;
import org.demarche.text.Capitals;
import org.demarche.time.TimeLabels;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// A short card beside the pointer: what the event under it is called, when it was, of what kind,
/// how many sources tell of it, and what the signs mean that it bears.
final class HoverCard extends VBox {
  private static final double WIDTH = 320;

  /// Its text is as large as that of all panes, while it lies on a picture that is shown larger.
  private final Scale reduction = new Scale(1, 1);

  private double times = 1;

  private final Words words;
  private final Session session;
  private final Prose title = new Prose("");
  private final Prose date = new Prose("");
  private final Prose facts = new Prose("");
  private final VBox signs = new VBox();
  private final Picture picture;
  private final Function<Sign, Node> drawing;

  /// What the signs were made for last: making them for each move of the pointer would be slow.
  private @Nullable Object explained;

  /// @param picture in which the pointer is
  /// @param drawing makes a node of a sign
  HoverCard(Words words, Session session, Picture picture, Function<Sign, Node> drawing) {
    this.words = words;
    this.session = session;
    this.picture = picture;
    this.drawing = drawing;
    signs.getStyleClass().add("hover-signs");
    getStyleClass().add("hover-card");
    title.getStyleClass().add("hover-title");
    date.getStyleClass().add("hover-date");
    facts.getStyleClass().addAll("muted", "hover-facts");
    getChildren().addAll(title, date, facts, signs);
    // The picture around it is from left to right in every language.
    setNodeOrientation(Appearance.direction(words));
    getTransforms().add(reduction);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows what is known of an event or a cluster; hides for anything else.
  ///
  /// @param target where it is drawn
  /// @param bounds what the card must not leave
  void show(MarkRef ref, CardPlacement.Point pointer, Rect target, Rect bounds) {
    boolean filled =
        switch (ref) {
          case MarkRef.OfEvent event ->
              session.dataset().event(event.event()).map(this::fill).isPresent();
          case MarkRef.OfCluster cluster -> fill(cluster);
          case MarkRef.OfLane lane -> fill(lane);
          case MarkRef.OfMoreLanes lanes -> fill(lanes);
          case MarkRef.OfRelation one ->
              session.dataset().event(one.other()).map(this::fill).isPresent();
          case MarkRef.OfRelations all -> fill(all);
          case MarkRef.OfOutside(boolean earlier) -> fillOutside(earlier);
          case MarkRef.OfActor _, MarkRef.OfPassage _ -> false;
        };
    setVisible(filled);
    if (filled) {
      date.setManaged(!date.content().isEmpty());
      explain(ref);
      applyCss();
      double width = Math.min(Math.min(WIDTH, bounds.width()) * times, Math.ceil(prefWidth(-1)));
      double height = Math.ceil(prefHeight(width));
      Size covered = new Size(width / times, height / times);
      Rect place = CardPlacement.place(covered, pointer, target, bounds);
      resizeRelocate(Math.rint(place.x()), Math.rint(place.y()), width, height);
    }
  }

  /// Is told how many times as large as it is the picture below is shown.
  void magnified(double times) {
    this.times = times;
    reduction.setX(1 / times);
    reduction.setY(1 / times);
  }

  /// How many times as large as it is the picture below is shown, and so the text in here.
  double times() {
    return times;
  }

  void hide() {
    setVisible(false);
  }

  private record Explained(MarkRef ref, Theme theme, Frame frame, double times) {}

  private void explain(MarkRef ref) {
    Explained now = new Explained(ref, session.view().theme(), picture.frame(), times);
    if (!now.equals(explained)) {
      explained = now;
      Legend legend = picture.legend(ref);
      signs
          .getChildren()
          .setAll(
              Stream.concat(legend.signs().stream(), legend.relations().stream())
                  .map(this::row)
                  .toList());
      signs.setManaged(!signs.getChildren().isEmpty());
    }
  }

  private Node row(Sign sign) {
    StackPane place = new StackPane(drawing.apply(sign));
    place.setMinWidth(sign.width());
    Prose meaning = new Prose(sign.text());
    HBox.setHgrow(meaning, Priority.ALWAYS);
    HBox row = new HBox(place, meaning);
    row.getStyleClass().add("hover-sign");
    return row;
  }

  private boolean fill(Event event) {
    title.setContent(event.title());
    date.setContent(Capitals.first(event.when().date().words(words)));
    String kind = VocabularyWords.label(words, session.dataset().kindOrUnknown(event.kind()));
    facts.setContent(words.say("timeline.card.facts", Capitals.first(kind), sources(event)));
    return true;
  }

  private boolean fill(MarkRef.OfCluster cluster) {
    title.setContent(words.say("timeline.card.cluster", cluster.count()));
    date.setContent(Capitals.first(TimeLabels.range(words, cluster.range())));
    facts.setContent(words.say("timeline.card.too-close"));
    return true;
  }

  private boolean fill(MarkRef.OfRelations all) {
    title.setContent(
        Capitals.first(
            all.outwards()
                ? words.one("picture.bears-on", all.type(), all.count())
                : words.one("picture.borne-by", all.type(), all.count())));
    date.setContent("");
    facts.setContent(words.say("timeline.card.relations"));
    return true;
  }

  private boolean fillOutside(boolean earlier) {
    title.setContent(
        earlier ? words.say("timeline.card.earlier") : words.say("timeline.card.later"));
    date.setContent("");
    facts.setContent(words.say("timeline.card.go-there"));
    return true;
  }

  private boolean fill(MarkRef.OfMoreLanes lanes) {
    if (lanes.where() != MarkRef.OfMoreLanes.Where.HIDDEN) {
      return false;
    }
    int hidden = ShownLanes.hiddenLanes(session.table(), session.view().wantedLanes());
    title.setContent(words.say("timeline.card.hidden", hidden));
    date.setContent(
        words.say(
            "timeline.card.hidden-events", session.match().count() - session.shown().count()));
    facts.setContent(words.say("timeline.card.show-hidden"));
    return true;
  }

  private boolean fill(MarkRef.OfLane lane) {
    if (!lane.lane().equals(LaneChoice.OTHERS)) {
      return false;
    }
    title.setContent(words.say("timeline.card.others"));
    date.setContent(words.say("timeline.card.more-lanes", WantedLanes.STEP));
    facts.setContent(words.say("timeline.card.chosen-by"));
    return true;
  }

  private String sources(Event event) {
    long count = event.citations().stream().map(Citation::source).distinct().count();
    return words.say("timeline.card.sources", count);
  }
}
