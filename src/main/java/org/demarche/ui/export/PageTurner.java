package org.demarche.ui.export;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.demarche.words.Words;

/// Leads from one page of a preview to the next; hidden while there is but one.
final class PageTurner extends HBox {
  private final Words words;
  private final Button before;
  private final Button after;
  private final Label place = new Label();
  private int page;

  /// @param onTurn told of each page that is asked for, from 0
  PageTurner(Words words, IntConsumer onTurn) {
    this.words = words;
    getStyleClass().add("page-turner");
    before = button("‹", words.say("export.page-before"), "export-page-before");
    after = button("›", words.say("export.page-after"), "export-page-after");
    before.setOnAction(e -> onTurn.accept(page - 1));
    after.setOnAction(e -> onTurn.accept(page + 1));
    place.setId("export-page");
    getChildren().addAll(before, place, after);
    show(0, 1);
  }

  private static Button button(String sign, String says, String id) {
    Button button = new Button(sign);
    button.setId(id);
    button.setAccessibleText(says);
    button.setTooltip(new Tooltip(says));
    return button;
  }

  /// @param page from 0
  void show(int page, int pages) {
    this.page = page;
    place.setText(words.say("export.page-of", page + 1, pages));
    before.setDisable(page == 0);
    after.setDisable(page == pages - 1);
    setVisible(pages > 1);
    setManaged(pages > 1);
  }
}
