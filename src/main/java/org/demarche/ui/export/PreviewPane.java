package org.demarche.ui.export;

import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.demarche.export.PictureFormat;
import org.demarche.export.Preview;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The picture as it will be, drawn in the background, with its size in words below.
final class PreviewPane extends BorderPane {
  private static final double MOST_ACROSS = 1200;
  private static final double MOST_DOWN = 4000;

  private final Words words;
  private final ImageView image = new ImageView();
  private final Prose size = new Prose("");
  private final LatestOnly<ExportOptions, Drawn> drawn;
  private ExportOptions options;
  private @Nullable Size shown;

  /// A preview and how large the picture itself is at scale 1.
  private record Drawn(Preview preview, Size size) {}

  PreviewPane(Words words, ExportSubject subject, ExportOptions options, TaskRunner runner) {
    this.words = words;
    this.options = options;
    drawn =
        new LatestOnly<>(
            runner,
            words.say("export.drawing-preview"),
            key -> draw(subject, key),
            this::show,
            failure ->
                size.setContent(
                    words.say("export.no-preview", String.valueOf(failure.getMessage()))));
    getStyleClass().add("preview-pane");
    image.setPreserveRatio(true);
    image.setId("export-preview");
    StackPane sheet = new StackPane(image);
    sheet.getStyleClass().add("preview-sheet");
    ScrollPane scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.getStyleClass().add("preview-scroll");
    scroll
        .viewportBoundsProperty()
        .subscribe(
            bounds ->
                image.setFitWidth(
                    Math.max(
                        50,
                        Math.floor(
                            bounds.getWidth()
                                - sheet.getInsets().getLeft()
                                - sheet.getInsets().getRight()))));
    setCenter(scroll);
    size.setId("export-size");
    size.getStyleClass().add("hint");
    setBottom(size);
    size.setContent(words.say("export.preview-to-come"));
    show(options);
  }

  /// Follows a choice; the last preview stays until the new one is there.
  void show(ExportOptions options) {
    this.options = options;
    drawn.request(options.sceneKey());
    showSize();
  }

  private static Drawn draw(ExportSubject subject, ExportOptions key) {
    Scene scene = subject.scene(key);
    return new Drawn(Preview.of(scene, key.theme(), MOST_ACROSS, MOST_DOWN), scene.size());
  }

  private void show(Drawn now) {
    Preview preview = now.preview();
    WritableImage pixels = new WritableImage(preview.width(), preview.height());
    pixels
        .getPixelWriter()
        .setPixels(
            0,
            0,
            preview.width(),
            preview.height(),
            PixelFormat.getIntArgbInstance(),
            preview.pixels(),
            0,
            preview.width());
    image.setImage(pixels);
    shown = now.size();
    showSize();
  }

  private void showSize() {
    Size at = shown;
    if (at != null) {
      boolean pixels = options.format() == PictureFormat.PNG;
      int scale = pixels ? options.scale() : 1;
      long width = Math.round(at.width() * scale);
      long height = Math.round(at.height() * scale);
      size.setContent(
          pixels
              ? words.say("export.pixels", width, height)
              : words.say("export.pixels-natural", width, height));
    }
  }
}
