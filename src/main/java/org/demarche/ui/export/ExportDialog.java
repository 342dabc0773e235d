package org.demarche.ui.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.delivery.Matching;
import org.demarche.delivery.Output;
import org.demarche.delivery.TextFile;
import org.demarche.export.Look;
import org.demarche.export.PictureWriter;
import org.demarche.scene.Folio;
import org.demarche.session.Selection;
import org.demarche.task.Progress;
import org.demarche.task.TaskRunner;
import org.demarche.ui.notice.Notices;
import org.demarche.ui.theme.Prose;
import org.demarche.words.ExplainedException;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks what the picture shall be, shows it, and saves it in the background.
public final class ExportDialog {
  private static final Logger LOG = System.getLogger(ExportDialog.class.getName());

  private final Words words;
  private final TaskRunner runner;
  private final Notices notices;
  private final FileChoice files;
  private final SavedFiles saved;

  /// One serves a window for as long as it is open.
  public ExportDialog(
      Words words, TaskRunner runner, Notices notices, FileChoice files, SavedFiles saved) {
    this.words = words;
    this.runner = runner;
    this.notices = notices;
    this.files = files;
    this.saved = saved;
  }

  /// Opens the dialog over a window, in that window's looks.
  ///
  /// @param choices where those of the dataset are kept
  public void show(Window owner, ExportSubject subject, KeptChoices choices) {
    new Sheet(subject, choices).open(owner);
  }

  /// The file with the ending of a format that can be saved; what the user wrote counts.
  static Path withEnding(Path file, Output wanted) {
    boolean drawn = wanted instanceof Output.Picture;
    return Output.of(file).filter(own -> drawn == own instanceof Output.Picture).isPresent()
        ? file
        : file.resolveSibling(file.getFileName() + "." + wanted.extension());
  }

  /// What the screen keeps free about the dialog, for its frame, in pixels.
  private static final double AROUND = 60;

  /// One opening of the dialog.
  private final class Sheet {
    private final ExportSubject subject;
    private final KeptChoices choices;
    private final Stage stage = new Stage();
    private final PreviewPane preview;
    private final TextPreview text;
    private final ExportForm form;
    private final Prose failure = new Prose("");
    private final SavingBar busy = new SavingBar(words);
    private final Button save = new Button(words.say("export.save"));
    private final Button cancel = new Button(words.say("export.cancel"));
    private TaskRunner.@Nullable Task saving;

    Sheet(ExportSubject subject, KeptChoices choices) {
      this.subject = subject;
      this.choices = choices;
      ChoiceNames kept = new ChoiceNames(choices.kept());
      ExportOptions options = kept.options(ExportOptions.standard(subject.view().theme()));
      preview = new PreviewPane(words, subject, options, runner);
      text = new TextPreview(words, subject, runner);
      boolean selected = !(subject.view().selection() instanceof Selection.None);
      form = new ExportForm(words, options, selected, this::changed);
      form.setSvgText(kept.letters());
      look(options);
    }

    private void look(ExportOptions options) {
      Optional<TextFile> written = subject.textFile(options.output(), options);
      written.ifPresentOrElse(
          file -> text.show(file, form.options().stretch()), () -> preview.show(options));
      FormPart.seen(text, written.isPresent());
      FormPart.seen(preview, written.isEmpty());
    }

    void open(Window owner) {
      BorderPane root = new BorderPane(new StackPane(preview, text));
      root.getStyleClass().add("export-dialog");
      root.getStylesheets()
          .add(
              Objects.requireNonNull(ExportDialog.class.getResource("/css/export.css"))
                  .toExternalForm());
      Label title = new Label(words.say("export.title"));
      title.getStyleClass().add("pane-title");
      root.setTop(title);
      root.setLeft(scrolling(form));
      root.setBottom(buttons());
      Scene scene = new Scene(root);
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
      scene.addEventHandler(
          KeyEvent.KEY_PRESSED,
          key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
              giveUp();
            }
          });
      stage.initOwner(owner);
      stage.initModality(Modality.WINDOW_MODAL);
      stage.setTitle(words.say("export.title"));
      stage.setScene(scene);
      fit(root, owner);
      stage.setOnCloseRequest(
          close -> {
            close.consume();
            giveUp();
          });
      stage.show();
    }

    /// The choices, where text is large for the screen to be scrolled through.
    private static ScrollPane scrolling(ExportForm form) {
      ScrollPane scroll = new ScrollPane(form);
      scroll.setFitToWidth(true);
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.getStyleClass().add("form-scroll");
      scroll.setFocusTraversable(false);
      return scroll;
    }

    /// As large as the style sheet says, which goes with the size of text, as far as the owner's
    /// screen has room.
    private void fit(Region root, Window owner) {
      root.applyCss();
      Rectangle2D screen =
          Screen.getScreensForRectangle(
                  owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
              .stream()
              .findFirst()
              .orElseGet(Screen::getPrimary)
              .getVisualBounds();
      double width = Math.min(root.prefWidth(-1), screen.getWidth() - AROUND);
      double height = Math.min(root.prefHeight(-1), screen.getHeight() - AROUND);
      root.setStyle("-fx-pref-width: %spx; -fx-pref-height: %spx".formatted(width, height));
      stage.setMinWidth(Math.min(640, width));
      stage.setMinHeight(Math.min(480, height));
    }

    /// Follows a choice; what was asked before is asked again.
    private void changed(ExportOptions options) {
      look(options);
      failure.setContent("");
      askAnew();
    }

    private void askAnew() {
      save.setText(words.say("export.save"));
      save.setOnAction(e -> choose());
    }

    private HBox buttons() {
      failure.getStyleClass().add("export-failure");
      failure.setId("export-failure");
      failure.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(failure, Priority.ALWAYS);
      save.setId("export-save");
      save.setDefaultButton(true);
      save.setMinWidth(Button.USE_PREF_SIZE);
      askAnew();
      cancel.setId("export-cancel");
      cancel.setMinWidth(Button.USE_PREF_SIZE);
      cancel.setOnAction(e -> giveUp());
      HBox buttons = new HBox(failure, busy, cancel, save);
      buttons.getStyleClass().add("export-buttons");
      return buttons;
    }

    private void choose() {
      ExportOptions options = form.options();
      choices.keep(ChoiceNames.of(options, form.svgText()));
      Output output = options.output();
      String name = subject.fileName() + "." + output.extension();
      files
          .choose(stage, name, output.extension())
          .ifPresent(file -> save(withEnding(file, output), options, file, false));
    }

    /// @param asked the file that the user has named, and been asked about if it exists
    /// @param replacing whether other files may be replaced too
    private void save(Path file, ExportOptions options, Path asked, boolean replacing) {
      setSaving(true);
      failure.setContent("");
      Progress progress = busy.begin();
      Look look = new Look(options.theme(), options.scale(), form.svgText());
      saving =
          runner.submit(
              words.say("export.saving-file", String.valueOf(file.getFileName())),
              () -> {
                Output output = Output.of(file).orElse(options.output());
                Optional<TextFile> written = subject.textFile(output, options);
                if (written.isPresent()) {
                  refuse(existing(List.of(file), asked, replacing));
                  Matching matching = subject.matching(options.stretch());
                  written.get().write(matching.telling(new Interrupts(progress)), file);
                  return file;
                }
                return draw(
                    look, options, (Output.Picture) output, file, asked, replacing, progress);
              },
              this::done,
              cause -> failed(cause, () -> save(file, options, asked, true)));
    }

    private Path draw(
        Look look,
        ExportOptions options,
        Output.Picture picture,
        Path file,
        Path asked,
        boolean replacing,
        Progress progress)
        throws IOException, Replacing {
      Folio folio = subject.folio(options);
      refuse(existing(PictureWriter.files(folio, file), asked, replacing));
      return PictureWriter.write(folio, look, file, picture.format(), progress).getFirst();
    }

    private static void refuse(List<Path> known) throws Replacing {
      if (!known.isEmpty()) {
        throw new Replacing(known);
      }
    }

    /// The files that would be replaced, and of which nobody has asked.
    private static List<Path> existing(List<Path> files, Path asked, boolean replacing) {
      return files.stream()
          .filter(one -> !replacing && Files.exists(one) && !one.equals(asked))
          .toList();
    }

    private void done(Path file) {
      stage.close();
      notices.say(
          words.say("export.saved", file.toString()),
          List.of(
              new Notices.Way(words.say("export.open"), () -> saved.open(file)),
              new Notices.Way(words.say("export.show-in-folder"), () -> saved.showInFolder(file))));
    }

    private void failed(Throwable cause, Runnable replace) {
      setSaving(false);
      if (cause instanceof Replacing known) {
        String first = String.valueOf(known.files().getFirst().getFileName());
        failure.setContent(words.say("export.replace-these", first, known.files().size()));
        save.setText(words.say("export.replace"));
        save.setOnAction(e -> replace.run());
      } else if (!(cause instanceof InterruptedIOException)) {
        LOG.log(Level.WARNING, "Saving a picture failed", cause);
        failure.setContent(sentence(cause));
      }
    }

    private String sentence(Throwable cause) {
      return switch (cause) {
        case ExplainedException explained -> words.say(explained.message());
        case IOException known when known.getMessage() != null -> known.getMessage();
        case OutOfMemoryError _ -> words.say("export.no-memory");
        default -> words.say("export.failed");
      };
    }

    /// Ends what is being saved; with nothing being saved, closes the dialog.
    private void giveUp() {
      TaskRunner.Task task = saving;
      if (task == null) {
        stage.close();
      } else {
        task.cancel();
        setSaving(false);
        failure.setContent(words.say("export.cancelled"));
      }
    }

    private void setSaving(boolean now) {
      if (!now) {
        saving = null;
        busy.end();
      }
      form.setDisable(now);
      save.setDisable(now);
      cancel.setText(now ? words.say("export.stop") : words.say("export.cancel"));
    }
  }
}
