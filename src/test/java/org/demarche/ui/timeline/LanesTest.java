package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Rect;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

final class LanesTest {
  private static final double HEIGHT = 300;

  private final Dataset dataset = Datasets.random(5, 300);
  private final EventTable table = EventTable.of(English.WORDS, dataset);
  private final EventSet match = FacetIndex.of(dataset, table).match(Filter.ALL);
  private final TextMetrics metrics = Fonts.metrics();
  private final Lanes lanes =
      new Lanes(
          new Plot() {
            @Override
            public Rect bounds() {
              return new Rect(120, 40, 800, HEIGHT);
            }

            @Override
            public OptionalDouble textEnd(EventId event) {
              return OptionalDouble.empty();
            }

            @Override
            public TimelineLayout layout(ViewState view) {
              int level = LevelOfDetail.levelOf(view.viewport().secondsPerPixel());
              return TimelineLayout.of(table, match, view.grouping(), level, metrics);
            }
          });

  private static ViewState view(int level, double scroll) {
    return new ViewState(
        new Viewport(0, 0, Math.scalb(1.0, level)),
        scroll,
        Filter.ALL,
        Grouping.ACTOR,
        new Selection.None(),
        Theme.LIGHT);
  }

  private double most(ViewState view) {
    return lanes.scrolled(view, 1e9).laneScroll();
  }

  @Test
  void scrollsNoFurtherThanTheLanesReach() {
    ViewState view = view(20, 0);
    assertEquals(0, lanes.scrolled(view, -50).laneScroll());
    assertTrue(most(view) > 0);
    assertEquals(most(view), lanes.scrolled(lanes.scrolled(view, 1e6), 30).laneScroll());
  }

  @Test
  void theLaneUnderThePointerStaysThereWhenTheRowsChange() {
    Property.forAll(
        11,
        60,
        random -> {
          ViewState before = view(random.nextInt(16, 26), random.nextDouble(0, 1500));
          ViewState after = view(random.nextInt(16, 26), before.laneScroll());
          double y = random.nextDouble(0, HEIGHT);
          Lanes.Anchor anchor = lanes.at(before, y);
          ViewState held = lanes.holding(after, anchor, y);
          OptionalDouble stands = lanes.height(anchor, held);
          if (stands.isPresent() && held.laneScroll() > 0 && held.laneScroll() < most(held)) {
            assertEquals(y, stands.getAsDouble(), 1e-6);
          }
        });
  }

  @Test
  void anEventThatIsRevealedLiesInsideThePlot() {
    Property.forAll(
        3,
        60,
        random -> {
          ViewState view = view(random.nextInt(16, 26), random.nextDouble(0, 3000));
          int ordinal = random.nextInt(table.size());
          EventId event = table.id(ordinal);
          ViewState revealed = lanes.revealing(view, event);
          double y = lanes.height(new Lanes.Anchor.OfEvent(event), revealed).orElseThrow();
          assertTrue(y >= 0 && y <= HEIGHT, "stands at " + y);
          assertEquals(revealed, lanes.revealing(revealed, event));
        });
  }
}
