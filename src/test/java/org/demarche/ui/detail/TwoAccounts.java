package org.demarche.ui.detail;

import java.time.ZoneId;
import java.util.List;
import org.demarche.SourceBuilder;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Claim;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// A dataset of three events, one of which has everything that the detail pane can show.
final class TwoAccounts {
  static final EventId MEETING = new EventId("meeting");
  static final EventId NOTICE = new EventId("notice");
  static final EventId SERIES = new EventId("series");
  static final Kind TALKS =
      new Kind(
          "talks", "Talks", "Envoys meet.", Kind.Family.DIPLOMACY, Kind.Glyph.CIRCLE, "CONSULT");

  private TwoAccounts() {}

  static Dataset dataset() {
    return new Dataset(
        new Description(
            "Two accounts",
            "For tests.",
            "CC0-1.0",
            ZoneId.of("America/New_York"),
            null,
            "actor",
            List.of(TALKS),
            List.of(new Role("host", "Host", "Receives the others.")),
            List.of(),
            Extras.NONE),
        List.of(meeting(), notice(), plain("series", "A series of meetings", "2007")),
        List.of(
            actor("north", "Northland", Actor.ActorKind.STATE, null, null),
            actor("ministry", "Foreign Ministry", Actor.ActorKind.ORGANISATION, "north", null),
            actor("envoy", "Ann Envoy", Actor.ActorKind.PERSON, "ministry", "Ambassador")),
        List.of(
            new Place(
                new PlaceId("baghdad"),
                "Baghdad",
                List.of(),
                null,
                ZoneId.of("Asia/Baghdad"),
                null,
                null,
                Extras.NONE),
            new Place(
                new PlaceId("zone"),
                "Green Zone",
                List.of(),
                new PlaceId("baghdad"),
                null,
                null,
                null,
                Extras.NONE)),
        List.of(
            source("gazette", "Envoys meet", "The Gazette", "https://example.org/gazette", "wire"),
            source("courier", "Envoys met", "The Courier", "https://example.org/courier", "wire"),
            source("herald", null, "The Herald", null, null)));
  }

  private static Event meeting() {
    return new Event(
        MEETING,
        "The envoys meet",
        null,
        new When(
            FuzzyDate.of("2007-05-28T10:00:00"),
            When.Derivation.DERIVED,
            "Reckoned from 'Monday'.",
            "on Monday",
            null),
        "talks",
        5,
        "They meet for an hour.",
        List.of(new PlaceId("baghdad"), new PlaceId("zone")),
        List.of(
            new Participant(new ActorId("envoy"), "host", null, Extras.NONE),
            new Participant(new ActorId("north"), "host", "a neighbour", Extras.NONE)),
        List.of(
            cite("gazette", Stance.REPORTS, "It was Monday.", 2, 3),
            cite("courier", Stance.CONTRADICTS, null, 7)),
        List.of(
            new Account(
                Account.Aspect.DATE,
                List.of(
                    version("28 May 2007.", "2007-05-28", cite("gazette", Stance.REPORTS, null, 2)),
                    version("A day later", "2007-05-29", cite("courier", Stance.REPORTS, null, 7))),
                "The Gazette is nearer.",
                Extras.NONE)),
        List.of(
            new Claim(
                "It went well",
                List.of(
                    new Claim.Position(
                        new ActorId("envoy"),
                        null,
                        Claim.Attitude.ASSERTS,
                        List.of("a clerk", "a spokesman"),
                        "Very well.",
                        List.of(cite("herald", Stance.REPORTS, null, 4)),
                        Extras.NONE),
                    new Claim.Position(
                        null,
                        "an official",
                        Claim.Attitude.DENIES,
                        List.of(),
                        null,
                        List.of(),
                        Extras.NONE)),
                Extras.NONE)),
        List.of(relation(Relation.Type.PART_OF, "series"), relation(Relation.Type.ABOUT, "gone")),
        "Remembered well.",
        Extras.NONE);
  }

  private static Event notice() {
    Event plain = plain("notice", "A meeting is announced", "2007-05-17~");
    return new Event(
        plain.id(),
        plain.title(),
        null,
        plain.when(),
        plain.kind(),
        2,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(relation(Relation.Type.ANNOUNCES, "meeting")),
        null,
        Extras.NONE);
  }

  private static Event plain(String id, String title, String edtf) {
    return new Event(
        new EventId(id),
        title,
        null,
        new When(FuzzyDate.of(edtf), When.Derivation.STATED, null, null, null),
        "unheard-of",
        1,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Extras.NONE);
  }

  private static Account.Version version(String says, String edtf, Citation citation) {
    return new Account.Version(says, FuzzyDate.of(edtf), List.of(citation), Extras.NONE);
  }

  private static Relation relation(Relation.Type type, String event) {
    return new Relation(type, new EventId(event), null, Extras.NONE);
  }

  private static Citation cite(
      String source, Stance stance, @Nullable String says, Integer... paragraphs) {
    return new Citation(new SourceId(source), List.of(paragraphs), stance, says, Extras.NONE);
  }

  private static Actor actor(
      String id,
      String name,
      Actor.ActorKind kind,
      @Nullable String partOf,
      @Nullable String office) {
    return new Actor(
        new ActorId(id),
        name,
        kind,
        List.of(),
        partOf == null ? null : new ActorId(partOf),
        office,
        null,
        Extras.NONE);
  }

  private static Source source(
      String id,
      @Nullable String title,
      String publisher,
      @Nullable String url,
      @Nullable String witness) {
    return SourceBuilder.source(id)
        .title(title)
        .in(publisher)
        .issued("2007-05-29")
        .at(url)
        .printing(witness)
        .paragraphs(9)
        .outside(url == null)
        .build();
  }
}
