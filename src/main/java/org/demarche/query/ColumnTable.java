package org.demarche.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.demarche.columns.EventColumns;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.jspecify.annotations.Nullable;

/// The columns that a dataset has of its events, and those of the lanes.
final class ColumnTable implements EventTable {
  private final PackedEvents events;
  private final EventColumns columns;
  private final Map<PlaceId, Place> places;
  private final Mentions mentions;
  private final ActorTree tree;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<Grouping, LaneColumn> lanes;
  private final TimeOrder order;

  /// @param before whose parts are shared where they are the same, or null
  ColumnTable(Dataset dataset, ZoneId axis, @Nullable ColumnTable before) {
    events = dataset.events();
    places = dataset.places();
    columns = events.columns().in(EventZones.of(axis, places.values()), events);
    Mentions own = Mentions.of(dataset);
    mentions = before == null ? own : own.sharing(before.mentions);
    tree = before != null && before.tree.isOf(dataset) ? before.tree : ActorTree.of(dataset);
    addKinds(dataset);
    lanes = new EnumMap<>(lanes(dataset));
    if (before != null) {
      lanes.replaceAll((grouping, column) -> column.orSame(before.column(grouping)));
    }
    TimeOrder found = TimeOrder.of(this);
    order = before == null ? found : found.orSame(before.order);
  }

  /// Whether another table says the same of the same events.
  boolean isSame(ColumnTable other) {
    return order.equals(other.order)
        && tree.equals(other.tree)
        && kinds.equals(other.kinds)
        && mentions.equals(other.mentions)
        && lanes.equals(other.lanes)
        && places.equals(other.places)
        && columns.hasSameDates(other.columns)
        && events.hasSameTitles(other.events);
  }

  private Map<Grouping, LaneColumn> lanes(Dataset dataset) {
    Map<Grouping, Supplier<LaneColumn>> work = new EnumMap<>(Grouping.class);
    work.put(Grouping.NONE, () -> LaneColumn.single(new Lane("all", "All events"), size()));
    work.put(Grouping.KIND, this::kindLanes);
    work.put(Grouping.ACTOR, () -> actorLanes(dataset));
    work.put(Grouping.PLACE, () -> placeLanes(dataset));
    Map<Grouping, LaneColumn> made = new ConcurrentHashMap<>();
    work.entrySet().stream().toList().parallelStream()
        .forEach(one -> made.put(one.getKey(), one.getValue().get()));
    return made;
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
    return LaneColumn.of(
        mentions.actors(),
        tree.roots().stream().map(actor -> actor.id().value()).toList(),
        actor -> tree.root(actor).value(),
        key -> dataset.actor(new ActorId(key)).map(Actor::name).orElse(key),
        "No named actor");
  }

  private LaneColumn placeLanes(Dataset dataset) {
    Ancestry<PlaceId> places =
        new Ancestry<>(
            dataset.places().keySet(), id -> dataset.place(id).map(Place::partOf).orElse(null));
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

  /// The actors of the dataset.
  ActorTree tree() {
    return tree;
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
    return columns.size();
  }

  @Override
  public TimeOrder order() {
    return order;
  }

  @Override
  public long outerStart(int ordinal) {
    return columns.outerStart(ordinal);
  }

  @Override
  public long outerEnd(int ordinal) {
    return columns.outerEnd(ordinal);
  }

  @Override
  public long coreStart(int ordinal) {
    return columns.coreStart(ordinal);
  }

  @Override
  public long coreEnd(int ordinal) {
    return columns.coreEnd(ordinal);
  }

  @Override
  public boolean isRange(int ordinal) {
    return columns.isRange(ordinal);
  }

  @Override
  public boolean isOpenStart(int ordinal) {
    return columns.isOpenStart(ordinal);
  }

  @Override
  public boolean isOpenEnd(int ordinal) {
    return columns.isOpenEnd(ordinal);
  }

  @Override
  public int disputes(int ordinal) {
    return columns.disputes(ordinal);
  }

  @Override
  public int doubts(int ordinal) {
    return columns.doubts(ordinal);
  }

  @Override
  public int significance(int ordinal) {
    return columns.significance(ordinal);
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
  public int ordinal(EventId id) {
    return events.ordinal(id);
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
