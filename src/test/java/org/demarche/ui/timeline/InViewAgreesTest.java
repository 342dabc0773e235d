package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layer.Frame;
import org.demarche.layer.Overview;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.publication.Parts;
import org.demarche.publication.Publication;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Within;
import org.demarche.scene.Mark;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Hits;
import org.demarche.session.Selecting;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

/// What is in view, before it and after it, whoever is asked: at the very edges of dates, with open
/// ends, of spans and of moments.
final class InViewAgreesTest {
  private static final Size SIZE = new Size(948, 800);

  private static Snapshot snapshot(Random random) {
    Datasets.Builder builder = new Datasets.Builder();
    int count = random.nextInt(2, 30);
    for (int i = 0; i < count; i++) {
      String date =
          switch (random.nextInt(6)) {
            case 0 -> "[%d-03-04..]".formatted(1990 + random.nextInt(20));
            case 1 -> "%d-03-04T12:00:00".formatted(1990 + random.nextInt(20));
            case 2 -> "%d-03-04/..".formatted(1990 + random.nextInt(20));
            default -> Datasets.randomDate(random);
          };
      builder.event(Datasets.event("e" + i, date).kind(random.nextBoolean() ? "talks" : "attack"));
    }
    return Snapshots.of(builder.build());
  }

  /// A window that begins or ends where an event does, or a second beside it.
  private static Frame frame(Snapshot snapshot, Random random) {
    EventTable table = snapshot.table();
    int event = random.nextInt(table.size());
    long edge =
        (random.nextBoolean() ? table.outerStart(event) : table.outerEnd(event))
            + random.nextInt(-1, 2);
    int scale = random.nextBoolean() ? random.nextInt(1, 9) : random.nextInt(1, 400_000);
    double width = SIZE.width() - 148;
    long start = random.nextBoolean() ? edge : edge - Math.round(scale * width);
    ViewState view =
        new ViewState(
            new Viewport(start, 0, scale),
            0,
            Filter.ALL,
            Grouping.KIND,
            new Selection.None(),
            Theme.LIGHT);
    EventSet all = EventSet.all(table.size());
    TimelineLayout layout =
        snapshot.layouts().layout(all, view.wantedLanes(), LevelOfDetail.levelOf(scale));
    return new Frame(snapshot.dataset(), table, all, layout, view, SIZE, Fonts.metrics());
  }

  /// The rule, said once more: a moment is in the stretch in which it may lie, a span in all that
  /// it covers, and one without an end in all that follows.
  private static boolean isIn(EventTable table, int ordinal, TimeRange window) {
    boolean begun = table.outerStart(ordinal) < window.end();
    boolean goesOn = table.isRange(ordinal) && table.isOpenEnd(ordinal);
    return begun && (goesOn || table.outerEnd(ordinal) > window.start());
  }

  private static Stream<Mark> labels(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Label label -> Stream.of(label);
                  case Mark.Group group -> labels(group.marks());
                  case Mark.Clip clip -> labels(clip.marks());
                  default -> Stream.of();
                });
  }

  @Test
  void whoeverIsAskedHasTheSameEventsInViewAndBesideIt() {
    int[] open = {0};
    Property.forAll(
        2_251,
        150,
        random -> {
          Snapshot snapshot = snapshot(random);
          Frame frame = frame(snapshot, random);
          EventTable table = snapshot.table();
          Dataset dataset = snapshot.dataset();
          EventSet all = EventSet.all(table.size());
          TimeRange window = frame.scale().range();
          Set<EventId> in = new TreeSet<>(Comparator.comparing(EventId::toString));
          BitSet lanes = new BitSet();
          int earlier = 0;
          int later = 0;
          int lastEarlier = -1;
          for (int ordinal = 0; ordinal < table.size(); ordinal++) {
            boolean isIn = isIn(table, ordinal, window);
            open[0] += table.isOpenEnd(ordinal) && !table.isRange(ordinal) ? 1 : 0;
            assertEquals(isIn, Within.isIn(table, ordinal, window));
            assertEquals(isIn, InView.isIn(frame, table.id(ordinal)));
            if (isIn) {
              in.add(table.id(ordinal));
              lanes.set(frame.layout().homeOf(ordinal).orElseThrow().index());
            } else if (table.outerStart(ordinal) >= window.end()) {
              later++;
            } else {
              earlier++;
              lastEarlier = ordinal;
            }
          }
          assertEquals(in.size(), Within.count(table, all, window));
          assertEquals(in.size(), Hits.of(table, all, all).inView(window));
          assertEquals(in, Set.copyOf(new Selecting(dataset, table, all).within(window).events()));
          assertEquals(lanes, frame.layout().lanesWithin(window));
          Overview overview =
              new Overview(
                  dataset,
                  table,
                  all,
                  EventSet.of(),
                  List.of(),
                  window,
                  Grouping.KIND,
                  SIZE,
                  Fonts.metrics());
          assertEquals(earlier, overview.strays(true));
          assertEquals(later, overview.strays(false));
          assertEquals(lastEarlier, snapshot.navigation().beyond(all, window, true).orElse(-1));
          Scene picture =
              new Publication(
                      English.WORDS,
                      snapshot,
                      frame.view(),
                      window,
                      Parts.BARE,
                      SIZE,
                      Fonts.metrics())
                  .scene();
          String said =
              labels(picture.marks())
                  .map(mark -> ((Mark.Label) mark).text())
                  .collect(Collectors.joining(" "));
          String shown = " " + in.size() + (in.size() == 1 ? " event." : " events.");
          assertTrue(said.contains(shown), shown + " in " + said);
        });
    assertTrue(open[0] > 100);
  }
}
