package org.demarche.ui.export;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.delivery.MissingLetters;
import org.demarche.export.PictureFormat;
import org.demarche.export.Preview;
import org.demarche.font.Fonts;
import org.demarche.publication.Sheet;
import org.demarche.scene.Folio;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The picture as it will be, or one page after the other, drawn in the background from what will
/// be saved, with its size in words below.
final class PreviewPane extends BorderPane {
  private static final double MOST_ACROSS = 1200;
  private static final double MOST_DOWN = 4000;

  private final Words words;
  private final ImageView image = new ImageView();
  private final Prose size = new Prose("");
  private final Prose missing = new Prose("");
  private final LatestOnly<Wanted, Drawn> drawn;
  private final PageTurner turner;
  private final AtomicReference<@Nullable Made> made = new AtomicReference<>();
  private ExportOptions options;
  private @Nullable Drawn shown;

  /// @param page from 0
  private record Wanted(ExportOptions options, int page) {}

  /// What was made last, for its other pages.
  ///
  /// @param missing what is to be said of letters that no font has; may be empty
  private record Made(ExportOptions options, Folio folio, String missing) {}

  /// A preview, how large the page itself is at scale 1, and which of how many it is, from 0.
  private record Drawn(Preview preview, Size size, int page, int pages, String missing) {}

  PreviewPane(Words words, ExportSubject subject, ExportOptions options, TaskRunner runner) {
    this.words = words;
    this.options = options;
    turner = new PageTurner(words, this::turn);
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
    missing.setId("export-missing");
    missing.getStyleClass().add("hint");
    FormPart.seen(missing, false);
    size.setId("export-size");
    size.getStyleClass().add("hint");
    VBox below = new VBox(turner, size, missing);
    // Asked for without a width, prose would be as narrow and high as it can be.
    below.setMinHeight(0);
    setBottom(below);
    size.setContent(words.say("export.preview-to-come"));
    show(options);
  }

  /// Follows a choice; the last preview stays until the new one is there.
  void show(ExportOptions options) {
    this.options = options;
    Drawn now = shown;
    turn(now == null ? 0 : now.page());
    showSize();
  }

  private void turn(int page) {
    drawn.request(new Wanted(options.sceneKey(), page));
  }

  private Drawn draw(ExportSubject subject, Wanted wanted) {
    Made last = made.get();
    Made now =
        last != null && last.options.equals(wanted.options)
            ? last
            : make(subject.folio(wanted.options), wanted.options);
    made.set(now);
    Folio folio = now.folio();
    int pages = folio.pages().size();
    int page = Math.min(wanted.page, pages - 1);
    Scene scene = folio.pages().get(page);
    Preview preview = Preview.of(scene, wanted.options.theme(), MOST_ACROSS, MOST_DOWN);
    return new Drawn(preview, scene.size(), page, pages, now.missing());
  }

  private Made make(Folio folio, ExportOptions options) {
    Optional<Message> missing = MissingLetters.of(folio, Fonts.metrics());
    return new Made(options, folio, missing.map(words::say).orElse(""));
  }

  private void show(Drawn now) {
    missing.setContent(now.missing());
    FormPart.seen(missing, !now.missing().isEmpty());
    image.setImage(PictureCopy.image(now.preview()));
    shown = now;
    turner.show(now.page(), now.pages());
    showSize();
  }

  private void showSize() {
    Drawn at = shown;
    if (at != null) {
      boolean pixels = options.format() == PictureFormat.PNG;
      int scale = pixels ? options.scale() : 1;
      long width = Math.round(at.size().width() * scale);
      long height = Math.round(at.size().height() * scale);
      String says =
          pixels
              ? words.say("export.pixels", width, height)
              : words.say("export.pixels-natural", width, height);
      size.setContent(
          words.say(
              "export.size-and-millimetres",
              says,
              millimetres(at.size().width()),
              millimetres(at.size().height())));
    }
  }

  private static String millimetres(double pixels) {
    return Long.toString(Math.round(Sheet.millimetres(pixels)));
  }
}
