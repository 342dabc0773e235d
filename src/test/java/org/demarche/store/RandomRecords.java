package org.demarche.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Acceptance;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
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
import org.demarche.model.Vocabulary;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// Datasets in which every field takes every sort of value that a file can give it.
public final class RandomRecords {
  private static final List<String> TEXTS =
      List.of(
          "talks",
          "US–Iran talks",
          "گفتگو",
          "محادثات",
          "𝔱𝔞𝔩𝔨𝔰 🕊",
          "two\nlines\tand \"quotes\" and \\",
          "\u0000\u001b\u007f\u2028",
          "\ud800 alone",
          " blanks around ");
  private static final List<String> DATES =
      List.of("2007-05-28", "2007-05~", "196X", "[..2007-07-02]", "2007-05-28T10:30:00+03:00");
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Baghdad"), ZoneId.of("Asia/Tehran"), ZoneId.of("+03:30"));

  private final Random random;
  private final int actors;
  private final int places;
  private final int sources;
  private final int events;

  public RandomRecords(Random random) {
    this.random = random;
    actors = 1 + random.nextInt(5);
    places = 1 + random.nextInt(3);
    sources = 1 + random.nextInt(4);
    events = 1 + random.nextInt(6);
  }

  public Dataset dataset() {
    return new Dataset(
        description(),
        all(events, this::event),
        all(actors, this::actor),
        all(places, this::place),
        all(sources, this::source));
  }

  private static <T> List<T> all(int count, Function<Integer, T> make) {
    return IntStream.range(0, count).boxed().map(make).toList();
  }

  private <T> List<T> some(Supplier<T> make) {
    return all(random.nextInt(3), at -> make.get());
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E extends Enum<E>> E one(Class<E> type) {
    return one(List.of(type.getEnumConstants()));
  }

  private <T> @Nullable T maybe(Supplier<T> make) {
    return random.nextBoolean() ? make.get() : null;
  }

  private String text() {
    return one(TEXTS);
  }

  /// The parser refuses half a surrogate pair in a name.
  private String name() {
    return one(TEXTS.stream().filter(text -> !text.contains("alone")).toList());
  }

  private FuzzyDate date() {
    return FuzzyDate.of(one(DATES));
  }

  private Extras extras() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      fields.put("x-" + random.nextInt(100) + name(), value(3));
    }
    if (random.nextInt(5) == 0) {
      fields.put("zzz", null);
    }
    return Extras.of(fields);
  }

  private @Nullable Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0 -> null;
      case 1 -> random.nextLong();
      case 2 -> new BigInteger(100, random).setBit(80);
      case 3 -> new BigDecimal(new BigInteger(20, random), 1 + random.nextInt(8));
      case 4 -> random.nextBoolean();
      case 5 -> text();
      case 6 -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(depth - 1));
        }
        yield Collections.unmodifiableList(list);
      }
      default -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(name(), value(depth - 1));
        }
        yield Collections.unmodifiableMap(map);
      }
    };
  }

  Description description() {
    List<Kind> kinds = new ArrayList<>(Vocabulary.kinds());
    List<Role> roles = new ArrayList<>(Vocabulary.roles());
    if (random.nextBoolean()) {
      kinds.add(
          new Kind(
              "own",
              text(),
              text(),
              Kind.Family.FORCE,
              one(List.of(Kind.Glyph.HEXAGON, Kind.Glyph.PLUS, Kind.Glyph.CIRCLE)),
              maybe(this::text),
              extras()));
      roles.add(new Role("own", text(), text(), extras()));
    }
    Map<String, @Nullable Object> extras = new LinkedHashMap<>(extras().fields());
    if (random.nextBoolean()) {
      extras.put("defaultView", Map.of("zoom", 3L));
    }
    return new Description(
        text(),
        one(List.of("", text())),
        maybe(this::text),
        one(ZONES),
        maybe(this::date),
        one(List.of("actor", "kind", "place", "none")),
        kinds,
        roles,
        some(() -> new Description.Era(text(), date(), some(this::citation), extras())),
        Extras.of(extras));
  }

  private ActorId actorId() {
    return new ActorId("actor-" + random.nextInt(actors));
  }

  Actor actor(int number) {
    ActorId parent = new ActorId("actor-" + random.nextInt(Math.max(1, number)));
    return actor(number, number > 0 && random.nextBoolean() ? parent : null);
  }

  Actor actorWithoutParent(int number) {
    return actor(number, null);
  }

  private Actor actor(int number, @Nullable ActorId parent) {
    return new Actor(
        new ActorId("actor-" + number),
        text(),
        one(Actor.ActorKind.class),
        some(this::text),
        parent,
        maybe(this::text),
        maybe(this::text),
        acceptances(),
        extras());
  }

  private List<Acceptance> acceptances() {
    return some(() -> new Acceptance("single-witness", text(), extras()));
  }

  Place place(int number) {
    PlaceId parent = new PlaceId("place-" + random.nextInt(Math.max(1, number)));
    boolean point = random.nextBoolean();
    return new Place(
        new PlaceId("place-" + number),
        text(),
        some(this::text),
        number > 0 && random.nextBoolean() ? parent : null,
        maybe(() -> one(ZONES)),
        point ? (Double) (random.nextInt(-90, 90) + 0.25) : null,
        point ? (Double) (double) random.nextInt(-180, 180) : null,
        extras());
  }

  Source source(int number) {
    Map<String, @Nullable Object> extras = new LinkedHashMap<>(extras().fields());
    List<String> authors = some(this::text);
    if (random.nextBoolean()) {
      authors = List.of("Ada B. Lovelace", "Reuters");
      extras.put(
          "author",
          List.of(Map.of("given", "Ada B.", "family", "Lovelace"), Map.of("literal", "Reuters")));
    }
    FuzzyDate issued = maybe(this::date);
    if (issued != null && random.nextBoolean()) {
      extras.put("issued", Map.of("date-parts", List.of(List.of(2007L, 7L)), "circa", 1L));
      issued = one(List.of(issued, FuzzyDate.of("2007-07~")));
    }
    String publisher = maybe(this::text);
    if (publisher != null && random.nextBoolean()) {
      extras.put("publisher", publisher);
    } else if (publisher != null && random.nextBoolean()) {
      extras.put("container-title", publisher);
      extras.put("publisher", "House");
    }
    if (random.nextBoolean()) {
      extras.put("custom", Map.of("later", List.of(1L)));
    }
    return new Source(
        new SourceId("source-" + number),
        "webpage",
        maybe(this::text),
        maybe(this::text),
        maybe(() -> one(List.of("fa", "ar-IQ", "en-GB"))),
        publisher,
        authors,
        issued,
        reading(extras),
        maybe(() -> 99),
        new Source.Reporting(maybe(this::text), some(this::text)),
        random.nextBoolean(),
        maybe(this::text),
        acceptances(),
        Extras.of(extras));
  }

  /// @param extras take the form of a date of access that is not the plainest
  private Source.Reading reading(Map<String, @Nullable Object> extras) {
    FuzzyDate accessed = maybe(this::date);
    if (accessed != null && random.nextBoolean()) {
      extras.put("accessed", Map.of("date-parts", List.of(List.of("2020", "5", "3"))));
      accessed = FuzzyDate.of("2020-05-03");
    }
    return new Source.Reading(
        maybe(() -> "https://example.org/a?b=ä#c"),
        maybe(() -> "http://web.archive.org/web/2007/http://example.org"),
        maybe(() -> "copies/one file.html"),
        accessed,
        maybe(() -> one(Source.Seen.class)));
  }

  private Citation citation() {
    List<Integer> paragraphs = random.nextBoolean() ? List.of() : List.of(1, 7, 99);
    return new Citation(
        new SourceId("source-" + random.nextInt(sources)),
        paragraphs,
        one(Citation.Stance.class),
        maybe(this::text),
        extras());
  }

  Event event(int number) {
    List<Relation> relations =
        events == 1
            ? List.of()
            : some(
                () ->
                    new Relation(
                        one(Relation.Type.class),
                        new EventId("event-" + (number + 1) % events),
                        maybe(this::text),
                        extras()));
    return new Event(
        new EventId("event-" + number),
        text(),
        maybe(this::text),
        new When(
            date(),
            one(When.Derivation.class),
            maybe(this::text),
            maybe(this::text),
            maybe(() -> one(ZONES)),
            extras()),
        "talks",
        1 + random.nextInt(5),
        one(List.of("", text())),
        some(() -> new PlaceId("place-" + random.nextInt(places))),
        some(() -> new Participant(actorId(), "host", maybe(this::text), extras())),
        some(this::citation),
        some(this::account),
        some(() -> new Claim(text(), some(this::position), extras())),
        relations,
        maybe(this::text),
        acceptances(),
        extras());
  }

  private Account account() {
    return new Account(
        one(Account.Aspect.class),
        all(
            2,
            at -> new Account.Version(text(), maybe(this::date), some(this::citation), extras())),
        text(),
        extras());
  }

  private Claim.Position position() {
    boolean named = random.nextBoolean();
    return new Claim.Position(
        named ? actorId() : null,
        named ? maybe(this::text) : text(),
        one(Claim.Attitude.class),
        some(this::text),
        maybe(this::text),
        some(this::citation),
        extras());
  }
}
