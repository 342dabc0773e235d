package org.demarche.store.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.columns.EventFields;
import org.demarche.columns.Field;
import org.demarche.columns.RawEvent;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Relation;
import org.demarche.store.json.Spot;
import org.demarche.store.line.PlainObject.PlainValue;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.EventDraft.Link;
import org.demarche.time.ExtentReader;
import org.demarche.words.TextLimits;

/// Reads a line that holds a plain event straight from its bytes: no tree, no record, no text.
///
/// A line is plain when [EventReader] would find nothing to report in it, when it has no member but
/// the usual ones, each once and none of them null, and when no text in it has an escape. Of every
/// other line it only says that it is not plain. What members there are is declared in
/// [EventFields]; here is what some of them must be besides. Used by one thread.
final class PlainLine {
  /// Where a value or an object is not plain.
  private static final int NOT_PLAIN = -1;

  private static final List<Relation.Type> RELATIONS = List.of(Relation.Type.values());

  private final PlainCodes codes;
  private final PlainScanner in = new PlainScanner();
  private final RawEvent event = new RawEvent();
  private final ExtentReader date;
  private final List<Link> links = new ArrayList<>();
  private int line;

  PlainLine(PlainCodes codes) {
    this.codes = codes;
    date = new ExtentReader(codes.zones.axis());
  }

  /// Reads the line that begins at `from`; false where it is not plain.
  ///
  /// @param to where the bytes end
  /// @param number of the line, from 1
  boolean read(byte[] bytes, int from, int to, int number) {
    line = number;
    in.begin(bytes, from, to);
    event.begin(bytes);
    links.clear();
    return members(codes.event, RawEvent.EVENT) && in.endsLine() && isGood();
  }

  /// Where the line that was read ends, before its line break.
  int end() {
    return in.at();
  }

  /// Adds the event that was read.
  void addTo(DraftPacker drafts) {
    int id = event.first(place(EventFields.ID));
    drafts.add(event, date, line, in.column(id - 1), links);
  }

  private int place(Field<Event, ?> field) {
    return event.place(RawEvent.EVENT, field);
  }

  private boolean isGood() {
    int id = place(EventFields.ID);
    int when = event.first(place(EventFields.WHEN));
    int edtf = event.place(when, EventFields.OfWhen.DATE);
    return PlainScanner.isId(in.bytes(), event.first(id), event.second(id))
        && !isBlank(place(EventFields.TITLE))
        && isShort(place(EventFields.TITLE))
        && isShort(place(EventFields.SHORT_TITLE))
        && date.read(in.bytes(), event.first(edtf), event.second(edtf), codes.zone(event));
  }

  /// Whether a text, if it is there, is surely drawn whole on one line.
  private boolean isShort(int text) {
    return event.isAbsent(text) || event.second(text) - event.first(text) <= TextLimits.LINE;
  }

  private boolean isBlank(int text) {
    return PlainScanner.isBlank(in.bytes(), event.first(text), event.second(text));
  }

  /// Reads an object: each of its members once.
  ///
  /// @param at where its fields are
  private boolean members(PlainObject object, int at) {
    if (!in.take('{')) {
      return false;
    }
    int seen = 0;
    do {
      int field = in.text() ? object.field(in.bytes(), in.from(), in.to()) : NOT_PLAIN;
      if (field < 0
          || (seen & 1 << field) != 0
          || !in.take(':')
          || !value(object.values[field], at + RawEvent.VALUE * field)) {
        return false;
      }
      seen |= 1 << field;
    } while (in.take(','));
    return in.take('}')
        && (seen & object.required) == object.required
        && fillIn(object, at)
        && isGood(object, at);
  }

  /// Puts in what stands for codes that are not given.
  private boolean fillIn(PlainObject object, int at) {
    for (int field : object.withDefault) {
      int place = at + RawEvent.VALUE * field;
      if (event.isAbsent(place)) {
        int code = object.values[field].absent();
        if (code < 0) {
          return false;
        }
        event.put(place, code);
      }
    }
    return true;
  }

  private boolean value(PlainValue value, int at) {
    return switch (value.sort()) {
      case TEXT -> text(at);
      case CODE -> put(at, in.code(Objects.requireNonNull(value.codes())), 0, Integer.MAX_VALUE);
      case NUMBER -> put(at, in.number(), value.least(), value.most());
      case LIST -> items(Objects.requireNonNull(value.item()), at);
      case OBJECT -> {
        PlainObject object = Objects.requireNonNull(value.object());
        int fields = event.addRecord(object.shape);
        event.put(at, fields);
        yield members(object, fields);
      }
      case NOT_PLAIN -> false;
    };
  }

  private boolean text(int at) {
    if (!in.text() || in.isPerhapsShortened()) {
      return false;
    }
    event.put(at, in.from(), in.to());
    return true;
  }

  private boolean put(int at, int number, int least, int most) {
    event.put(at, number);
    return number >= least && number <= most;
  }

  private boolean items(PlainValue item, int at) {
    if (!in.take('[')) {
      return false;
    }
    if (in.take(']')) {
      return true;
    }
    do {
      if (!value(item, event.addItem(at))) {
        return false;
      }
    } while (in.take(','));
    return in.take(']');
  }

  /// Whether the fields of a record fit each other.
  private boolean isGood(PlainObject object, int at) {
    if (object.shape == EventFields.OfCitation.SHAPE) {
      return isGoodCitation(at);
    }
    return object.shape != EventFields.OfRelation.SHAPE || takeLink(at);
  }

  /// Whether paragraphs ascend, and the source has so many.
  private boolean isGoodCitation(int citation) {
    int last = 0;
    int at = event.first(event.place(citation, EventFields.OfCitation.PARAGRAPHS));
    for (; at >= 0; at = event.next(at)) {
      int paragraph = event.first(at);
      if (paragraph <= last) {
        return false;
      }
      last = paragraph;
    }
    int source = event.first(event.place(citation, EventFields.OfCitation.SOURCE));
    return last <= codes.paragraphs(source);
  }

  private boolean takeLink(int relation) {
    int other = event.place(relation, EventFields.OfRelation.EVENT);
    if (isBlank(other)) {
      return false;
    }
    int type = event.first(event.place(relation, EventFields.OfRelation.TYPE));
    int note = event.place(relation, EventFields.OfRelation.NOTE);
    Relation read =
        new Relation(
            RELATIONS.get(type),
            new EventId(decoded(other)),
            event.isAbsent(note) ? null : decoded(note),
            Extras.NONE);
    links.add(new Link(read, new Spot(line, in.column(event.first(other) - 1))));
    return true;
  }

  private String decoded(int text) {
    int from = event.first(text);
    return new String(in.bytes(), from, event.second(text) - from, StandardCharsets.UTF_8);
  }
}
