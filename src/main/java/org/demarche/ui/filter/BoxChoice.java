package org.demarche.ui.filter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.query.ConditionSort;
import org.demarche.query.FacetCondition;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.ui.theme.FittingFlow;
import org.demarche.ui.theme.Hints;
import org.demarche.words.EnumName;
import org.demarche.words.Words;

/// A facet of a few values that are always the same, such as what may be disputed of an event: a
/// check box with a live count for each, as many side by side as there is room for.
final class BoxChoice<E extends Enum<E>> extends VBox {
  private final ConditionSort<? extends FacetCondition<E>> sort;
  private final Class<E> type;
  private final Session session;
  private final Map<E, Row> rows;

  BoxChoice(
      Words words,
      Session session,
      ConditionSort<? extends FacetCondition<E>> sort,
      Class<E> type,
      Texts<E> texts) {
    this.sort = sort;
    this.type = type;
    this.session = session;
    rows = new EnumMap<>(type);
    FittingFlow flow = new FittingFlow();
    flow.getStyleClass().addAll("box-choice", sort.key() + "-choice");
    getChildren().add(flow);
    for (E value : List.of(type.getEnumConstants())) {
      Row row = new Row(words, sort.key(), value, texts);
      row.box.setOnAction(e -> choose());
      flow.getChildren().add(row);
      rows.put(value, row);
    }
  }

  /// What is said of a value.
  ///
  /// @param label beside its box
  /// @param heard its name for those who hear it
  /// @param meaning one sentence
  record Texts<E>(
      Function<E, String> label, Function<E, String> heard, Function<E, String> meaning) {}

  private void choose() {
    Set<E> ticked = EnumSet.noneOf(type);
    rows.forEach(
        (value, row) -> {
          if (row.box.isSelected()) {
            ticked.add(value);
          }
        });
    session.update(
        view -> view.withFilter(view.filter().with(view.filter().get(sort).with(ticked))));
  }

  void show(Filter filter) {
    FacetCounts counts = session.counts();
    rows.forEach(
        (value, row) -> {
          row.box.setSelected(filter.get(sort).values().contains(value));
          row.show(counts.count(sort, value));
        });
  }

  /// A check box and how many events it stands for.
  private static final class Row extends HBox {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private final Words words;
    private final CheckBox box;
    private final Label count = new Label();
    private final String heard;

    <E extends Enum<E>> Row(Words words, String key, E value, Texts<E> texts) {
      this.words = words;
      heard = texts.heard.apply(value);
      String meaning = texts.meaning.apply(value);
      box = new CheckBox(texts.label.apply(value));
      box.setId("filter-" + key + "-" + EnumName.of(value));
      box.setMinWidth(USE_PREF_SIZE);
      box.setTooltip(Hints.tooltip(meaning));
      box.setAccessibleHelp(meaning);
      count.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add("facet-count");
      getStyleClass().add("facet-row");
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(box, count);
    }

    void show(int events) {
      count.setText(words.number(events));
      pseudoClassStateChanged(ZERO, events == 0);
      box.setAccessibleText(words.say("filter.box-heard", heard, events));
    }
  }
}
