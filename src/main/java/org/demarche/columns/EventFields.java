package org.demarche.columns;

import java.time.ZoneId;
import java.util.List;
import org.demarche.model.Acceptance;
import org.demarche.model.Account;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.SourceId;
import org.demarche.model.Vocabulary;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// The fields of an event, declared once for packing, unpacking, skipping, and reading lines
/// without making records. What is asked for alone comes first.
///
/// The shapes of the parts know nothing of the event's, so that it does not matter which is asked
/// for first.
public final class EventFields {
  private EventFields() {}

  /// Of [When].
  public static final class OfWhen {
    private static final Shape.Builder<When> FIELDS = new Shape.Builder<>();
    public static final Field<When, FuzzyDate> DATE =
        FIELDS.required("edtf", When::date, new Form.Text<>(FuzzyDate::text, FuzzyDate::of));
    static final Field<When, When.Derivation> DERIVATION =
        FIELDS.required(
            "derivation", When::derivation, new Form.Choice<>(List.of(When.Derivation.values())));
    static final Field<When, @Nullable String> HOW = FIELDS.field("how", When::how, Forms.OPTIONAL);
    static final Field<When, @Nullable String> WORDING =
        FIELDS.field("wording", When::wording, Forms.OPTIONAL);
    static final Field<When, @Nullable ZoneId> ZONE =
        FIELDS.field("timeZone", When::zone, new Form.OptionalCode<>(codes -> codes.zones));
    static final Field<When, Extras> EXTRAS = Forms.extras(FIELDS, When::extras);
    public static final Shape<When> SHAPE =
        FIELDS.build(
            of ->
                new When(
                    of.get(DATE),
                    of.get(DERIVATION),
                    of.get(HOW),
                    of.get(WORDING),
                    of.get(ZONE),
                    of.get(EXTRAS)));

    private OfWhen() {}
  }

  /// Of [Participant].
  public static final class OfParticipant {
    private static final Shape.Builder<Participant> FIELDS = new Shape.Builder<>();
    public static final Field<Participant, ActorId> ACTOR =
        FIELDS.required("actor", Participant::actor, new Form.Code<>(codes -> codes.actors, null));
    static final Field<Participant, String> ROLE =
        FIELDS.field(
            "role",
            Participant::role,
            new Form.Code<>(codes -> codes.roles, Vocabulary.PARTICIPANT));
    static final Field<Participant, @Nullable String> AS =
        FIELDS.field("as", Participant::as, Forms.OPTIONAL);
    static final Field<Participant, Extras> EXTRAS = Forms.extras(FIELDS, Participant::extras);
    public static final Shape<Participant> SHAPE =
        FIELDS.build(
            of -> new Participant(of.get(ACTOR), of.get(ROLE), of.get(AS), of.get(EXTRAS)));

    private OfParticipant() {}
  }

  /// Of [Citation].
  public static final class OfCitation {
    private static final Shape.Builder<Citation> FIELDS = new Shape.Builder<>();
    public static final Field<Citation, SourceId> SOURCE =
        FIELDS.required("source", Citation::source, new Form.Code<>(codes -> codes.sources, null));
    public static final Field<Citation, List<Integer>> PARAGRAPHS =
        FIELDS.field(
            "paragraphs",
            Citation::paragraphs,
            new Form.Many<>(new Form.Whole(1, Integer.MAX_VALUE, 1)));
    static final Field<Citation, Citation.Stance> STANCE =
        FIELDS.required(
            "stance", Citation::stance, new Form.Choice<>(List.of(Citation.Stance.values())));
    static final Field<Citation, @Nullable String> SAYS =
        FIELDS.field("says", Citation::says, Forms.OPTIONAL);
    static final Field<Citation, Extras> EXTRAS = Forms.extras(FIELDS, Citation::extras);
    public static final Shape<Citation> SHAPE =
        FIELDS.build(
            of ->
                new Citation(
                    of.get(SOURCE),
                    of.get(PARAGRAPHS),
                    of.get(STANCE),
                    of.get(SAYS),
                    of.get(EXTRAS)));

    private OfCitation() {}
  }

  /// Of [Relation].
  public static final class OfRelation {
    private static final Shape.Builder<Relation> FIELDS = new Shape.Builder<>();
    public static final Field<Relation, Relation.Type> TYPE =
        FIELDS.required("type", Relation::type, new Form.Choice<>(List.of(Relation.Type.values())));
    public static final Field<Relation, EventId> EVENT =
        FIELDS.required("event", Relation::event, Forms.EVENT_ID);
    public static final Field<Relation, @Nullable String> NOTE =
        FIELDS.field("note", Relation::note, Forms.OPTIONAL);
    static final Field<Relation, Extras> EXTRAS = Forms.extras(FIELDS, Relation::extras);
    public static final Shape<Relation> SHAPE =
        FIELDS.build(of -> new Relation(of.get(TYPE), of.get(EVENT), of.get(NOTE), of.get(EXTRAS)));

    private OfRelation() {}
  }

  /// What an event's significance is where it is not given.
  public static final int MIDDLING = 3;

  private static final Shape.Builder<Event> FIELDS = new Shape.Builder<>();
  public static final Field<Event, EventId> ID = FIELDS.required("id", Event::id, Forms.EVENT_ID);
  public static final Field<Event, String> TITLE =
      FIELDS.required("title", Event::title, Forms.TEXT);
  public static final Field<Event, @Nullable String> SHORT_TITLE =
      FIELDS.field("shortTitle", Event::shortTitle, Forms.OPTIONAL);
  public static final Field<Event, When> WHEN =
      FIELDS.required("when", Event::when, new Form.Part<>(OfWhen.SHAPE));
  static final Field<Event, String> KIND =
      FIELDS.required("kind", Event::kind, new Form.Code<>(codes -> codes.kinds, null));
  static final Field<Event, Integer> SIGNIFICANCE =
      FIELDS.field("significance", Event::significance, new Form.Whole(1, 5, MIDDLING));
  static final Field<Event, String> SUMMARY = FIELDS.field("summary", Event::summary, Forms.TEXT);
  public static final Field<Event, List<PlaceId>> PLACES =
      FIELDS.field(
          "places", Event::places, new Form.Many<>(new Form.Code<>(codes -> codes.places, null)));
  static final Field<Event, List<Participant>> PARTICIPANTS =
      FIELDS.field(
          "participants",
          Event::participants,
          new Form.Many<>(new Form.Part<>(OfParticipant.SHAPE)));
  static final Field<Event, List<Citation>> CITATIONS =
      FIELDS.field(
          "citations", Event::citations, new Form.Many<>(new Form.Part<>(OfCitation.SHAPE)));
  static final Field<Event, List<Account>> ACCOUNTS =
      FIELDS.field("accounts", Event::accounts, Forms.unpacked());
  static final Field<Event, List<Claim>> CLAIMS =
      FIELDS.field("claims", Event::claims, Forms.unpacked());
  static final Field<Event, List<Relation>> RELATIONS =
      FIELDS.field(
          "relations", Event::relations, new Form.Many<>(new Form.Part<>(OfRelation.SHAPE)));
  static final Field<Event, @Nullable String> NOTE =
      FIELDS.field("note", Event::note, Forms.OPTIONAL);
  static final Field<Event, List<Acceptance>> ACCEPTS =
      FIELDS.field("accepts", Event::accepts, Forms.unpacked());
  static final Field<Event, Extras> EXTRAS = Forms.extras(FIELDS, Event::extras);
  public static final Shape<Event> SHAPE = FIELDS.build(EventFields::event);

  private static Event event(Shape.Values<Event> of) {
    return new Event(
        of.get(ID),
        of.get(TITLE),
        of.get(SHORT_TITLE),
        of.get(WHEN),
        of.get(KIND),
        of.get(SIGNIFICANCE),
        of.get(SUMMARY),
        of.get(PLACES),
        of.get(PARTICIPANTS),
        of.get(CITATIONS),
        of.get(ACCOUNTS),
        of.get(CLAIMS),
        of.get(RELATIONS),
        of.get(NOTE),
        of.get(ACCEPTS),
        of.get(EXTRAS));
  }
}
