package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.demarche.Crowd;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layer.Frame;
import org.demarche.layer.SceneBuilder;
import org.demarche.layout.LaneBox;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.query.Actors;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.store.DatasetReader;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

/// The numbers that meet the eye at once say the same, under random filters, zooms and selections.
final class CountsAgreeTest {
  private static final Dataset SHIPPED =
      new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();

  private record View(Snapshot snapshot, Frame frame, Scene scene) {
    EventTable table() {
      return snapshot.table();
    }

    EventSet match() {
      return frame.match();
    }
  }

  private static View view(Dataset dataset, Filter filter, TimeRange range, Random random) {
    Snapshot snapshot = Snapshots.of(dataset);
    Size size = new Size(random.nextInt(600, 1900), 60_000);
    Viewport viewport = Viewport.fitting(range, size.width() - 148);
    Grouping grouping = List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
    Selection selection =
        random.nextBoolean()
            ? new Selection.None()
            : Selection.of(
                List.of(dataset.events().get(random.nextInt(dataset.events().size())).id()));
    ViewState view = new ViewState(viewport, 0, filter, grouping, selection, Theme.LIGHT);
    EventSet match = snapshot.match(filter);
    TimelineLayout layout =
        snapshot
            .layouts()
            .layout(
                match, WantedLanes.of(grouping), LevelOfDetail.levelOf(viewport.secondsPerPixel()));
    Frame frame = new Frame(dataset, snapshot.table(), match, layout, view, size, Fonts.metrics());
    return new View(snapshot, frame, SceneBuilder.standard(English.WORDS).build(frame));
  }

  /// What some actors, or all, take part in.
  private static Filter filter(Random random, Dataset dataset) {
    List<ActorId> actors = List.copyOf(dataset.actors().keySet());
    Filter filter = Filter.ALL;
    for (int i = random.nextInt(3); i > 0; i--) {
      filter = filter.toggled(Actors.SORT, actors.get(random.nextInt(actors.size())));
    }
    return filter;
  }

  private static void forAll(int seed, Consumer<View> check) {
    Property.forAll(
        seed,
        60,
        random -> {
          Dataset dataset = random.nextInt(10) == 0 ? Crowd.of(2_500) : SHIPPED;
          EventTable table = Snapshots.of(dataset).table();
          Filter filter = filter(random, dataset);
          long middle = table.outerStart(random.nextInt(table.size()));
          double length = Math.exp(random.nextDouble(Math.log(7_200), Math.log(2e9)));
          long start = middle - (long) (length * random.nextDouble());
          check.accept(view(dataset, filter, new TimeRange(start, start + (long) length), random));
        });
  }

  private static InView inView(View view) {
    return InView.of(view.scene(), view.frame().plot(), event -> InView.isIn(view.frame(), event));
  }

  @Test
  void noMoreIsSaidToBeShownThanMatches() {
    forAll(11, view -> assertTrue(inView(view).events() <= view.match().count()));
  }

  @Test
  void whereAllTimeIsInViewAllThatMatchesIsShown() {
    Property.forAll(
        21,
        20,
        random -> {
          Filter filter = filter(random, SHIPPED);
          TimeRange content = Snapshots.of(SHIPPED).navigation().content();
          long margin = content.length() / 8 + 1;
          TimeRange range = new TimeRange(content.start() - margin, content.end() + margin);
          View view = view(SHIPPED, filter, range, random);
          assertEquals(view.match().count(), inView(view).events());
        });
  }

  @Test
  void noNumberStandsForOneEvent() {
    forAll(31, view -> assertNoLoneCluster(view.scene().marks()));
  }

  private static void assertNoLoneCluster(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> {
          if (group.ref() instanceof MarkRef.OfCluster cluster) {
            assertTrue(cluster.count() > 1, cluster::toString);
          }
          assertNoLoneCluster(group.marks());
        }
        case Mark.Clip clip -> assertNoLoneCluster(clip.marks());
        default -> {}
      }
    }
  }

  @Test
  void aLaneSaysHowManyOfItsEventsAreDrawnInIt() {
    forAll(
        41,
        view -> {
          TimelineLayout layout = view.frame().layout();
          EventTable table = view.table();
          int all = 0;
          for (LaneBox lane : layout.lanes()) {
            int own = 0;
            int touched = 0;
            for (int ordinal : view.match().toArray()) {
              Grouping grouping = layout.grouping();
              own += isIn(layout, table.lane(ordinal, grouping, 0), lane) ? 1 : 0;
              boolean any =
                  IntStream.range(0, table.laneCount(ordinal, grouping))
                      .anyMatch(i -> isIn(layout, table.lane(ordinal, grouping, i), lane));
              touched += any ? 1 : 0;
            }
            assertEquals(own, lane.events());
            if (!layout.choice().isOthers(lane.index())) {
              assertEquals(touched, lane.events() + lane.elsewhere(), lane::toString);
            }
            all += own;
          }
          assertEquals(view.match().count(), all);
        });
  }

  private static boolean isIn(TimelineLayout layout, int place, LaneBox lane) {
    return layout.choice().index(place) == lane.index();
  }

  @Test
  void aLaneOfAnActorHasAsManyEventsAsTheFacetSays() {
    Snapshot snapshot = Snapshots.of(SHIPPED);
    FacetCounts counts = snapshot.index().counts(Filter.ALL);
    TimelineLayout layout =
        snapshot.layouts().layout(EventSet.all(snapshot.table().size()), Grouping.ACTOR, 40);
    for (LaneBox lane : layout.lanes()) {
      ActorId actor = new ActorId(lane.key());
      if (SHIPPED.actors().containsKey(actor)) {
        assertEquals(
            counts.count(Actors.SORT, actor), lane.events() + lane.elsewhere(), lane::toString);
      }
    }
  }
}
