package org.demarche.ui.export;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.demarche.dataset.Dataset;
import org.demarche.export.Preview;
import org.demarche.publication.AsSeen;
import org.demarche.scene.Scene;
import org.demarche.task.TaskRunner;
import org.demarche.text.FilterSentence;
import org.demarche.ui.notice.Notices;
import org.demarche.words.Words;

/// Puts the timeline as it is seen on the clipboard, with what it shows above it.
///
/// @param copied is told that it is there
public record PictureCopy(Words words, TaskRunner runner, Notices notices, Runnable copied) {
  /// Pixels for one of the window's: as sharp as fine screens are.
  private static final double SCALE = 2;

  /// Draws the picture in the background.
  ///
  /// @param seen the timeline
  public void copy(ExportSubject subject, Scene seen) {
    TaskRunner.Task _ =
        runner.submit(
            words.say("export.copying"),
            () -> draw(subject, seen),
            PictureCopy.this::put,
            failure -> notices.fail(words.say("export.copy-failed"), failure));
  }

  private Preview draw(ExportSubject subject, Scene seen) {
    Dataset dataset = subject.snapshot().dataset();
    int match = subject.snapshot().match(subject.view().filter()).count();
    String sentence =
        FilterSentence.of(words, subject.view().filter(), dataset, match, dataset.events().size());
    Scene whole =
        AsSeen.of(words, seen, dataset.description().title(), sentence, subject.metrics());
    return Preview.of(whole, subject.view().theme(), SCALE);
  }

  private void put(Preview drawn) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(image(drawn));
    Clipboard.getSystemClipboard().setContent(content);
    copied.run();
  }

  static Image image(Preview drawn) {
    WritableImage pixels = new WritableImage(drawn.width(), drawn.height());
    pixels
        .getPixelWriter()
        .setPixels(
            0,
            0,
            drawn.width(),
            drawn.height(),
            PixelFormat.getIntArgbInstance(),
            drawn.pixels(),
            0,
            drawn.width());
    return pixels;
  }
}
