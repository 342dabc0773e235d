package org.demarche.ui.notice;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import org.jspecify.annotations.Nullable;

/// Takes the exceptions that nobody else caught: logs each, and tells the user once at a time, with
/// details to copy. The program goes on.
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger(UncaughtErrors.class.getName());
  private static final ButtonType COPY = new ButtonType("Copy details", ButtonBar.ButtonData.LEFT);

  private @Nullable Alert open;

  /// Makes this the handler of every thread that has none of its own.
  public static void install() {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors());
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    LOG.log(System.Logger.Level.ERROR, "Uncaught in " + thread.getName(), error);
    BugReport report = BugReport.of(thread, error);
    if (Platform.isFxApplicationThread()) {
      tell(report);
    } else {
      Platform.runLater(() -> tell(report));
    }
  }

  private void tell(BugReport report) {
    if (open != null) {
      return;
    }
    Alert alert = new Alert(Alert.AlertType.ERROR);
    alert.initModality(Modality.NONE);
    alert.setTitle("Something went wrong");
    alert.setHeaderText("The program made a mistake. You can go on; nothing you saved is lost.");
    alert.setContentText(report.what());
    TextArea details = new TextArea(report.details());
    details.setEditable(false);
    details.setPrefSize(720, 320);
    alert.getDialogPane().setExpandableContent(details);
    alert.getButtonTypes().setAll(COPY, ButtonType.CLOSE);
    if (alert.getDialogPane().lookupButton(COPY) instanceof Button copy) {
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
