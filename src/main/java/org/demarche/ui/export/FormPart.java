package org.demarche.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The parts of the dialog: each has a title, and room only while it is seen.
final class FormPart {
  private FormPart() {}

  static VBox of(String title, Node... controls) {
    Label heading = new Label(title);
    heading.getStyleClass().add("part-title");
    VBox part = new VBox(heading);
    part.getChildren().addAll(controls);
    part.getStyleClass().add("export-part");
    return part;
  }

  static void seen(Node part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }
}
