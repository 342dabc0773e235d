package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventPacker;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedChunk;
import org.demarche.columns.PackedEvents;
import org.demarche.generate.GeneratedDataset;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.junit.jupiter.api.Test;

class PackedEventsTest {
  private static final EventZones UTC = EventZones.of(ZoneOffset.UTC, List.of());

  /// Events with every sort of field, and some that are packed.
  private static List<Event> events(Random random) {
    List<Event> events = new ArrayList<>(new RandomRecords(random).dataset().events());
    new GeneratedDataset(random.nextInt(200), random.nextLong())
        .events()
        .forEachRemaining(events::add);
    Collections.shuffle(events, random);
    return events;
  }

  /// By the start of what the dates may mean, then by significance, then by id; of several with one
  /// id the first.
  private static List<Event> sorted(List<Event> events) {
    TreeMap<EventId, Event> byId = new TreeMap<>();
    events.forEach(event -> byId.putIfAbsent(event.id(), event));
    return byId.values().stream()
        .sorted(
            Comparator.comparingLong(PackedEventsTest::start)
                .thenComparing(Comparator.comparingInt(Event::significance).reversed()))
        .toList();
  }

  private static long start(Event event) {
    return event.when().date().extent(UTC.of(event), ZoneOffset.UTC).outer().start();
  }

  @Test
  void whatIsPackedIsTheSameWhenMadeAgainInTheOrderOfTime() {
    Property.forAll(
        1,
        100,
        random -> {
          List<Event> events = events(random);
          PackedEvents packed = PackedEvents.of(events);
          List<Event> expected = sorted(events);
          assertEquals(expected, packed);
          for (int ordinal = expected.size() - 1; ordinal >= 0; ordinal--) {
            Event event = expected.get(ordinal);
            assertEquals(event, packed.get(ordinal));
            assertEquals(event.toString(), packed.get(ordinal).toString());
            assertEquals(event.id(), packed.id(ordinal));
            assertEquals(event.title(), packed.title(ordinal));
            assertEquals(event.briefTitle(), packed.briefTitle(ordinal));
            assertEquals(ordinal, packed.ordinal(event.id()));
          }
          assertEquals(-1, packed.ordinal(new EventId("not-there")));
          assertEquals(-1, packed.ordinal(new EventId("")));
        });
  }

  @Test
  void moreRecordsThanAreKeptAreMadeAnyway() {
    List<Event> events = new ArrayList<>();
    new GeneratedDataset(10_000, 1).events().forEachRemaining(events::add);
    PackedEvents packed = PackedEvents.of(events);
    List<Event> expected = sorted(events);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < events.size(); i++) {
        assertEquals(expected.get(i), packed.get(i));
      }
    }
  }

  @Test
  void chunksJoinInTheOrderOfTimeAndTheFirstOfOneIdIsKept() {
    Property.forAll(
        2,
        50,
        random -> {
          EventCodes codes = new EventCodes();
          List<Event> all = new ArrayList<>();
          List<PackedChunk> chunks = new ArrayList<>();
          PackedEvents.Slots places = new PackedEvents.Slots(0);
          for (int c = 0; c < 3; c++) {
            EventPacker packer = new EventPacker(codes, UTC);
            List<Event> some = events(random);
            some.forEach(packer::add);
            all.addAll(some);
            chunks.add(packer.take());
            for (int i = 0; i < some.size(); i++) {
              places.add(c, i);
            }
          }
          assertEquals(
              sorted(all), PackedEvents.of(codes, UTC, chunks, places, (left, kept) -> {}));
        });
  }

  @Test
  void idsOfAnyLengthAndSignsStandInTheOrderOfTexts() {
    Property.forAll(
        3,
        100,
        random -> {
          Event any = new GeneratedDataset(1, 1).events().next();
          List<String> parts =
              random.nextBoolean()
                  ? List.of("a", "-", "0", "9", "z", "same-for-24-characters-")
                  : List.of("a", "A", "ä", "\uD83D\uDD4A", "\uFFFD", "_", "-", "zz");
          List<Event> events = new ArrayList<>();
          for (int i = 0; i < 200; i++) {
            StringBuilder id = new StringBuilder();
            for (int k = random.nextInt(5); k >= 0; k--) {
              id.append(parts.get(random.nextInt(parts.size())));
            }
            events.add(Edits.renamed(any, id.toString()));
          }
          PackedEvents packed = PackedEvents.of(events);
          List<Event> expected = sorted(events);
          assertEquals(expected, packed);
          for (int ordinal = 0; ordinal < expected.size(); ordinal++) {
            assertEquals(ordinal, packed.ordinal(expected.get(ordinal).id()));
          }
        });
  }

  @Test
  void whatAChangeLeftAloneIsKnownByItsPlace() {
    List<Event> events = sorted(events(new Random(3)));
    EventCodes codes = new EventCodes();
    EventPacker packer = new EventPacker(codes, UTC);
    events.forEach(packer::add);
    PackedChunk chunk = packer.take();
    PackedEvents all = chosen(codes, chunk, 0);
    PackedEvents later = chosen(codes, chunk, 1).with(all.get(4));
    for (int ordinal = 0; ordinal < later.size(); ordinal++) {
      assertEquals(ordinal != 3, later.isPackedAs(ordinal, all, ordinal + 1));
      assertEquals(false, later.isPackedAs(ordinal, all, ordinal));
      assertEquals(false, later.isPackedAs(ordinal, PackedEvents.of(events), ordinal + 1));
    }
  }

  @Test
  void aChunkGetsBackTheColumnsThatTheEventsTookOver() {
    EventCodes codes = new EventCodes();
    EventPacker packer = new EventPacker(codes, UTC);
    sorted(events(new Random(3))).forEach(packer::add);
    PackedChunk chunk = packer.take();
    PackedChunk bare = chunk.withoutColumns();
    PackedChunk back = chosen(codes, chunk, 0).withColumns(List.of(bare)).getFirst().orElseThrow();
    for (int row = 0; row < chunk.size(); row++) {
      assertEquals(chunk.columns().outerStart(row), back.columns().outerStart(row));
      assertEquals(chunk.columns().outerEnd(row), back.columns().outerEnd(row));
      assertEquals(chunk.columns().significance(row), back.columns().significance(row));
      assertEquals(chunk.event(row, codes), back.event(row, codes));
    }
    assertEquals(List.of(Optional.empty()), chosen(codes, chunk, 1).withColumns(List.of(bare)));
  }

  /// The events of a chunk from an index on.
  private static PackedEvents chosen(EventCodes codes, PackedChunk chunk, int from) {
    PackedEvents.Slots slots = new PackedEvents.Slots(chunk.size());
    for (int i = from; i < chunk.size(); i++) {
      slots.add(0, i);
    }
    return PackedEvents.of(codes, UTC, List.of(chunk), slots, (left, kept) -> {});
  }

  @Test
  void changesNumberTheEventsAsIfTheyHadAlwaysBeenSo() {
    Property.forAll(
        4,
        50,
        random -> {
          List<Event> events = new ArrayList<>(sorted(events(random)));
          PackedEvents packed = PackedEvents.of(events);
          for (int change = 0; change < 20 && !events.isEmpty(); change++) {
            int at = random.nextInt(events.size());
            Event changed =
                random.nextBoolean()
                    ? Edits.dated(events.get(at), random.nextInt(1900, 2020) + "-05")
                    : Edits.weighing(events.get(at), random.nextInt(1, 6));
            events.set(at, changed);
            packed = packed.with(changed);
            PackedEvents anew = PackedEvents.of(events);
            assertEquals(sorted(events), packed);
            assertTrue(packed.columns().hasSameDates(anew.columns()));
            for (int ordinal = 0; ordinal < anew.size(); ordinal++) {
              assertEquals(ordinal, packed.ordinal(anew.id(ordinal)));
              assertEquals(actors(anew, ordinal), actors(packed, ordinal));
            }
          }
        });
  }

  private static List<ActorId> actors(PackedEvents events, int ordinal) {
    List<ActorId> actors = new ArrayList<>();
    events
        .columns()
        .actors()
        .forEach(ordinal, code -> actors.add(events.codes().actors().get(code)));
    return actors;
  }

  @Test
  void anIdGivesTheSameNumberWhateverElseThereIs() {
    Property.forAll(
        5,
        50,
        random -> {
          List<Event> events = events(random);
          PackedEvents all = PackedEvents.of(events);
          PackedEvents some = PackedEvents.of(events.subList(0, events.size() / 2));
          for (int ordinal = 0; ordinal < some.size(); ordinal++) {
            assertEquals(all.idHash(all.ordinal(some.id(ordinal))), some.idHash(ordinal));
          }
        });
  }

  @Test
  void noEventsAreAnEmptyList() {
    PackedEvents none = PackedEvents.of(List.of());
    assertEquals(List.of(), none);
    assertEquals(-1, none.ordinal(new EventId("a")));
    assertThrows(NoSuchElementException.class, () -> none.iterator().next());
  }
}
