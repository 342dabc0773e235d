package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.junit.jupiter.api.Test;

final class EventWalkTest {
  private final Dataset dataset = Datasets.handmade();
  private final EventTable table = EventTable.of(English.WORDS, dataset);

  private EventWalk walk(Filter filter) {
    return new EventWalk(table, FacetIndex.of(dataset, table).match(filter));
  }

  private TimelineLayout layout(Filter filter, Grouping grouping) {
    EventSet match = FacetIndex.of(dataset, table).match(filter);
    return TimelineLayout.of(table, match, grouping, 20, Fonts.metrics());
  }

  private List<String> ids(List<Integer> ordinals) {
    return ordinals.stream().map(ordinal -> table.id(ordinal).value()).toList();
  }

  @Test
  void listsTheMatchingEventsInTimeOrder() {
    assertEquals(
        List.of("ancient", "doctrine", "rupture", "war", "deployment", "letter"),
        ids(walk(Filter.ALL).events()).subList(0, 6));
    assertEquals(
        List.of("talks-1", "talks-2"),
        ids(walk(Filter.ALL.with(new Kinds(Set.of("talks")))).events()));
  }

  @Test
  void fromLaneToLaneItGoesToTheNearestInTime() {
    EventWalk walk = walk(Filter.ALL);
    int talks = dataset.ordinal(new EventId("talks-1"));
    List<EventTable.Lane> lanes = table.lanes(Grouping.KIND);
    int lane = table.lane(talks, Grouping.KIND, 0);
    OptionalInt below = walk.inNextLane(talks, layout(Filter.ALL, Grouping.KIND), 1);
    OptionalInt above = walk.inNextLane(talks, layout(Filter.ALL, Grouping.KIND), -1);
    int reached =
        (below.isPresent() ? lanes.size() - 1 - lane : 0) + (above.isPresent() ? lane : 0);
    assertEquals(lanes.size() - 1, reached, "a lane on one side has no event");
    assertEquals(OptionalInt.empty(), walk.inNextLane(talks, layout(Filter.ALL, Grouping.NONE), 1));
  }

  @Test
  void fromAnEventThatTheFilterHidesItGoesOnToTheLanesBesideIts() {
    Filter filter = Filter.ALL.with(new Kinds(Set.of("talks")));
    int talks = dataset.ordinal(new EventId("talks-1"));
    int detention = dataset.ordinal(new EventId("detention"));
    int step =
        table.lane(talks, Grouping.KIND, 0) > table.lane(detention, Grouping.KIND, 0) ? 1 : -1;
    OptionalInt reached = walk(filter).inNextLane(detention, layout(filter, Grouping.KIND), step);
    assertEquals(
        List.of("talks"), reached.stream().mapToObj(table::kind).map(kind -> kind.id()).toList());
  }

  @Test
  void aLaneWithoutMatchingEventsIsPassedOver() {
    Filter filter = Filter.ALL.with(new Kinds(Set.of("talks", "detention")));
    EventWalk walk = walk(filter);
    int talks = dataset.ordinal(new EventId("talks-1"));
    int detention = dataset.ordinal(new EventId("detention"));
    int step =
        table.lane(detention, Grouping.KIND, 0) > table.lane(talks, Grouping.KIND, 0) ? 1 : -1;
    assertEquals(
        OptionalInt.of(detention), walk.inNextLane(talks, layout(filter, Grouping.KIND), step));
  }
}
