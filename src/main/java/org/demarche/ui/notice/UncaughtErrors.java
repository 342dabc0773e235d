package org.demarche.ui.notice;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.ui.theme.AlertWords;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.EditMenu;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Takes the exceptions that nobody else caught: logs each, and tells the user once at a time, with
/// details to copy. The program goes on.
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger(UncaughtErrors.class.getName());

  private final Words words;
  private @Nullable Alert open;

  UncaughtErrors(Words words) {
    this.words = words;
  }

  /// Makes this the handler of every thread that has none of its own.
  public static void install(Words words) {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(words));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    LOG.log(System.Logger.Level.ERROR, "Uncaught in " + thread.getName(), error);
    BugReport report = BugReport.of(words, thread, error);
    if (Platform.isFxApplicationThread()) {
      tell(report);
    } else {
      Platform.runLater(() -> tell(report));
    }
  }

  private static void dress(Scene alert) {
    Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .findFirst()
        .ifPresent(window -> alert.getStylesheets().setAll(window.getScene().getStylesheets()));
  }

  private void tell(BugReport report) {
    if (open != null) {
      return;
    }
    Alert alert = new Alert(Alert.AlertType.ERROR);
    alert.setDialogPane(new DetailsPane(words));
    alert.initModality(Modality.NONE);
    // No window owns it, whose direction and looks it would have.
    dress(alert.getDialogPane().getScene());
    alert.getDialogPane().setNodeOrientation(Appearance.direction(words));
    alert.setTitle(words.say("window.error.title"));
    AlertWords.put(
        alert.getDialogPane(),
        words.say("window.error.what"),
        words.say("window.error.said", report.what()));
    TextArea details = new TextArea(report.details());
    details.setEditable(false);
    EditMenu.install(words, details);
    details.setPrefSize(720, 320);
    alert.getDialogPane().setExpandableContent(details);
    ButtonType copyAll = new ButtonType(words.say("window.error.copy"), ButtonBar.ButtonData.LEFT);
    alert
        .getButtonTypes()
        .setAll(
            copyAll, new ButtonType(words.say("window.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    if (alert.getDialogPane().lookupButton(copyAll) instanceof Button copy) {
      copy.addEventFilter(
          ActionEvent.ACTION,
          event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report.details());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
          });
    }
    alert.setOnHidden(event -> open = null);
    open = alert;
    alert.show();
  }
}
