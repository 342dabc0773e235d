package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.layout.Layouts;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.store.DatasetReader;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
  private static final double DAY = 86_400;

  private static Snapshot next(Snapshot snapshot, Event changed) {
    return snapshot.next(snapshot.dataset().with(changed), List.of());
  }

  private static void look(Snapshot snapshot) {
    snapshot.prepare(Filter.ALL, Grouping.ACTOR, DAY);
  }

  @Test
  void aPartIsMadeOnceWhicheverThreadsAsk() throws Exception {
    Snapshot snapshot = Snapshots.of(Datasets.random(4, 300));
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Layouts>> asked =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return snapshot.layouts();
                          }))
              .toList();
      start.countDown();
      for (Future<Layouts> one : asked) {
        assertSame(snapshot.layouts(), one.get());
      }
    }
    assertSame(snapshot.table(), snapshot.table());
    assertSame(snapshot.index(), snapshot.index());
    assertSame(snapshot.names(), snapshot.names());
  }

  @Test
  void afterAChangeToASummaryNothingOfTheIndexIsMadeAnew() {
    Snapshot before = Snapshots.of(Datasets.handmade());
    look(before);
    Snapshot after =
        next(before, Edits.summarised(before.dataset().events().get(2), "Another summary"));
    look(after);
    assertSame(before.table(), after.table());
    assertSame(before.index(), after.index());
    assertSame(before.layouts(), after.layouts());
    assertSame(before.names(), after.names());
    assertEquals("Another summary", after.dataset().events().get(2).summary());
  }

  @Test
  void afterAChangeToADateTheTreeOfActorsAndTheNamesStay() {
    Snapshot before = Snapshots.of(Datasets.handmade());
    look(before);
    Snapshot after = next(before, Edits.dated(before.dataset().events().get(2), "1999-02-03"));
    look(after);
    assertNotSame(before.table(), after.table());
    assertSame(before.index().actorTree(), after.index().actorTree());
    assertSame(before.names(), after.names());
    assertSame(before.dataset().sources(), after.dataset().sources());
  }

  @Test
  void aNextSnapshotSaysWhatOneMadeAnewWouldSay() {
    Property.forAll(
        41,
        40,
        random -> {
          Snapshot at = Snapshots.of(Datasets.random(random.nextLong(), 60));
          for (int i = 0; i < 4; i++) {
            look(at);
            at = random.nextBoolean() ? next(at, changed(at.dataset(), random)) : other(at, random);
          }
          assertSaysTheSame(Snapshots.of(anew(at.dataset())), at);
        });
  }

  private static Event changed(Dataset dataset, Random random) {
    Event event = dataset.events().get(random.nextInt(dataset.events().size()));
    return switch (random.nextInt(3)) {
      case 0 -> Edits.dated(event, Integer.toString(1950 + random.nextInt(70)));
      case 1 -> Edits.titled(event, "Called anew " + random.nextInt(100));
      default -> Edits.summarised(event, "Told anew " + random.nextInt(100));
    };
  }

  /// The same with an event less.
  private static Snapshot other(Snapshot at, Random random) {
    Dataset dataset = at.dataset();
    List<Event> events = new ArrayList<>(dataset.events());
    if (!events.isEmpty()) {
      events.remove(random.nextInt(events.size()));
    }
    return at.next(Edits.withEvents(dataset, events), List.of());
  }

  private static Dataset anew(Dataset dataset) {
    return Edits.withEvents(dataset, List.copyOf(dataset.events()));
  }

  private static void assertSaysTheSame(Snapshot expected, Snapshot actual) {
    EventTable one = expected.table();
    EventTable other = actual.table();
    assertEquals(List.copyOf(expected.dataset().events()), List.copyOf(actual.dataset().events()));
    assertEquals(one.size(), other.size());
    for (Grouping grouping : Grouping.values()) {
      assertEquals(one.lanes(grouping), other.lanes(grouping));
    }
    for (int ordinal = 0; ordinal < one.size(); ordinal++) {
      assertEquals(described(one, ordinal), described(other, ordinal));
    }
    for (ActorId actor : expected.dataset().actors().keySet()) {
      assertEquals(count(expected, actor), count(actual, actor));
    }
    double scale = expected.navigation().fitAll(900).secondsPerPixel();
    assertEquals(scale, actual.navigation().fitAll(900).secondsPerPixel());
    for (int ordinal = 0; ordinal < one.size(); ordinal++) {
      assertEquals(
          expected.layouts().layout(all(expected), Grouping.ACTOR, 20).item(ordinal),
          actual.layouts().layout(all(actual), Grouping.ACTOR, 20).item(ordinal));
    }
  }

  private static int count(Snapshot snapshot, ActorId actor) {
    return snapshot.index().counts(Filter.ALL).count(Actors.SORT, actor);
  }

  private static EventSet all(Snapshot snapshot) {
    return snapshot.index().match(Filter.ALL);
  }

  private static List<Object> described(EventTable table, int ordinal) {
    return List.of(
        table.id(ordinal),
        table.title(ordinal),
        table.outerStart(ordinal),
        table.outerEnd(ordinal),
        table.significance(ordinal),
        table.kind(ordinal),
        table.disputes(ordinal),
        ordinal,
        table.lanes(ordinal, Grouping.PLACE));
  }

  /// A thousand dates are corrected one after the other in the shipped dataset, each shown in a
  /// session, and every snapshot is kept as one to come back to. What stays on the heap after
  /// collections that find nothing more is set against what as many snapshots take that share
  /// nothing, as measured by a few of them.
  @Test
  void aThousandSnapshotsTakeLessThanATenthOfWhatTheyWouldApart() {
    Snapshot first = Snapshots.of(shipped());
    look(first);
    List<Object> kept = new ArrayList<>(List.of(first));
    int apart = 20;
    long before = used();
    for (int i = 0; i < apart; i++) {
      Snapshot one = Snapshots.of(shipped());
      look(one);
      kept.add(one);
    }
    double single = (used() - before) / (double) apart;
    Session session = new Session(first, Snapshots.view(new Viewport(0, 0, DAY)));
    List<EventId> ids = first.dataset().events().stream().map(Event::id).toList();
    before = used();
    for (int i = 0; i < 1000; i++) {
      Dataset dataset = session.dataset();
      Event event = dataset.event(ids.get(i % ids.size())).orElseThrow();
      Snapshot next =
          session
              .snapshot()
              .next(dataset.with(Edits.dated(event, 1900 + i % 100 + "-05")), List.of());
      look(next);
      session.replace(next);
      kept.add(next);
    }
    double shared = (used() - before) / 1000.0;
    assertEquals(1 + apart + 1000, kept.size());
    assertTrue(
        shared < single / 10, () -> "%.0f bytes a snapshot, %.0f apart".formatted(shared, single));
  }

  private static Dataset shipped() {
    return new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();
  }

  /// The least of what is in use after some collections.
  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
