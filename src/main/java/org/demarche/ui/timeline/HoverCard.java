package org.demarche.ui.timeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Citation;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Kind;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.time.TimeLabels;

/// A short card beside the pointer: what the event under it is called, when it was, of what kind,
/// and how many sources tell of it.
final class HoverCard extends VBox {
  private static final double WIDTH = 300;

  private final Dataset dataset;
  private final Label title = new Label();
  private final Label date = new Label();
  private final Label facts = new Label();

  HoverCard(Dataset dataset) {
    this.dataset = dataset;
    getStyleClass().add("hover-card");
    title.getStyleClass().add("hover-title");
    date.getStyleClass().add("hover-date");
    facts.getStyleClass().addAll("muted", "hover-facts");
    for (Label label : List.of(title, date, facts)) {
      label.setWrapText(true);
      label.setMaxWidth(WIDTH);
    }
    getChildren().addAll(title, date, facts);
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
          case MarkRef.OfEvent event -> dataset.event(event.event()).map(this::fill).isPresent();
          case MarkRef.OfCluster cluster -> fill(cluster);
          case MarkRef.OfLane lane -> false;
          case MarkRef.OfActor actor -> false;
        };
    setVisible(filled);
    if (filled) {
      applyCss();
      double width = Math.ceil(prefWidth(-1));
      double height = Math.ceil(prefHeight(width));
      Rect place = CardPlacement.place(new Size(width, height), pointer, target, bounds);
      resizeRelocate(Math.rint(place.x()), Math.rint(place.y()), width, height);
    }
  }

  void hide() {
    setVisible(false);
  }

  private boolean fill(Event event) {
    title.setText(event.title());
    date.setText(sentence(event.when().date().words()));
    String kind = dataset.kind(event.kind()).map(Kind::label).orElse(event.kind());
    facts.setText(sentence(kind) + " · " + sources(event));
    return true;
  }

  private boolean fill(MarkRef.OfCluster cluster) {
    title.setText(cluster.count() + " events");
    date.setText(sentence(TimeLabels.range(cluster.range())));
    facts.setText("Too close together to draw apart here. Double-click to zoom in.");
    return true;
  }

  static String sources(Event event) {
    long count = event.citations().stream().map(Citation::source).distinct().count();
    return count == 0 ? "no source" : count + (count == 1 ? " source" : " sources");
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + words.substring(1);
  }
}
