package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.demarche.Crowd;
import org.demarche.Edits;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.store.DatasetReader;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

/// What snapshots take that are kept to come back to: what stays on the heap after collections that
/// find nothing more.
final class SnapshotHeapTest {
  private static final double DAY = 86_400;

  /// More than are laid out whole.
  private static final int MANY = 4_000;

  private static void look(Snapshot snapshot) {
    snapshot.prepare(Filter.ALL, WantedLanes.of(Grouping.ACTOR), DAY);
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

  @Test
  void aThousandCorrectedTitlesAmongThousandsOfEventsTakeLessThanATwentiethOfWhatTheyWouldApart() {
    List<Object> apart = new ArrayList<>();
    long before = used();
    for (int i = 0; i < 4; i++) {
      Snapshot one = Snapshots.of(Crowd.of(MANY));
      look(one);
      apart.add(one);
    }
    double single = (used() - before) / 4.0;
    Snapshot first = (Snapshot) apart.getFirst();
    double shared =
        taken(
            1000,
            first,
            (dataset, i) -> dataset.with(Edits.titled(dataset.events().get(i), "Called " + i)));
    assertEquals(4, apart.size());
    assertTrue(
        shared < single / 20, () -> "%.0f bytes a snapshot, %.0f apart".formatted(shared, single));
  }

  @Test
  void titlesCorrectedInFilesTakeLessThanATenthOfWhatTheyWouldApart() {
    List<Object> apart = new ArrayList<>();
    long before = used();
    for (int i = 0; i < 4; i++) {
      Snapshot one = Snapshots.of(new SnapshotFolder(MANY).dataset());
      look(one);
      apart.add(one);
    }
    double single = (used() - before) / 4.0;
    SnapshotFolder folder = new SnapshotFolder(MANY);
    double shared =
        taken(100, Snapshots.of(folder.dataset()), (dataset, i) -> folder.titled(i, "Called " + i));
    assertEquals(4, apart.size());
    assertTrue(
        shared < single / 10, () -> "%.0f bytes a snapshot, %.0f apart".formatted(shared, single));
  }

  /// What snapshots take of the heap, each of them, that are made one from the other, shown in a
  /// session, and kept.
  private static double taken(
      int count, Snapshot first, BiFunction<Dataset, Integer, Dataset> change) {
    look(first);
    Session session = new Session(first, Snapshots.view(new Viewport(0, 0, DAY)));
    List<Object> kept = new ArrayList<>(List.of(first));
    long before = used();
    for (int i = 0; i < count; i++) {
      Snapshot next = session.snapshot().next(change.apply(session.dataset(), i), List.of());
      look(next);
      session.replace(next);
      kept.add(next);
    }
    double each = (used() - before) / (double) count;
    assertEquals(1 + count, kept.size());
    return each;
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
