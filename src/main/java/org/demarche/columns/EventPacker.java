package org.demarche.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.columns.RawEvent.Text;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.When;
import org.demarche.time.ExtentReader;

/// Packs events into bytes, a tenth of what the records take, and columns. Used by one thread.
///
/// An event with accounts, claims, accepted warnings or unknown fields is kept as the record it is;
/// curated events have them, and of those there are never many.
public final class EventPacker {
  private final EventCodes codes;
  private final PackedBytes bytes = new PackedBytes();
  private final ColumnsBuilder columns;
  private final List<Event> whole = new ArrayList<>();
  private int[] places = new int[64];
  private int size;

  /// @param zones what puts times of day on the axis
  public EventPacker(EventCodes codes, EventZones zones) {
    this.codes = codes;
    this.columns = new ColumnsBuilder(codes, zones);
  }

  public int size() {
    return size;
  }

  /// Adds an event after those added before.
  public void add(Event event) {
    columns.add(event);
    int start = bytes.length();
    if (isPlain(event)) {
      pack(event);
    }
    if (bytes.length() > start && !bytes.isLossy()) {
      addPlace(start);
    } else {
      bytes.cutTo(start);
      addPlace(~whole.size());
      whole.add(event);
    }
  }

  /// Adds an event after those added before.
  ///
  /// @param date the event's, read in the zone of its place
  public void add(RawEvent event, ExtentReader date) {
    columns.add(event, date);
    addPlace(bytes.length());
    pack(event);
  }

  private void addPlace(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  /// The events added, in that order; begins anew with none.
  public PackedChunk take() {
    PackedChunk chunk =
        new PackedChunk(bytes.toArray(), Arrays.copyOf(places, size), whole, columns.take());
    bytes.cutTo(0);
    whole.clear();
    size = 0;
    return chunk;
  }

  private static boolean isPlain(Event event) {
    return event.accounts().isEmpty()
        && event.claims().isEmpty()
        && event.accepts().isEmpty()
        && isEmpty(event.extras())
        && isEmpty(event.when().extras())
        && event.participants().stream().allMatch(one -> isEmpty(one.extras()))
        && event.citations().stream().allMatch(one -> isEmpty(one.extras()))
        && event.relations().stream().allMatch(one -> isEmpty(one.extras()));
  }

  private static boolean isEmpty(Extras extras) {
    return extras.fields().isEmpty();
  }

  /// In the order in which [PackedEvents] reads: what is asked for alone comes first.
  private void pack(Event event) {
    bytes.text(event.id().value());
    bytes.text(event.title());
    bytes.optional(event.shortTitle());
    When when = event.when();
    bytes.text(when.date().text());
    bytes.number(EventCodes.DERIVATIONS.indexOf(when.derivation()));
    bytes.optional(when.how());
    bytes.optional(when.wording());
    bytes.number(when.zone() == null ? 0 : codes.zones.code(when.zone()) + 1);
    bytes.number(codes.kinds.code(event.kind()));
    bytes.number(event.significance());
    bytes.text(event.summary());
    bytes.number(event.places().size());
    for (PlaceId place : event.places()) {
      bytes.number(codes.places.code(place));
    }
    bytes.number(event.participants().size());
    event.participants().forEach(this::pack);
    bytes.number(event.citations().size());
    event.citations().forEach(this::pack);
    bytes.number(event.relations().size());
    event.relations().forEach(this::pack);
    bytes.optional(event.note());
  }

  private void pack(Participant one) {
    bytes.number(codes.actors.code(one.actor()));
    bytes.number(codes.roles.code(one.role()));
    bytes.optional(one.as());
  }

  private void pack(Citation one) {
    bytes.number(codes.sources.code(one.source()));
    bytes.number(one.paragraphs().size());
    one.paragraphs().forEach(bytes::number);
    bytes.number(EventCodes.STANCES.indexOf(one.stance()));
    bytes.optional(one.says());
  }

  private void pack(Relation one) {
    bytes.number(EventCodes.RELATIONS.indexOf(one.type()));
    bytes.text(one.event().value());
    bytes.optional(one.note());
  }

  /// As the record would be packed.
  private void pack(RawEvent event) {
    text(event, Text.ID);
    text(event, Text.TITLE);
    optional(event, Text.SHORT_TITLE);
    text(event, Text.EDTF);
    bytes.number(EventCodes.DERIVATIONS.indexOf(event.derivation()));
    optional(event, Text.HOW);
    optional(event, Text.WORDING);
    bytes.number(0);
    bytes.number(event.kind());
    bytes.number(event.significance());
    if (event.from(Text.SUMMARY) == RawEvent.ABSENT) {
      bytes.number(0);
    } else {
      text(event, Text.SUMMARY);
    }
    bytes.number(event.places.length());
    for (int at = 0; at < event.places.length(); at++) {
      bytes.number(event.places.get(at));
    }
    packLists(event);
    optional(event, Text.NOTE);
  }

  private void packLists(RawEvent event) {
    RawEvent.Items one = event.participants;
    bytes.number(one.length() / RawEvent.PARTICIPANT);
    for (int at = 0; at < one.length(); at += RawEvent.PARTICIPANT) {
      bytes.number(one.get(at));
      bytes.number(one.get(at + 1));
      optional(event, one.get(at + 2), one.get(at + 3));
    }
    one = event.citations;
    bytes.number(one.length() / RawEvent.CITATION);
    int paragraph = 0;
    for (int at = 0; at < one.length(); at += RawEvent.CITATION) {
      int end = one.get(at + 4);
      bytes.number(one.get(at));
      bytes.number(end - paragraph);
      for (; paragraph < end; paragraph++) {
        bytes.number(event.paragraphs.get(paragraph));
      }
      bytes.number(one.get(at + 1));
      optional(event, one.get(at + 2), one.get(at + 3));
    }
    one = event.relations;
    bytes.number(one.length() / RawEvent.RELATION);
    for (int at = 0; at < one.length(); at += RawEvent.RELATION) {
      bytes.number(one.get(at));
      bytes.text(event.bytes(), one.get(at + 1), one.get(at + 2));
      optional(event, one.get(at + 3), one.get(at + 4));
    }
  }

  private void text(RawEvent event, Text text) {
    bytes.text(event.bytes(), event.from(text), event.to(text));
  }

  private void optional(RawEvent event, Text text) {
    optional(event, event.from(text), event.to(text));
  }

  private void optional(RawEvent event, int from, int to) {
    bytes.number(from == RawEvent.ABSENT ? 0 : 1);
    if (from != RawEvent.ABSENT) {
      bytes.text(event.bytes(), from, to);
    }
  }
}
