package org.demarche.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.PackedEvents;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.time.Doubt;
import org.demarche.time.Extent;

/// The columns themselves: one primitive array for each field.
final class ColumnTable implements EventTable {
  private static final byte RANGE = 1;
  private static final byte OPEN_START = 2;
  private static final byte OPEN_END = 4;
  private static final byte DISPUTED = 8;

  private final PackedEvents events;
  private final long[] outerStart;
  private final long[] outerEnd;
  private final long[] coreStart;
  private final long[] coreEnd;
  private final byte[] flags;
  private final byte[] doubts;
  private final byte[] significance;
  private final Mentions mentions;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<Grouping, LaneColumn> lanes = new EnumMap<>(Grouping.class);

  ColumnTable(Dataset dataset, ZoneId axis) {
    events = dataset.events();
    int size = events.size();
    outerStart = new long[size];
    outerEnd = new long[size];
    coreStart = new long[size];
    coreEnd = new long[size];
    flags = new byte[size];
    doubts = new byte[size];
    significance = new byte[size];
    Ancestry<PlaceId> places = places(dataset);
    Map<PlaceId, ZoneId> zones = zones(dataset, places, axis);
    Mentions.Collector collector = new Mentions.Collector(dataset);
    int ordinal = 0;
    for (Event event : events) {
      fill(ordinal++, event, zone(event, zones, axis), axis);
      collector.add(event);
    }
    mentions = collector.mentions();
    addKinds(dataset);
    lanes.put(Grouping.NONE, LaneColumn.single(new Lane("all", "All events"), size));
    lanes.put(Grouping.KIND, kindLanes());
    lanes.put(Grouping.ACTOR, actorLanes(dataset));
    lanes.put(Grouping.PLACE, placeLanes(dataset, places));
  }

  private void fill(int i, Event event, ZoneId zone, ZoneId axis) {
    Extent extent = event.when().date().extent(zone, axis);
    outerStart[i] = extent.outer().start();
    outerEnd[i] = extent.outer().end();
    coreStart[i] = extent.core().start();
    coreEnd[i] = extent.core().end();
    flags[i] =
        (byte)
            ((extent.range() ? RANGE : 0)
                | (extent.openStart() ? OPEN_START : 0)
                | (extent.openEnd() ? OPEN_END : 0)
                | (isDisputed(event) ? DISPUTED : 0));
    for (Doubt doubt : extent.doubts()) {
      doubts[i] |= (byte) EventTable.bit(doubt);
    }
    if (event.accounts().stream().anyMatch(account -> account.about() == Account.Aspect.DATE)) {
      doubts[i] |= (byte) EventTable.bit(Doubt.DISPUTED);
    }
    significance[i] = (byte) event.significance();
  }

  private static boolean isDisputed(Event event) {
    return !event.accounts().isEmpty()
        || event.citations().stream()
            .anyMatch(citation -> citation.stance() == Citation.Stance.CONTRADICTS)
        || event.claims().stream()
            .flatMap(claim -> claim.positions().stream())
            .anyMatch(position -> position.attitude() == Claim.Attitude.DENIES);
  }

  private static Ancestry<PlaceId> places(Dataset dataset) {
    return new Ancestry<>(
        dataset.places().keySet(), id -> dataset.place(id).map(Place::partOf).orElse(null));
  }

  /// The zone of each place: its own, or that of what it lies in, or the axis's.
  private static Map<PlaceId, ZoneId> zones(
      Dataset dataset, Ancestry<PlaceId> places, ZoneId axis) {
    Map<PlaceId, ZoneId> zones = new HashMap<>();
    for (PlaceId place : dataset.places().keySet()) {
      ZoneId found = axis;
      for (PlaceId id : places.path(place)) {
        ZoneId own = dataset.place(id).map(Place::zone).orElse(null);
        found = own == null ? found : own;
      }
      zones.put(place, found);
    }
    return zones;
  }

  private static ZoneId zone(Event event, Map<PlaceId, ZoneId> zones, ZoneId axis) {
    ZoneId own = event.when().zone();
    if (own != null || event.places().isEmpty()) {
      return own != null ? own : axis;
    }
    return zones.getOrDefault(event.places().getFirst(), axis);
  }

  /// The vocabulary's kinds; one that the vocabulary lacks shows under its id.
  private void addKinds(Dataset dataset) {
    kinds.addAll(dataset.description().kinds());
    Dictionary<String> ids = mentions.kinds().values();
    for (int code = kinds.size(); code < ids.size(); code++) {
      String id = ids.value(code);
      kinds.add(new Kind(id, id, "", Kind.Family.CONTEXT, Kind.Glyph.CIRCLE, null));
    }
  }

  private LaneColumn kindLanes() {
    List<String> ids = kinds.stream().map(Kind::id).toList();
    return LaneColumn.of(
        mentions.kinds(), ids, id -> id, id -> kinds.get(ids.indexOf(id)).label(), "No kind given");
  }

  private LaneColumn actorLanes(Dataset dataset) {
    ActorTree tree = ActorTree.of(dataset);
    return LaneColumn.of(
        mentions.actors(),
        tree.roots().stream().map(actor -> actor.id().value()).toList(),
        actor -> tree.root(actor).value(),
        key -> dataset.actor(new ActorId(key)).map(Actor::name).orElse(key),
        "No named actor");
  }

  private LaneColumn placeLanes(Dataset dataset, Ancestry<PlaceId> places) {
    return LaneColumn.of(
        mentions.places(),
        places.roots().stream().map(PlaceId::value).toList(),
        place -> places.root(place).value(),
        key -> dataset.place(new PlaceId(key)).map(Place::name).orElse(key),
        "No place given");
  }

  /// What the events refer to.
  Mentions mentions() {
    return mentions;
  }

  private LaneColumn column(Grouping grouping) {
    LaneColumn column = lanes.get(grouping);
    if (column == null) {
      throw new AssertionError(grouping);
    }
    return column;
  }

  @Override
  public int size() {
    return outerStart.length;
  }

  @Override
  public long outerStart(int ordinal) {
    return outerStart[ordinal];
  }

  @Override
  public long outerEnd(int ordinal) {
    return outerEnd[ordinal];
  }

  @Override
  public long coreStart(int ordinal) {
    return coreStart[ordinal];
  }

  @Override
  public long coreEnd(int ordinal) {
    return coreEnd[ordinal];
  }

  @Override
  public boolean isRange(int ordinal) {
    return (flags[ordinal] & RANGE) != 0;
  }

  @Override
  public boolean isOpenStart(int ordinal) {
    return (flags[ordinal] & OPEN_START) != 0;
  }

  @Override
  public boolean isOpenEnd(int ordinal) {
    return (flags[ordinal] & OPEN_END) != 0;
  }

  @Override
  public boolean isDisputed(int ordinal) {
    return (flags[ordinal] & DISPUTED) != 0;
  }

  @Override
  public int doubts(int ordinal) {
    return doubts[ordinal];
  }

  @Override
  public int significance(int ordinal) {
    return significance[ordinal];
  }

  @Override
  public Kind kind(int ordinal) {
    return kinds.get(mentions.kinds().codes().get(ordinal, 0));
  }

  @Override
  public EventId id(int ordinal) {
    return events.id(ordinal);
  }

  @Override
  public String title(int ordinal) {
    return events.title(ordinal);
  }

  @Override
  public String briefTitle(int ordinal) {
    return events.briefTitle(ordinal);
  }

  @Override
  public List<String> lanes(int ordinal, Grouping grouping) {
    LaneColumn column = column(grouping);
    List<String> keys = new ArrayList<>(column.members().size(ordinal));
    column.members().forEach(ordinal, lane -> keys.add(column.lanes().get(lane).key()));
    return keys;
  }

  @Override
  public int laneCount(int ordinal, Grouping grouping) {
    return column(grouping).members().size(ordinal);
  }

  @Override
  public int lane(int ordinal, Grouping grouping, int index) {
    return column(grouping).members().get(ordinal, index);
  }

  @Override
  public List<Lane> lanes(Grouping grouping) {
    return column(grouping).lanes();
  }
}
