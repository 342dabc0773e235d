package org.demarche.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layout.Layouts;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.Problem;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetCounts;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.ShownLanes;
import org.demarche.query.TextMatches;
import org.demarche.query.WantedLanes;
import org.demarche.search.TextScan;
import org.demarche.text.SourceNames;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// A dataset as it is at one moment, with everything that is derived from it alone: what every pane
/// reads, and the picture. A change to the dataset makes another snapshot; [#next].
///
/// The derived parts are made when they are first asked for, once, whichever threads ask; or in the
/// background before, by [#prepare]. To those who use it a snapshot is immutable, and equal to
/// itself alone.
///
/// A snapshot shares with the one before the names of sources while the sources are equal, and of
/// the parts that this one had made:
///
/// - the tree of actors while the actors are equal;
/// - by ordinal, each column of references, the bitmaps made of it, each column of lanes, and which
///   events belong to each lane, while the column says the same;
/// - the order in time, the bitmaps of dates and disputes, and rows while no date moves an event;
/// - the widths of titles that stay.
///
/// So a corrected title leaves the index the same one, and the rows of many events; it makes anew
/// the layouts of few. After a change to a summary or an account the table, layouts and navigation
/// are the same ones too. A date that moves an event past others numbers those between anew, and
/// with them what goes by ordinal.
///
/// Once another snapshot takes its place in the session, it lets go of all parts but the names: of
/// those that are only kept to come back to, each costs no more than its dataset, which shares its
/// records, packed events and columns with the one it was made from ([Dataset#with]) or that was
/// read before it ([Dataset#sharing]).
public final class Snapshot {
  private final Words words;
  private final Dataset dataset;
  private final List<Problem> problems;
  private final TextMetrics metrics;
  private final Once<SourceNames> names;
  private final TextMatches texts;
  private final Once<EventTable> table = new Once<>(this::makeTable);
  private final Once<FacetIndex> index = new Once<>(this::makeIndex);
  private final Once<Layouts> layouts = new Once<>(this::makeLayouts);
  private final Once<Navigation> navigation = new Once<>(this::makeNavigation);

  /// Parts of the snapshot before to share; none once they have served.
  private volatile Made before;

  /// Parts as far as they have been made.
  private record Made(
      Optional<EventTable> table,
      Optional<FacetIndex> index,
      Optional<Layouts> layouts,
      Optional<Navigation> navigation) {
    static final Made NOTHING =
        new Made(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Snapshot(
      Words words,
      Dataset dataset,
      List<Problem> problems,
      TextMetrics metrics,
      Once<SourceNames> names,
      Made before) {
    this.words = words;
    this.dataset = dataset;
    this.problems = List.copyOf(problems);
    this.metrics = metrics;
    this.names = names;
    this.texts = new TextMatches(new TextScan(dataset));
    this.before = before;
  }

  /// @param words of the language that lanes and sources are named in
  /// @param problems found when the dataset was read
  /// @param metrics by which titles are measured for the layouts
  public static Snapshot of(
      Words words, Dataset dataset, List<Problem> problems, TextMetrics metrics) {
    return new Snapshot(
        words,
        dataset,
        problems,
        metrics,
        new Once<>(() -> SourceNames.of(words, dataset)),
        Made.NOTHING);
  }

  /// The snapshot after this one. What the change leaves alone is shared with it.
  ///
  /// @param problems found when the dataset was read anew
  public Snapshot next(Dataset dataset, List<Problem> problems) {
    boolean sameSources = dataset.sources().equals(this.dataset.sources());
    Made earlier = before;
    return new Snapshot(
        words,
        dataset,
        problems,
        metrics,
        sameSources ? names : new Once<>(() -> SourceNames.of(words, dataset)),
        new Made(
            table.known().or(earlier::table),
            index.known().or(earlier::index),
            layouts.known().or(earlier::layouts),
            navigation.known().or(earlier::navigation)));
  }

  /// The language that its lanes and sources are named in.
  Words words() {
    return words;
  }

  public Dataset dataset() {
    return dataset;
  }

  /// Those found when the dataset was read.
  public List<Problem> problems() {
    return problems;
  }

  /// The events on the axis of the dataset's own zone.
  public EventTable table() {
    return table.get();
  }

  public FacetIndex index() {
    return index.get();
  }

  /// Which events say what is looked for: by a look at each until there is something faster to ask.
  public TextMatches texts() {
    return texts;
  }

  /// The events that a filter keeps.
  public EventSet match(Filter filter) {
    return index().match(filter, texts);
  }

  /// Those of some events that are selected.
  public EventSet selected(EventSet among, Selection selection) {
    return EventSet.of(
        selection.events().stream()
            .mapToInt(dataset::ordinal)
            .filter(among::contains)
            .sorted()
            .toArray());
  }

  /// How many events each value of a facet stands for beside a filter.
  public FacetCounts counts(Filter filter) {
    return index().counts(filter, texts);
  }

  public Layouts layouts() {
    return layouts.get();
  }

  /// The names of the sources.
  public SourceNames names() {
    return names.get();
  }

  /// Where commands lead, and how far one may zoom.
  public Navigation navigation() {
    return navigation.get();
  }

  private EventTable makeTable() {
    return before
        .table()
        .map(known -> EventTable.of(words, dataset, known))
        .orElseGet(() -> EventTable.of(words, dataset));
  }

  private FacetIndex makeIndex() {
    EventTable own = table();
    return before
        .index()
        .map(known -> FacetIndex.of(dataset, own, known))
        .orElseGet(() -> FacetIndex.of(dataset, own));
  }

  private Layouts makeLayouts() {
    EventTable own = table();
    return before
        .layouts()
        .map(known -> known.next(own))
        .orElseGet(() -> new Layouts(own, metrics))
        .showing(firstRange(EventSet.all(own.size())));
  }

  private Navigation makeNavigation() {
    EventTable own = table();
    return before.navigation().filter(known -> known.isOf(own)).orElseGet(() -> Navigation.of(own));
  }

  /// Lets go of what can be made again, since the snapshot is shown no more.
  void letGo() {
    before = Made.NOTHING;
    table.letGo();
    index.letGo();
    layouts.letGo();
    navigation.letGo();
  }

  /// Makes all that a first picture needs, however long it takes; for a background thread.
  ///
  /// @param secondsPerPixel the scale of the picture
  public void prepare(Filter filter, WantedLanes lanes, double secondsPerPixel) {
    TimelineLayout _ =
        layouts()
            .layout(
                ShownLanes.of(table(), match(filter), lanes),
                lanes,
                LevelOfDetail.levelOf(secondsPerPixel));
    navigation();
    names();
    before = Made.NOTHING;
  }

  /// The time that is shown first, on the screen and in pictures: what the dataset asks for, a side
  /// that it leaves open being the matching events' own ([Navigation#bounded]); where it does not
  /// ask, the time in which its events are ([Navigation#opening]).
  public TimeRange firstRange(EventSet match) {
    FuzzyDate range = dataset.description().defaultRange();
    return Optional.ofNullable(range)
        .map(date -> dataset.chronology().extent(date).reach())
        .filter(reach -> !reach.isEmpty())
        .map(reach -> navigation().bounded(reach, match))
        .orElseGet(() -> navigation().opening(match));
  }

  /// The grouping that the dataset asks for; by actor where it asks for none that there is.
  public Grouping grouping() {
    String asked = dataset.description().defaultGrouping().toUpperCase(Locale.ROOT);
    for (Grouping grouping : Grouping.values()) {
      if (grouping.name().equals(asked)) {
        return grouping;
      }
    }
    return Grouping.ACTOR;
  }
}
