package org.demarche.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.demarche.settings.ProgramVersion;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.KeyTable;
import org.demarche.ui.theme.AlertWords;
import org.demarche.words.Words;

/// The window's small dialogs.
final class WindowDialogs {
  private WindowDialogs() {}

  static KeyTable keys(Words words, Window owner, List<Command> commands) {
    return new KeyTable(
        words,
        owner,
        commands,
        Stream.of(
                "wheel",
                "ctrl-wheel",
                "shift-wheel",
                "drag",
                "drag-axis",
                "click",
                "ctrl-click",
                "shift-click",
                "double-click")
            .map(
                way ->
                    new KeyTable.Line(
                        words.one("window.mouse", way), words.one("window.mouse-does", way)))
            .toList());
  }

  static Alert about(Words words, Window owner) {
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    alert.initOwner(owner);
    alert.initModality(Modality.NONE);
    alert.setTitle(words.say("window.about.title"));
    AlertWords.put(
        alert.getDialogPane(),
        words.say("window.name"),
        words.say("window.about.what")
            + "\n\n"
            + ProgramVersion.read()
                .map(version -> words.say("window.about.version", version))
                .orElseGet(() -> words.say("window.about.unpackaged"))
            + "\n\n"
            + words.say("window.about.made-with"));
    alert.getButtonTypes().setAll(new ButtonType(words.say("window.ok"), ButtonData.OK_DONE));
    return alert;
  }
}
