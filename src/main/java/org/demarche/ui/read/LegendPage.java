package org.demarche.ui.read;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.layer.Legend;
import org.demarche.layer.Legend.Sign;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// What every sign of the timeline means, drawn by the code that draws the timeline: first what is
/// in view, then what else there is.
public final class LegendPage extends ScrollPane {
  private final Words words;
  private final Legend whole;
  private final Function<Sign, Canvas> drawing;
  private final VBox content = new VBox();
  private List<String> seen = List.of();

  /// @param inView what the timeline shows at present
  /// @param whole all there is
  /// @param drawing makes a node of a sign
  public LegendPage(Words words, Legend inView, Legend whole, Function<Sign, Canvas> drawing) {
    this.words = words;
    this.whole = whole;
    this.drawing = drawing;
    setId("legend-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("detail-scroll");
    content.getStyleClass().addAll("event-article", "legend");
    setContent(content);
    follow(inView);
  }

  /// Tells first what the timeline shows now; stays where it is, and as it is where the same signs
  /// are in view.
  public void follow(Legend inView) {
    List<String> now =
        Stream.of(inView.kinds(), inView.signs(), inView.relations())
            .flatMap(List::stream)
            .map(sign -> sign.key() + sign.text())
            .toList();
    if (now.equals(seen) && !content.getChildren().isEmpty()) {
      return;
    }
    double top = room() * getVvalue();
    boolean before = !content.getChildren().isEmpty();
    seen = now;
    fill(inView);
    if (before) {
      applyCss();
      layout();
      setVvalue(room() == 0 ? 0 : Math.clamp(top / room(), 0, 1));
    }
  }

  /// How far the content can be scrolled, in pixels.
  private double room() {
    return Math.max(0, content.getBoundsInLocal().getHeight() - getViewportBounds().getHeight());
  }

  private void fill(Legend inView) {
    content.getChildren().clear();
    Set<String> said = new HashSet<>();
    section(words.say("read.legend.kinds-in-view"), inView.kinds(), said);
    section(words.say("read.legend.signs-in-view"), inView.signs(), said);
    section(words.say("read.legend.relations-in-view"), inView.relations(), said);
    section(words.say("read.legend.other-kinds"), whole.kinds(), said);
    section(words.say("read.legend.other-signs"), whole.signs(), said);
    section(words.say("read.legend.other-relations"), whole.relations(), said);
  }

  private void section(String title, List<Sign> signs, Set<String> seen) {
    List<Sign> fresh = signs.stream().filter(sign -> seen.add(sign.key())).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Prose heading = new Prose(title);
    heading.getStyleClass().add("section-title");
    VBox section = new VBox(heading);
    section.getStyleClass().add("section");
    if (content.getChildren().isEmpty()) {
      section.getStyleClass().add("first");
    }
    List<Canvas> drawn = fresh.stream().map(drawing).toList();
    double widest = drawn.stream().mapToDouble(Canvas::getWidth).max().orElse(0);
    for (int i = 0; i < fresh.size(); i++) {
      section.getChildren().add(row(fresh.get(i), drawn.get(i), widest));
    }
    content.getChildren().add(section);
  }

  private static Node row(Sign sign, Canvas drawn, double width) {
    StackPane place = new StackPane(drawn);
    place.setMinWidth(width);
    place.setMaxWidth(width);
    place.getStyleClass().add("legend-drawing");
    Prose meaning = new Prose(sign.text());
    HBox row = new HBox(place, meaning);
    row.getStyleClass().add("legend-row");
    row.setAccessibleText(sign.text());
    return row;
  }

  /// What the page says, from the top down.
  List<String> texts() {
    return content.getChildren().stream()
        .flatMap(section -> ((VBox) section).getChildren().stream())
        .flatMap(row -> row instanceof HBox box ? box.getChildren().stream() : Stream.of(row))
        .map(node -> node instanceof Prose prose ? prose.content() : null)
        .filter(Objects::nonNull)
        .toList();
  }
}
