package org.demarche.ui.filter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.model.Dispute;
import org.demarche.query.DisputedBy;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.text.DisputeWords;
import org.demarche.ui.theme.FittingFlow;
import org.demarche.ui.theme.Hints;
import org.demarche.words.Words;

/// What must be disputed of an event: a check box with a live count for each, as many side by side
/// as there is room for.
final class DisputeChoice extends VBox {
  private final Session session;
  private final Map<Dispute, Row> rows = new EnumMap<>(Dispute.class);

  DisputeChoice(Words words, Session session) {
    this.session = session;
    FittingFlow flow = new FittingFlow();
    flow.getStyleClass().add("dispute-choice");
    getChildren().add(flow);
    for (Dispute dispute : Dispute.values()) {
      Row row = new Row(words, dispute);
      row.box.setOnAction(e -> choose());
      flow.getChildren().add(row);
      rows.put(dispute, row);
    }
  }

  private void choose() {
    Set<Dispute> ticked = EnumSet.noneOf(Dispute.class);
    rows.forEach(
        (dispute, row) -> {
          if (row.box.isSelected()) {
            ticked.add(dispute);
          }
        });
    session.update(view -> view.withFilter(view.filter().with(new DisputedBy(ticked))));
  }

  void show(Filter filter) {
    FacetCounts counts = session.counts();
    rows.forEach(
        (dispute, row) -> {
          row.box.setSelected(filter.get(DisputedBy.SORT).values().contains(dispute));
          row.show(counts.count(DisputedBy.SORT, dispute));
        });
  }

  /// A check box and how many events it stands for.
  private static final class Row extends HBox {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private final Words words;
    private final CheckBox box;
    private final Label count = new Label();
    private final String mark;

    Row(Words words, Dispute dispute) {
      this.words = words;
      mark = DisputeWords.mark(words, dispute);
      box = new CheckBox(DisputeWords.label(words, dispute));
      box.setId("filter-disputed-" + dispute.name().toLowerCase(Locale.ROOT));
      box.setMinWidth(USE_PREF_SIZE);
      box.setTooltip(Hints.tooltip(DisputeWords.meaning(words, dispute)));
      box.setAccessibleHelp(DisputeWords.meaning(words, dispute));
      count.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add("facet-count");
      getStyleClass().add("facet-row");
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(box, count);
    }

    void show(int events) {
      count.setText(words.number(events));
      pseudoClassStateChanged(ZERO, events == 0);
      box.setAccessibleText(words.say("filter.dispute-heard", mark, events));
    }
  }
}
