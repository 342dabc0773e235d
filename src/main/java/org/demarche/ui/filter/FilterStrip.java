package org.demarche.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.session.Session;
import org.demarche.ui.task.Followers;
import org.demarche.words.Words;

/// Stands for the filter pane while that is folded: what opens it, and how many conditions hold.
public final class FilterStrip extends VBox {
  private final Words words;
  private final Session session;
  private final Label count = new Label();

  /// @param open opens the pane
  public FilterStrip(Words words, Session session, Followers followers, Node open) {
    super(open);
    this.words = words;
    this.session = session;
    getStyleClass().add("filter-strip");
    getStylesheets().add(FilterPane.sheet());
    setAlignment(Pos.TOP_CENTER);
    count.setId("filter-strip-count");
    count.getStyleClass().add("count");
    getChildren().add(count);
    followers.add(
        this,
        (before, after) -> {
          if (before.showsOtherEvents(after)) {
            show();
          }
        });
    show();
  }

  private void show() {
    int conditions =
        FilterChip.of(words, session.view().filter(), session.dataset(), session.snapshot().names())
            .size();
    count.setText(words.number(conditions));
    count.setAccessibleText(words.say("filter.conditions", conditions));
    count.setVisible(conditions > 0);
    count.setManaged(conditions > 0);
  }
}
