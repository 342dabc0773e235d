package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.demarche.ui.theme.Prose;

/// A text of any length, to be scrolled through: it lies in pieces of which only those in view are
/// laid out. Style class `whole-text`.
final class WholeText extends ListView<String> {
  private static final int PIECE = 500;
  private static final double SCROLL_BAR = 32;

  WholeText(String text) {
    getStyleClass().add("whole-text");
    getItems().setAll(pieces(text));
    setCellFactory(list -> new Piece());
  }

  /// Pieces of the text that make it up together, each at most [#PIECE] chars, ended at a blank
  /// where one is near.
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + PIECE);
      if (end < text.length()) {
        int blank = text.lastIndexOf(' ', end - 1);
        end = blank > at + PIECE / 2 ? blank + 1 : end;
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
      }
      pieces.add(text.substring(at, end));
      at = end;
    }
    return pieces;
  }

  private final class Piece extends ListCell<String> {
    private final Prose shown = new Prose("");

    Piece() {
      shown.maxWidthProperty().bind(WholeText.this.widthProperty().subtract(SCROLL_BAR));
      shown.prefWidthProperty().bind(shown.maxWidthProperty());
    }

    @Override
    protected void updateItem(String piece, boolean empty) {
      super.updateItem(piece, empty);
      shown.setContent(empty ? "" : piece);
      setGraphic(empty ? null : shown);
      setAccessibleText(empty ? null : piece);
    }
  }
}
