package org.demarche.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.query.Significance;
import org.demarche.session.Session;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// How significant an event must be at least: a slider, and below each of its steps how many events
/// it would leave, as a bar and in a number.
final class SignificanceChoice extends VBox {
  private static final int STEPS = Significance.MOST - Significance.LEAST + 1;

  private final Words words;
  private final Session session;
  private final Steps steps = new Steps();
  private final Prose meaning = new Prose("");

  /// Whether it follows the filter, and is not moved by hand.
  private boolean following;

  SignificanceChoice(Words words, Session session) {
    this.words = words;
    this.session = session;
    getStyleClass().add("significance-choice");
    meaning.setId("significance-meaning");
    meaning.getStyleClass().add("hint");
    steps.slider.setAccessibleHelp(words.say("filter.significance.heard"));
    steps.slider.valueProperty().subscribe((before, value) -> moved(value.doubleValue()));
    getChildren().addAll(steps, meaning);
    show(session.view().filter());
  }

  private void moved(double value) {
    int least = (int) Math.round(value);
    if (!following && least != session.view().filter().get(Significance.SORT).least()) {
      session.update(view -> view.withFilter(view.filter().with(new Significance(least))));
      show(session.view().filter());
    }
  }

  private String meaning(int least) {
    if (least == Significance.LEAST) {
      return words.say("filter.significance.any-meaning");
    }
    return least == Significance.MAIN
        ? words.say("filter.significance.main-meaning", words.number(least))
        : words.say("filter.significance.from-meaning", words.number(least));
  }

  void show(Filter filter) {
    int chosen = filter.get(Significance.SORT).least();
    FacetCounts events = session.counts();
    int all = Math.max(1, events.count(Significance.SORT, Significance.LEAST));
    for (int step = 0; step < STEPS; step++) {
      int least = Significance.LEAST + step;
      int count = events.count(Significance.SORT, least);
      steps.show(step, words.number(count), (double) count / all, least >= chosen);
    }
    following = true;
    if (Math.round(steps.slider.getValue()) != chosen) {
      steps.slider.setValue(chosen);
    }
    following = false;
    meaning.setContent(meaning(chosen));
    steps.slider.setAccessibleText(
        words.say("filter.box-heard", meaning(chosen), events.count(Significance.SORT, chosen)));
    steps.slider.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /// The slider above a column for each of its steps.
  private static final class Steps extends Region {
    /// What the chosen step leaves.
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    private static final double BAR_EMS = 2.5;
    private static final double LEAST_BAR = 1;

    private final Slider slider = new Slider(Significance.LEAST, Significance.MOST, 1);
    private final List<Label> counts = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final double[] shares = new double[STEPS];

    Steps() {
      getStyleClass().add("significance-steps");
      slider.setId("significance");
      slider.setBlockIncrement(1);
      slider.setMajorTickUnit(1);
      slider.setMinorTickCount(0);
      slider.setSnapToTicks(true);
      getChildren().add(slider);
      setOnMouseClicked(
          click -> {
            slider.requestFocus();
            slider.setValue(
                Significance.LEAST
                    + Math.clamp((int) (click.getX() * STEPS / getWidth()), 0, STEPS - 1));
          });
      slider.setOnMouseClicked(MouseEvent::consume);
      for (int step = 0; step < STEPS; step++) {
        Region bar = new Region();
        bar.getStyleClass().add("significance-bar");
        Label count = new Label();
        count.getStyleClass().add("facet-count");
        count.setAlignment(Pos.CENTER);
        bars.add(bar);
        counts.add(count);
        getChildren().addAll(bar, count);
      }
    }

    void show(int step, String count, double share, boolean left) {
      counts.get(step).setText(count);
      shares[step] = share;
      bars.get(step).pseudoClassStateChanged(LEFT, left);
      requestLayout();
    }

    private double em() {
      return counts.getFirst().getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
      return slider.prefHeight(-1) + BAR_EMS * em() + counts.getFirst().prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      double column = getWidth() / STEPS;
      double top = slider.prefHeight(-1);
      double down = BAR_EMS * em();
      double thumb = slider.lookup(".thumb") instanceof Region found ? found.getWidth() : 0;
      slider.resizeRelocate(
          (column - thumb) / 2, 0, getWidth() - column + thumb, slider.prefHeight(-1));
      for (int step = 0; step < STEPS; step++) {
        double high = Math.max(LEAST_BAR, Math.rint(shares[step] * down));
        bars.get(step)
            .resizeRelocate(step * column + column / 4, top + down - high, column / 2, high);
        Label count = counts.get(step);
        count.resizeRelocate(step * column, top + down, column, count.prefHeight(-1));
      }
    }
  }
}
