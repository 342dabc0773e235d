package org.demarche.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.demarche.columns.RawEvent;
import org.demarche.columns.RawEvent.Text;
import org.demarche.model.Citation;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Relation;
import org.demarche.store.EventDraft.Link;
import org.demarche.store.json.Spot;
import org.demarche.time.ExtentReader;

/// Reads a line that holds a plain event straight from its bytes: no tree, no record, no text.
///
/// A line is plain when [EventReader] would find nothing to report in it, when it has no member but
/// the usual ones, each once and none of them null, and when no text in it has an escape. Of every
/// other line it only says that it is not plain. Used by one thread.
final class PlainLine {
  private final PlainCodes codes;
  private final PlainScanner in = new PlainScanner();
  private final RawEvent event = new RawEvent();
  private final ExtentReader date;
  private final List<Link> links = new ArrayList<>();
  private int line;

  // Made once, not for each object.
  private final IntPredicate eventMember = this::ofEvent;
  private final IntPredicate whenMember = this::ofWhen;
  private final BooleanSupplier placeItem = this::place;
  private final BooleanSupplier participantItem = this::participant;
  private final BooleanSupplier citationItem = this::citation;
  private final BooleanSupplier relationItem = this::relation;
  private final IntPredicate participantMember = this::ofParticipant;
  private final IntPredicate citationMember = this::ofCitation;
  private final BooleanSupplier paragraphItem = this::paragraph;
  private final IntPredicate relationMember = this::ofRelation;

  // The item of a list that is being read.
  private int code;
  private int second;
  private int textFrom;
  private int textTo;
  private int noteFrom;
  private int noteTo;
  private int lastParagraph;

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
    event.significance(EventReader.MIDDLING);
    links.clear();
    return in.members(PlainNames.EVENT, eventMember) && in.endsLine() && isGood(bytes);
  }

  /// Where the line that was read ends, before its line break.
  int end() {
    return in.at();
  }

  /// Adds the event that was read.
  void addTo(DraftPacker drafts) {
    drafts.add(event, date, line, in.column(event.from(Text.ID) - 1), links);
  }

  private boolean isGood(byte[] bytes) {
    return PlainScanner.isId(bytes, event.from(Text.ID), event.to(Text.ID))
        && !PlainScanner.isBlank(bytes, event.from(Text.TITLE), event.to(Text.TITLE))
        && date.read(
            bytes, event.from(Text.EDTF), event.to(Text.EDTF), codes.zone(event.firstPlace()));
  }

  private boolean ofEvent(int name) {
    return switch (name) {
      case PlainNames.ID -> text(Text.ID);
      case PlainNames.TITLE -> text(Text.TITLE);
      case PlainNames.SHORT_TITLE -> text(Text.SHORT_TITLE);
      case PlainNames.WHEN -> in.members(PlainNames.OF_WHEN, whenMember);
      case PlainNames.KIND -> kind();
      case PlainNames.SIGNIFICANCE -> significance();
      case PlainNames.SUMMARY -> text(Text.SUMMARY);
      case PlainNames.PLACES -> in.items(placeItem);
      case PlainNames.PARTICIPANTS -> in.items(participantItem);
      case PlainNames.CITATIONS -> in.items(citationItem);
      case PlainNames.RELATIONS -> in.items(relationItem);
      case PlainNames.NOTE -> text(Text.NOTE);
      default -> false;
    };
  }

  private boolean text(Text text) {
    if (!in.text()) {
      return false;
    }
    event.text(text, in.from(), in.to());
    return true;
  }

  private boolean kind() {
    int kind = in.code(codes.kinds);
    event.kind(kind);
    return kind >= 0;
  }

  private boolean significance() {
    int significance = in.number();
    event.significance(significance);
    return significance >= 1 && significance <= 5;
  }

  private boolean ofWhen(int name) {
    return switch (name) {
      case PlainNames.EDTF -> text(Text.EDTF);
      case PlainNames.DERIVATION -> derivation();
      case PlainNames.HOW -> text(Text.HOW);
      case PlainNames.WORDING -> text(Text.WORDING);
      default -> false;
    };
  }

  private boolean derivation() {
    int derivation = in.code(codes.derivations);
    if (derivation < 0) {
      return false;
    }
    event.derivation(PlainCodes.DERIVATIONS.get(derivation));
    return true;
  }

  private boolean place() {
    int place = in.code(codes.places);
    event.place(place);
    return place >= 0;
  }

  private boolean participant() {
    second = codes.participant;
    textFrom = RawEvent.ABSENT;
    boolean plain = in.members(PlainNames.PARTICIPANT, participantMember) && second >= 0;
    event.participant(code, second, textFrom, textTo);
    return plain;
  }

  private boolean ofParticipant(int name) {
    return switch (name) {
      case PlainNames.ACTOR -> (code = in.code(codes.actors)) >= 0;
      case PlainNames.ROLE -> (second = in.code(codes.roles)) >= 0;
      case PlainNames.AS -> itemText();
      default -> false;
    };
  }

  private boolean itemText() {
    boolean plain = in.text();
    textFrom = in.from();
    textTo = in.to();
    return plain;
  }

  private boolean citation() {
    textFrom = RawEvent.ABSENT;
    lastParagraph = 0;
    if (!in.members(PlainNames.CITATION, citationMember)
        || lastParagraph > codes.paragraphs(code)) {
      return false;
    }
    Citation.Stance stance = PlainCodes.STANCES.get(second);
    event.citation(code, stance, textFrom, textTo);
    return true;
  }

  private boolean ofCitation(int name) {
    return switch (name) {
      case PlainNames.SOURCE -> (code = in.code(codes.sources)) >= 0;
      case PlainNames.PARAGRAPHS -> in.items(paragraphItem);
      case PlainNames.STANCE -> (second = in.code(codes.stances)) >= 0;
      case PlainNames.SAYS -> itemText();
      default -> false;
    };
  }

  private boolean paragraph() {
    int number = in.number();
    boolean plain = number > lastParagraph && number <= CitationReader.MOST_PARAGRAPHS;
    lastParagraph = number;
    event.paragraph(number);
    return plain;
  }

  private boolean relation() {
    noteFrom = RawEvent.ABSENT;
    if (!in.members(PlainNames.RELATION, relationMember)
        || PlainScanner.isBlank(in.bytes(), textFrom, textTo)) {
      return false;
    }
    Relation.Type type = PlainCodes.RELATIONS.get(second);
    event.relation(type, textFrom, textTo, noteFrom, noteTo);
    String note = noteFrom == RawEvent.ABSENT ? null : decoded(noteFrom, noteTo);
    EventId other = new EventId(decoded(textFrom, textTo));
    Spot spot = new Spot(line, in.column(textFrom - 1));
    links.add(new Link(new Relation(type, other, note, Extras.NONE), spot));
    return true;
  }

  private String decoded(int from, int to) {
    return new String(in.bytes(), from, to - from, StandardCharsets.UTF_8);
  }

  private boolean ofRelation(int name) {
    return switch (name) {
      case PlainNames.TYPE -> (second = in.code(codes.relations)) >= 0;
      case PlainNames.OTHER -> itemText();
      case PlainNames.RELATION_NOTE -> relationNote();
      default -> false;
    };
  }

  private boolean relationNote() {
    boolean plain = in.text();
    noteFrom = in.from();
    noteTo = in.to();
    return plain;
  }
}
