package org.demarche.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.demarche.columns.EventColumns;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.VocabularyWords;
import org.demarche.time.Doubt;
import org.demarche.words.TextLimits;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The events of a dataset as columns, by ordinal: what layout, level of detail and filters read
/// instead of records.
///
/// Times are axis seconds; see [org.demarche.time.Extent] for what `outer` and `core` mean.
public final class EventTable {
  private final PackedEvents events;
  private final EventColumns columns;
  private final Map<PlaceId, Place> places;
  private final Mentions mentions;
  private final ActorTree tree;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<Grouping, LaneColumn> lanes;
  private final TimeOrder order;
  private final String nameOfOthers;

  /// @param before whose parts are shared where they are the same, or null
  private EventTable(Words words, Dataset dataset, @Nullable EventTable before) {
    events = dataset.events();
    places = dataset.places();
    columns = events.columns();
    Mentions own = Mentions.of(dataset);
    mentions = before == null ? own : own.sharing(before.mentions);
    tree = before != null && before.tree.isOf(dataset) ? before.tree : ActorTree.of(dataset);
    addKinds(dataset);
    nameOfOthers = words.say("picture.lane-of-others");
    lanes = new EnumMap<>(lanes(words, dataset));
    if (before != null) {
      lanes.replaceAll((grouping, column) -> column.orSame(before.column(grouping)));
    }
    order = order(before);
  }

  private TimeOrder order(@Nullable EventTable before) {
    if (before != null && columns.hasSameDates(before.columns)) {
      return before.order;
    }
    TimeOrder found = TimeOrder.of(this);
    return before == null ? found : found.orSame(before.order);
  }

  /// The events of a dataset on its own axis.
  ///
  /// @param words of the language that lanes are named in
  public static EventTable of(Words words, Dataset dataset) {
    return new EventTable(words, dataset, null);
  }

  /// As [#of(Words, Dataset)], sharing with a table of the dataset before what is the same in both:
  /// the whole table where the same events have the same titles, dates and references.
  public static EventTable of(Words words, Dataset dataset, EventTable before) {
    EventTable table = new EventTable(words, dataset, before);
    return table.isSame(before) ? before : table;
  }

  /// Whether another table says the same of the same events.
  private boolean isSame(EventTable other) {
    return order.equals(other.order)
        && tree.equals(other.tree)
        && kinds.equals(other.kinds)
        && mentions.equals(other.mentions)
        && lanes.equals(other.lanes)
        && places.equals(other.places)
        && columns.hasSameDates(other.columns)
        && columns.hasSameWitnesses(other.columns)
        && events.hasSameTitles(other.events);
  }

  /// Whether every event belongs to the same lanes under a grouping as in another table, by
  /// ordinal.
  public boolean hasSameLanes(EventTable other, Grouping grouping) {
    return column(grouping).isSame(other.column(grouping));
  }

  /// Whether every event is as significant and has the same [#idHash] as in another table, by
  /// ordinal.
  public boolean hasSameWeights(EventTable other) {
    return columns.hasSameSignificance(other.columns) && events.hasSameIdHashes(other.events);
  }

  private Map<Grouping, LaneColumn> lanes(Words words, Dataset dataset) {
    Map<Grouping, Supplier<LaneColumn>> work = new EnumMap<>(Grouping.class);
    work.put(
        Grouping.NONE,
        () -> LaneColumn.single(new Lane("all", words.say("picture.lane-of-all")), size()));
    work.put(Grouping.KIND, () -> kindLanes(words));
    work.put(Grouping.ACTOR, () -> actorLanes(words, dataset));
    work.put(Grouping.PLACE, () -> placeLanes(words, dataset));
    Map<Grouping, LaneColumn> made = new ConcurrentHashMap<>();
    work.entrySet().stream().toList().parallelStream()
        .forEach(one -> made.put(one.getKey(), one.getValue().get()));
    return made;
  }

  /// By code: the vocabulary's kinds, then those that it lacks.
  private void addKinds(Dataset dataset) {
    Dictionary<String> ids = mentions.kinds().values();
    for (int code = 0; code < ids.size(); code++) {
      kinds.add(dataset.kindOrUnknown(ids.value(code)));
    }
  }

  private LaneColumn kindLanes(Words words) {
    List<String> ids = kinds.stream().map(Kind::id).toList();
    return LaneColumn.of(
        mentions.kinds(),
        ids,
        id -> id,
        id -> VocabularyWords.label(words, kinds.get(ids.indexOf(id))),
        words.say("picture.lane-without-kind"));
  }

  private LaneColumn actorLanes(Words words, Dataset dataset) {
    return LaneColumn.of(
        mentions.actors(),
        tree.roots().stream().map(actor -> actor.id().value()).toList(),
        actor -> tree.root(actor).value(),
        key -> dataset.actor(new ActorId(key)).map(Actor::name).orElse(key),
        words.say("picture.lane-without-actor"));
  }

  private LaneColumn placeLanes(Words words, Dataset dataset) {
    Ancestry<PlaceId> within = dataset.chronology().places();
    return LaneColumn.of(
        mentions.places(),
        within.roots().stream().map(PlaceId::value).toList(),
        place -> within.root(place).value(),
        key -> dataset.place(new PlaceId(key)).map(Place::name).orElse(key),
        words.say("picture.lane-without-place"));
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

  public int size() {
    return columns.size();
  }

  /// When the events start and end.
  public TimeOrder order() {
    return order;
  }

  public long outerStart(int ordinal) {
    return columns.outerStart(ordinal);
  }

  /// Exclusive.
  public long outerEnd(int ordinal) {
    return columns.outerEnd(ordinal);
  }

  public long coreStart(int ordinal) {
    return columns.coreStart(ordinal);
  }

  /// Exclusive; equal to [#coreStart] where nothing is certainly covered.
  public long coreEnd(int ordinal) {
    return columns.coreEnd(ordinal);
  }

  /// Whether it lasts (an interval) rather than happens within.
  public boolean isRange(int ordinal) {
    return columns.isRange(ordinal);
  }

  public boolean isOpenStart(int ordinal) {
    return columns.isOpenStart(ordinal);
  }

  public boolean isOpenEnd(int ordinal) {
    return columns.isOpenEnd(ordinal);
  }

  public boolean hasDoubt(int ordinal, Doubt doubt) {
    return (doubts(ordinal) & bit(doubt)) != 0;
  }

  /// The bit that stands for a doubt in [#doubts].
  public static int bit(Doubt doubt) {
    return doubt.bit();
  }

  /// What is disputed of the event, each as its [org.demarche.model.Dispute#bit]; 0 where nothing
  /// is.
  public int disputes(int ordinal) {
    return columns.disputes(ordinal);
  }

  /// The doubts about the date, each as its [#bit]; [Doubt#DISPUTED] among them where the event has
  /// accounts that differ on the date.
  public int doubts(int ordinal) {
    return columns.doubts(ordinal);
  }

  /// 1 to 5.
  public int significance(int ordinal) {
    return columns.significance(ordinal);
  }

  /// How many of its sources, the first ones that it refers to, are its witnesses.
  int witnesses(int ordinal) {
    return columns.witnesses(ordinal);
  }

  public Kind kind(int ordinal) {
    return kinds.get(mentions.kinds().codes().get(ordinal, 0));
  }

  public EventId id(int ordinal) {
    return events.id(ordinal);
  }

  /// A number that the event's id gives, always the same for the same id, whatever else there is.
  public int idHash(int ordinal) {
    return events.idHash(ordinal);
  }

  /// The event's ordinal, or -1 for an id that is not in this table.
  public int ordinal(EventId id) {
    return events.ordinal(id);
  }

  /// Whether an event is known to be that of another table without a look at either, because a
  /// change of the dataset left it alone.
  ///
  /// @param there its ordinal in the other table
  public boolean isLeftAlone(int ordinal, EventTable other, int there) {
    return events.isPackedAs(ordinal, other.events, there);
  }

  /// As it is drawn; see [TextLimits].
  public String title(int ordinal) {
    return TextLimits.line(events.title(ordinal));
  }

  /// The short title, or the title where there is none.
  public String briefTitle(int ordinal) {
    return TextLimits.line(events.briefTitle(ordinal));
  }

  /// Keys of the lanes that the event belongs to under a grouping, its own lane first; never empty.
  public List<String> lanes(int ordinal, Grouping grouping) {
    LaneColumn column = column(grouping);
    List<String> keys = new ArrayList<>(column.members().size(ordinal));
    column.members().forEach(ordinal, lane -> keys.add(column.lanes().get(lane).key()));
    return keys;
  }

  /// How many lanes the event belongs to; at least 1.
  public int laneCount(int ordinal, Grouping grouping) {
    return column(grouping).members().size(ordinal);
  }

  /// The position in [#lanes(Grouping)] of one of the event's lanes.
  ///
  /// @param index from 0, which is its own lane, to below [#laneCount]
  public int lane(int ordinal, Grouping grouping, int index) {
    return column(grouping).members().get(ordinal, index);
  }

  /// The events whose own lane is one of [#lanes(Grouping)], by the places of these. Takes a look
  /// at every event the first time.
  public List<EventSet> ownEvents(Grouping grouping) {
    return column(grouping).own();
  }

  /// All lanes of a grouping in display order, whether or not an event is in them: most events
  /// first, then by name; last the lane of events without an actor or place, where there are any.
  /// The order depends on the dataset alone, never on the filter or on what is in view.
  public List<Lane> lanes(Grouping grouping) {
    return column(grouping).lanes();
  }

  /// The name of the lane of all that have none of their own; see [LaneChoice].
  String nameOfOthers() {
    return nameOfOthers;
  }

  /// A lane's key and its name for people.
  public record Lane(String key, String name) {}
}
