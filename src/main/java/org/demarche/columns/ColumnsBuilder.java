package org.demarche.columns;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.Citation;
import org.demarche.model.Dispute;
import org.demarche.model.DisputedPoint.Contradicted;
import org.demarche.model.Event;
import org.demarche.model.Witnesses;
import org.demarche.time.ExtentReader;

/// Fills the columns of events one by one. Used by one thread.
final class ColumnsBuilder {
  private static final int START = 64;
  private static final List<Citation.Stance> STANCES = List.of(Citation.Stance.values());

  /// By stance as it is packed.
  private static final int[] WEAKNESSES = STANCES.stream().mapToInt(Witnesses::weakness).toArray();

  private final EventCodes codes;
  private final EventZones zones;
  private final ExtentReader extent;
  private final CodeColumn.Builder actors = new CodeColumn.Builder(START);
  private final CodeColumn.Builder places = new CodeColumn.Builder(START);
  private final CodeColumn.Builder sources = new CodeColumn.Builder(START);
  private DateColumns dates = new DateColumns(START);
  private SmallColumns small = new SmallColumns(START);
  private int[] kinds = new int[START];
  private int size;

  ColumnsBuilder(EventCodes codes, EventZones zones) {
    this.codes = codes;
    this.zones = zones;
    extent = new ExtentReader(zones.axis());
  }

  void add(Event event) {
    extent.take(event.when().date(), zones.of(event));
    addDate(extent, Dispute.bits(Dispute.of(event)), !event.relations().isEmpty());
    event.participants().forEach(one -> actors.add(codes.actors.code(one.actor())));
    event.places().forEach(place -> places.add(codes.places.code(place)));
    Consumer<Citation> citation = one -> sources.add(codes.sources.code(one.source()));
    Witnesses.telling(event.citations()).forEach(citation);
    int witnesses = sources.rowSize();
    event.citations().forEach(citation);
    event
        .accounts()
        .forEach(
            account ->
                account.versions().forEach(version -> version.citations().forEach(citation)));
    event
        .claims()
        .forEach(
            claim -> claim.positions().forEach(position -> position.citations().forEach(citation)));
    endRow(event.significance(), witnesses, codes.kinds.code(event.kind()));
  }

  /// @param date the event's, read in the zone of its place
  void add(RawEvent event, ExtentReader date) {
    boolean contradicted = false;
    int weakness = Witnesses.NONE;
    for (int at = first(event, EventFields.CITATIONS); at >= 0; at = event.next(at)) {
      int stance = number(event, event.first(at), EventFields.OfCitation.STANCE);
      contradicted |= Contradicted.isBy(STANCES.get(stance));
      weakness = Math.min(weakness, WEAKNESSES[stance]);
    }
    int witnesses = addSources(event, weakness);
    // A plain line has neither accounts nor claims, which would be other points.
    int disputes = contradicted ? Contradicted.DISPUTE.bit() : 0;
    addDate(date, disputes, first(event, EventFields.RELATIONS) >= 0);
    for (int at = first(event, EventFields.PARTICIPANTS); at >= 0; at = event.next(at)) {
      actors.add(number(event, event.first(at), EventFields.OfParticipant.ACTOR));
    }
    for (int at = first(event, EventFields.PLACES); at >= 0; at = event.next(at)) {
      places.add(event.first(at));
    }
    int weight = first(event, EventFields.SIGNIFICANCE);
    endRow(weight < 0 ? EventFields.MIDDLING : weight, witnesses, first(event, EventFields.KIND));
  }

  /// Those that tell of it first.
  ///
  /// @param weakness the least of its citations
  /// @return how many tell of it
  private int addSources(RawEvent event, int weakness) {
    boolean others = false;
    for (int at = first(event, EventFields.CITATIONS); at >= 0; at = event.next(at)) {
      int citation = event.first(at);
      int stance = number(event, citation, EventFields.OfCitation.STANCE);
      if (weakness < Witnesses.NONE && WEAKNESSES[stance] == weakness) {
        sources.add(number(event, citation, EventFields.OfCitation.SOURCE));
      } else {
        others = true;
      }
    }
    int witnesses = sources.rowSize();
    for (int at = others ? first(event, EventFields.CITATIONS) : -1; at >= 0; at = event.next(at)) {
      sources.add(number(event, event.first(at), EventFields.OfCitation.SOURCE));
    }
    return witnesses;
  }

  private static int first(RawEvent event, Field<Event, ?> field) {
    return number(event, RawEvent.EVENT, field);
  }

  private static int number(RawEvent event, int record, Field<?, ?> field) {
    return event.first(event.place(record, field));
  }

  private void addDate(ExtentReader date, int disputes, boolean related) {
    if (size == kinds.length) {
      grow();
    }
    dates.set(size, date, disputes, related);
  }

  private void endRow(int weight, int witnesses, int kind) {
    small.set(size, weight, witnesses);
    kinds[size] = kind;
    size++;
    actors.endRow();
    places.endRow();
    sources.endRow();
  }

  private void grow() {
    dates = dates.resized(size * 2);
    small = small.resized(size * 2);
    kinds = Arrays.copyOf(kinds, size * 2);
  }

  /// The columns of the events added; begins anew with none.
  EventColumns take() {
    EventColumns taken =
        new EventColumns(
            zones,
            dates.resized(size),
            small.resized(size),
            new EventColumns.References(
                CodeColumn.single(Arrays.copyOf(kinds, size)),
                actors.take(),
                places.take(),
                sources.take()));
    size = 0;
    return taken;
  }
}
