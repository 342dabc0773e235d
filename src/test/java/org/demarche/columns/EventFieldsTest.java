package org.demarche.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demarche.Property;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.SourceId;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EventFieldsTest {
  private static final List<String> DATES =
      List.of("2007", "2007-05-28", "2007-05-28T10:00:00", "2007-05/..", "[..2007-07-02]");

  /// Events of which every field has a value or has none, by chance.
  private record Made(Random random) {
    private String text() {
      return "t–" + random.nextInt(100_000);
    }

    private @Nullable String optional() {
      return random.nextBoolean() ? null : random.nextInt(5) == 0 ? "" : text();
    }

    private <E> E one(E[] all) {
      return all[random.nextInt(all.length)];
    }

    private <T> List<T> some(Supplier<T> item) {
      return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> item.get()).toList();
    }

    private When when() {
      return new When(
          FuzzyDate.of(DATES.get(random.nextInt(DATES.size()))),
          one(When.Derivation.values()),
          optional(),
          optional(),
          random.nextBoolean() ? null : ZoneId.of("Asia/Tehran"));
    }

    private Participant participant() {
      return new Participant(
          new ActorId("a" + random.nextInt(200)), text(), optional(), Extras.NONE);
    }

    private Citation citation() {
      List<Integer> paragraphs = random.ints(random.nextInt(4), 1, 1000).sorted().boxed().toList();
      return new Citation(
          new SourceId("s" + random.nextInt(200)),
          paragraphs,
          one(Citation.Stance.values()),
          optional(),
          Extras.NONE);
    }

    private Relation relation() {
      return new Relation(
          one(Relation.Type.values()),
          new EventId("e" + random.nextInt(9)),
          optional(),
          Extras.NONE);
    }

    Event event() {
      return new Event(
          new EventId("e" + random.nextInt(1000)),
          text(),
          optional(),
          when(),
          text(),
          1 + random.nextInt(5),
          random.nextBoolean() ? "" : text(),
          some(() -> new PlaceId("p" + random.nextInt(200))),
          some(this::participant),
          some(this::citation),
          List.of(),
          List.of(),
          some(this::relation),
          optional(),
          Extras.NONE);
    }
  }

  private static <R extends Record> void assertDescribed(Shape<R> shape, R made) {
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      try {
        components.add(component.getAccessor().invoke(made));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component.getName(), e);
      }
    }
    List<@Nullable Object> described = new ArrayList<>();
    shape.fields().forEach(field -> described.add(field.value().apply(made)));
    assertEquals(components, described);
  }

  @Test
  void everyComponentOfEveryRecordIsDescribed() {
    Property.forAll(
        31,
        50,
        random -> {
          Made made = new Made(random);
          assertDescribed(EventFields.SHAPE, made.event());
          assertDescribed(EventFields.OfWhen.SHAPE, made.when());
          assertDescribed(EventFields.OfParticipant.SHAPE, made.participant());
          assertDescribed(EventFields.OfCitation.SHAPE, made.citation());
          assertDescribed(EventFields.OfRelation.SHAPE, made.relation());
        });
  }

  @Test
  void whatIsPackedComesBack() {
    Property.forAll(
        32,
        300,
        random -> {
          Event event = new Made(random).event();
          EventCodes codes = new EventCodes();
          PackedBytes bytes = new PackedBytes();
          EventFields.SHAPE.pack(event, bytes, codes);
          PackedBytes.Reader in = new PackedBytes.Reader(bytes.toArray(), 0);
          assertEquals(event, EventFields.SHAPE.unpack(in, codes));
          assertEquals(bytes.length(), in.at());
        });
  }

  @Test
  void skippingLandsWhereUnpackingEnds() {
    Property.forAll(
        33,
        300,
        random -> {
          Event event = new Made(random).event();
          EventCodes codes = new EventCodes();
          PackedBytes bytes = new PackedBytes();
          EventFields.SHAPE.pack(event, bytes, codes);
          PackedBytes.Reader read = new PackedBytes.Reader(bytes.toArray(), 0);
          for (Field<Event, ?> field : EventFields.SHAPE.fields()) {
            PackedBytes.Reader skipped = new PackedBytes.Reader(bytes.toArray(), 0);
            EventFields.SHAPE.skipTo(field, skipped);
            assertEquals(read.at(), skipped.at(), field.name());
            assertEquals(
                field.value().apply(event), field.form().unpack(read, codes), field.name());
          }
          PackedBytes.Reader skipped = new PackedBytes.Reader(bytes.toArray(), 0);
          EventFields.SHAPE.skip(skipped);
          assertEquals(read.at(), skipped.at());
        });
  }
}
