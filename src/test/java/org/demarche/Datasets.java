package org.demarche;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/// Datasets for tests: a small one written out, random ones of any size, and a builder for others.
public final class Datasets {
  public static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

  public static final List<Kind> KINDS =
      List.of(
          kind("talks", Kind.Family.DIPLOMACY, Kind.Glyph.CIRCLE),
          kind("agreement", Kind.Family.DIPLOMACY, Kind.Glyph.SQUARE),
          kind("statement", Kind.Family.STATEMENT, Kind.Glyph.RING),
          kind("attack", Kind.Family.FORCE, Kind.Glyph.STAR),
          kind("detention", Kind.Family.COERCION, Kind.Glyph.DIAMOND),
          kind("war", Kind.Family.CONTEXT, Kind.Glyph.TRIANGLE_UP));

  private Datasets() {}

  /// Twelve events, one for each sort of date, among four states and those who belong to them: time
  /// of day, day, month, year, decade, about, uncertain, range, open range, range with an unknown
  /// end, 'on or before', and one whose date is disputed. One has no participants, one no place;
  /// `talks-2` has a disputed claim.
  public static Dataset handmade() {
    return new Builder()
        .actor("iran", "Iran", ActorKind.STATE, null, "Islamic Republic of Iran", "ایران")
        .actor("united-states", "United States", ActorKind.STATE, null, "US", "USA")
        .actor("iraq", "Iraq", ActorKind.STATE, null)
        .actor("switzerland", "Switzerland", ActorKind.STATE, null)
        .actor("foreign-ministry", "Iranian Foreign Ministry", ActorKind.ORGANISATION, "iran")
        .actor("kazemi", "Hassan Kazemi Qomi", ActorKind.PERSON, "foreign-ministry", "كاظمي")
        .actor("crocker", "Ryan Crocker", ActorKind.PERSON, "united-states")
        .place("iraq-place", "Iraq", null, "Asia/Baghdad")
        .place("baghdad", "Baghdad", "iraq-place", null)
        .place("tehran", "Tehran", null, "Asia/Tehran")
        .source("s1", "Envoys meet", "The Gazette")
        .source("s2", "Envoys to meet again", "The Courier")
        .event(
            event("talks-1", "2007-05-28T10:30:00")
                .title("First round of talks of the two envoys")
                .shortTitle("First round")
                .kind("talks")
                .significance(5)
                .participants("kazemi", "crocker", "iraq")
                .places("baghdad")
                .citing("s1"))
        .event(
            event("talks-2", "2007-07-24")
                .title("Second round of talks")
                .kind("talks")
                .significance(5)
                .participants("united-states", "iran")
                .places("baghdad")
                .citing("s2")
                .denied("A committee was agreed", "foreign-ministry", "s2"))
        .event(
            event("committee", "2007-08")
                .title("Committee of experts")
                .kind("agreement")
                .significance(4)
                .participants("iran", "united-states", "iraq")
                .relation(Relation.Type.FOLLOWS, "talks-2"))
        .event(
            event("rupture", "1980")
                .title("Relations broken off")
                .kind("statement")
                .participants("united-states", "iran")
                .datedToo("1979"))
        .event(event("doctrine", "196X").title("A doctrine takes shape").kind("statement"))
        .event(
            event("letter", "2003-05~")
                .title("A letter through an embassy")
                .kind("statement")
                .participants("switzerland", "iran", "united-states")
                .places("tehran"))
        .event(
            event("visit", "2007-03-10?")
                .title("A visit nobody confirmed")
                .kind("statement")
                .participants("foreign-ministry")
                .significance(1))
        .event(
            event("war", "1980-09-22/1988-08-20")
                .title("War of eight years")
                .kind("war")
                .significance(4)
                .participants("iraq", "iran")
                .places("iraq-place"))
        .event(
            event("deployment", "2003-03-20/..")
                .title("Deployment without an end")
                .kind("attack")
                .participants("united-states"))
        .event(
            event("detention", "2007-01-11/")
                .title("Detention, end not known")
                .kind("detention")
                .participants("united-states", "kazemi")
                .places("baghdad"))
        .event(
            event("training", "[..2007-07-02]")
                .title("Training, on or before a day")
                .kind("statement")
                .participants("iran")
                .significance(2))
        .event(
            event("ancient", "-0490")
                .title("A battle long ago")
                .kind("attack")
                .participants("iran")
                .significance(2))
        .build();
  }

  /// `count` random events over a tree of twelve actors, six places and eight sources; the same for
  /// the same seed.
  public static Dataset random(long seed, int count) {
    Random random = new Random(seed);
    // Apart, so that what is drawn of the events does not depend on it.
    Random disputes = new Random(~seed);
    Builder builder = new Builder();
    for (int i = 0; i < 12; i++) {
      ActorKind kind = i < 4 ? ActorKind.STATE : i < 8 ? ActorKind.ORGANISATION : ActorKind.PERSON;
      builder.actor("a" + i, "Actor " + i, kind, i < 4 ? null : "a" + (i - 4 - i % 2));
    }
    for (int i = 0; i < 6; i++) {
      String zone = i % 2 == 0 ? "Asia/Baghdad" : "Europe/Paris";
      builder.place("p" + i, "Place " + i, i < 3 ? null : "p" + (i - 3), i < 3 ? zone : null);
    }
    for (int i = 0; i < 6; i++) {
      builder.source("s" + i, "Headline " + i, "Paper " + i % 3);
    }
    builder.source(SourceBuilder.source("s6").title("Headline 6").in("Paper 0"));
    builder.source(SourceBuilder.source("s7").title("Headline 7").in("Paper 1"));
    for (int i = 0; i < count; i++) {
      builder.event(disputed(randomEvent("e" + i, random), disputes));
    }
    return builder.build();
  }

  private static EventBuilder randomEvent(String id, Random random) {
    EventBuilder event =
        event(id, randomDate(random))
            .title("Event " + id.substring(1))
            .kind(KINDS.get(random.nextInt(KINDS.size())).id())
            .significance(1 + random.nextInt(5));
    for (int i = random.nextInt(5); i > 0; i--) {
      event.participants("a" + random.nextInt(12));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      event.places("p" + random.nextInt(6));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      event.citing("s" + random.nextInt(8));
    }
    if (random.nextInt(10) == 0) {
      event.denied("A claim", "a" + random.nextInt(12), "s" + random.nextInt(8));
    }
    return random.nextInt(10) == 0 ? event.datedToo(randomDate(random)) : event;
  }

  private static EventBuilder disputed(EventBuilder event, Random random) {
    String source = "s" + random.nextInt(8);
    return switch (random.nextInt(12)) {
      case 0 -> event.contradictedBy(source);
      case 1 -> event.claim("A doubt", "a" + random.nextInt(12), Claim.Attitude.DOUBTS, source);
      case 2, 3 -> {
        Account.Aspect[] aspects = Account.Aspect.values();
        Account.Aspect about = aspects[1 + random.nextInt(aspects.length - 1)];
        yield event.differing(about, source, "s" + random.nextInt(8));
      }
      case 4 -> event.citing(Citation.Stance.MENTIONS, source);
      case 5 -> event.citing(Citation.Stance.ANNOUNCES, source);
      case 6 -> event.citing(Citation.Stance.SUPPORTS, source);
      case 7 -> event.kind("unheard-of");
      default -> event;
    };
  }

  /// A date of a random sort between 1950 and 2010, as EDTF.
  public static String randomDate(Random random) {
    int year = 1950 + random.nextInt(60);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    String laterYear = String.format(Locale.ROOT, "%04d-%02d", year + random.nextInt(9), 12);
    return switch (random.nextInt(12)) {
      case 0 -> date + String.format(Locale.ROOT, "T%02d:15:00", random.nextInt(24));
      case 1 -> date.substring(0, 7);
      case 2 -> date.substring(0, 4);
      case 3 -> date.substring(0, 3) + "X";
      case 4 -> date + "~";
      case 5 -> date + "?";
      case 6 -> date + "/" + laterYear;
      case 7 -> date + "/..";
      case 8 -> date + "/";
      case 9 -> "[.." + date + "]";
      default -> date;
    };
  }

  public static EventBuilder event(String id, String edtf) {
    return new EventBuilder(id, edtf);
  }

  private static Kind kind(String id, Kind.Family family, Kind.Glyph glyph) {
    return new Kind(id, id, "", family, glyph, null);
  }

  /// Collects the records of a dataset.
  public static final class Builder {
    private final List<Event> events = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final ZoneId axis;

    public Builder() {
      this(BAGHDAD);
    }

    /// @param axis the zone whose civil time the axis shows
    public Builder(ZoneId axis) {
      this.axis = axis;
    }

    public Builder actor(
        String id, String name, ActorKind kind, @Nullable String partOf, String... aliases) {
      ActorId above = partOf == null ? null : new ActorId(partOf);
      actors.add(
          new Actor(new ActorId(id), name, kind, List.of(aliases), above, null, null, Extras.NONE));
      return this;
    }

    public Builder place(String id, String name, @Nullable String partOf, @Nullable String zone) {
      places.add(
          new Place(
              new PlaceId(id),
              name,
              List.of(),
              partOf == null ? null : new PlaceId(partOf),
              zone == null ? null : ZoneId.of(zone),
              null,
              null,
              Extras.NONE));
      return this;
    }

    public Builder source(String id, String title, String publisher) {
      return source(
          SourceBuilder.source(id)
              .title(title)
              .in(publisher)
              .issued("2007-05-28")
              .at("https://example.org/" + id)
              .paragraphs(20));
    }

    public Builder source(SourceBuilder source) {
      sources.add(source.build());
      return this;
    }

    public Builder event(EventBuilder event) {
      events.add(event.build());
      return this;
    }

    public Dataset build() {
      Description description =
          new Description(
              "Test dataset",
              "For tests.",
              "CC0-1.0",
              axis,
              null,
              "actor",
              KINDS,
              List.of(new Role("participant", "participant", "Takes part.")),
              List.of(),
              Extras.NONE);
      return new Dataset(description, events, actors, places, sources);
    }
  }
}
