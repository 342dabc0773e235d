package org.demarche.ui;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.KeyTable;

/// The window's small dialogs.
final class WindowDialogs {
  private WindowDialogs() {}

  static KeyTable keys(Window owner, List<Command> commands) {
    return new KeyTable(
        owner,
        commands,
        List.of(
            new KeyTable.Line("Wheel", "Zoom at the pointer"),
            new KeyTable.Line("Ctrl + wheel", "Scroll the lanes"),
            new KeyTable.Line("Shift + wheel", "Move in time"),
            new KeyTable.Line("Drag", "Move in time and among the lanes"),
            new KeyTable.Line("Click", "Select an event or a cluster; on empty ground, none"),
            new KeyTable.Line(
                "Ctrl + click", "Select an event or a cluster’s events too, or no longer"),
            new KeyTable.Line(
                "Shift + click", "Select all from the event selected before to this one"),
            new KeyTable.Line("Double click", "Zoom to an event, open a cluster")));
  }

  static Alert about(Window owner) {
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    alert.initOwner(owner);
    alert.initModality(Modality.NONE);
    alert.setTitle("About Demarche");
    alert.setHeaderText("Demarche");
    alert.setContentText(
        "A timeline explorer for diplomatic events, curated by hand and backed by evidence."
            + "\n\nSet in IBM Plex (SIL Open Font License); controls by AtlantaFX (MIT).");
    return alert;
  }
}
