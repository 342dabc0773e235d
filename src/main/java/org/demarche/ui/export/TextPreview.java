package org.demarche.ui.export;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.delivery.Matching;
import org.demarche.delivery.TextFile;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// How a document or data begin, with what they leave out; both found in the background.
final class TextPreview extends VBox {
  private static final int MOST = 6_000;

  private final Words words;
  private final ExportSubject subject;
  private final Prose text = new Prose("");
  private final ScrollPane scroll = new ScrollPane(text);
  private final Prose none = new Prose("");
  private final Label leftOut;
  private final Prose losses = new Prose("");
  private final Prose count = new Prose("");
  private final LatestOnly<Wanted, Found> found;

  private record Wanted(TextFile file, ExportOptions.Stretch stretch) {}

  private record Found(String beginning, List<String> losses, int events) {}

  TextPreview(Words words, ExportSubject subject, TaskRunner runner) {
    this.words = words;
    this.subject = subject;
    found =
        new LatestOnly<>(
            runner,
            words.say("export.drawing-preview"),
            this::find,
            this::show,
            failure ->
                count.setContent(
                    words.say("export.no-preview", String.valueOf(failure.getMessage()))));
    getStyleClass().addAll("preview-pane", "text-preview");
    text.setId("export-text");
    text.getStyleClass().add("beginning");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(words.say("export.beginning"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    none.setContent(words.say("export.no-beginning"));
    none.setId("export-no-text");
    none.setMaxHeight(Double.MAX_VALUE);
    VBox.setVgrow(none, Priority.ALWAYS);
    leftOut = new Label(words.say("export.left-out"));
    leftOut.getStyleClass().add("part-title");
    losses.setId("export-losses");
    losses.getStyleClass().add("hint");
    count.setId("export-count");
    count.getStyleClass().add("hint");
    // Asked for without a width, prose would be as narrow and high as it can be.
    setMinHeight(0);
    getChildren().addAll(scroll, none, count, leftOut, losses);
    show(new Found("", List.of(), 0));
    count.setContent(words.say("export.preview-to-come"));
  }

  void show(TextFile file, ExportOptions.Stretch stretch) {
    found.request(new Wanted(file, stretch));
  }

  private Found find(Wanted wanted) throws Exception {
    Matching matching = subject.matching(wanted.stretch()).telling(new Interrupts());
    List<String> said = wanted.file().losses(matching).stream().map(words::say).toList();
    return new Found(wanted.file().beginning(matching, MOST), said, matching.size());
  }

  private void show(Found now) {
    boolean readable = !now.beginning().isEmpty();
    text.setContent(now.beginning());
    scroll.setVvalue(0);
    FormPart.seen(scroll, readable);
    FormPart.seen(none, !readable);
    count.setContent(words.say("export.events", now.events()));
    losses.setContent(String.join("\n", now.losses()));
    FormPart.seen(leftOut, !now.losses().isEmpty());
    FormPart.seen(losses, !now.losses().isEmpty());
  }
}
