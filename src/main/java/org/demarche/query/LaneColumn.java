package org.demarche.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.columns.CodeColumn;
import org.demarche.query.EventTable.Lane;
import org.demarche.search.FoldedText;
import org.jspecify.annotations.Nullable;

/// The lanes of one grouping and which of them each event belongs to.
///
/// Lanes stand in the order of how many events they hold, most first, then by name, then by key;
/// the lane of events that have no value stands last. The order depends on the dataset and the
/// language alone.
final class LaneColumn {
  /// Key of the lane of events that have no value for the grouping.
  static final String NONE = "none";

  private final List<Lane> lanes;
  private final CodeColumn members;

  /// Made when first asked for; two who ask at once make the same.
  private volatile @Nullable List<EventSet> own;

  private LaneColumn(List<Lane> lanes, CodeColumn members) {
    this.lanes = lanes;
    this.members = members;
  }

  List<Lane> lanes() {
    return lanes;
  }

  CodeColumn members() {
    return members;
  }

  /// By lane, the events whose own lane it is.
  List<EventSet> own() {
    List<EventSet> known = own;
    if (known == null) {
      known = makeOwn();
      own = known;
    }
    return known;
  }

  private List<EventSet> makeOwn() {
    List<EventSet.Builder> found =
        Stream.generate(EventSet.Builder::new).limit(lanes.size()).toList();
    for (int row = 0; row < members.rows(); row++) {
      found.get(members.get(row, 0)).add(row);
    }
    return found.stream().map(EventSet.Builder::build).toList();
  }

  /// Another column where it says the same, to be kept in place of this one.
  LaneColumn orSame(LaneColumn other) {
    return isSame(other) ? other : this;
  }

  boolean isSame(LaneColumn other) {
    return lanes.equals(other.lanes) && members.isSame(other.members);
  }

  /// All events in one lane.
  static LaneColumn single(Lane lane, int rows) {
    return new LaneColumn(List.of(lane), CodeColumn.single(new int[rows]));
  }

  /// @param values of which each event has any number, the first for its own lane
  /// @param known keys that have a lane even when no event is in it
  /// @param key the key of a value's lane
  /// @param name a key's name for people
  /// @param none name of the lane for events without a value, which is made only when there are any
  static <T> LaneColumn of(
      ValueColumn<T> values,
      List<String> known,
      Function<T, String> key,
      Function<String, String> name,
      String none) {
    Dictionary<String> dictionary = new Dictionary<>(known);
    int[] lanes = new int[values.values().size()];
    for (int code = 0; code < lanes.length; code++) {
      lanes[code] = dictionary.add(key.apply(values.values().value(code)));
    }
    CodeColumn codes = values.codes();
    boolean distinct = Arrays.stream(lanes).distinct().count() == lanes.length;
    CodeColumn members = distinct ? codes.mapped(lanes) : codes.mappedOnce(lanes);
    return ordered(members, dictionary, name, none);
  }

  private static LaneColumn ordered(
      CodeColumn found, Dictionary<String> dictionary, Function<String, String> name, String none) {
    int size = dictionary.size();
    int[] counts = found.counts(size);
    Lane[] named =
        IntStream.range(0, size)
            .mapToObj(code -> new Lane(dictionary.value(code), name.apply(dictionary.value(code))))
            .toArray(Lane[]::new);
    List<String> folded = Arrays.stream(named).map(lane -> FoldedText.of(lane.name())).toList();
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(code -> -counts[code])
                    .thenComparing(folded::get)
                    .thenComparing(code -> named[code].key()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] position = new int[size];
    for (int i = 0; i < size; i++) {
      position[order[i]] = i;
    }
    List<Lane> lanes = Arrays.stream(order).mapToObj(code -> named[code]).toList();
    return withNone(lanes, found.mapped(position), none);
  }

  private static LaneColumn withNone(List<Lane> lanes, CodeColumn found, String none) {
    boolean complete = true;
    for (int row = 0; complete && row < found.rows(); row++) {
      complete = found.size(row) > 0;
    }
    if (complete) {
      return new LaneColumn(lanes, found);
    }
    Lane[] all = Arrays.copyOf(lanes.toArray(Lane[]::new), lanes.size() + 1);
    all[lanes.size()] = new Lane(NONE, none);
    return new LaneColumn(List.of(all), found.withDefault(lanes.size()));
  }
}
