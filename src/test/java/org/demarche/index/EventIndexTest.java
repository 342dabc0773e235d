package org.demarche.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.RandomQueries;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.search.TextQuery;
import org.demarche.search.TextScan;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventIndexTest {
  private static final int ON_DISK = -1;

  private static final Progress CANCELLED =
      new Progress() {
        @Override
        public void advanced(long done, long total) {}

        @Override
        public boolean isCancelled() {
          return true;
        }
      };

  @TempDir Path temp;

  private EventIndex index(Dataset dataset, int mostInMemory) {
    try {
      return EventIndex.of(dataset, temp.resolve("index"), Progress.NONE, mostInMemory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertFindsWhatAScanFinds(
      EventIndex index, Dataset dataset, Random random, int queries) {
    TextScan scan = new TextScan(dataset);
    for (int i = 0; i < queries; i++) {
      TextQuery query = RandomQueries.query(random);
      assertArrayEquals(scan.find(query), index.find(query), query.written());
    }
  }

  private static Dataset edited(Dataset dataset, Random random) {
    List<Event> events = dataset.events();
    Event event = events.get(random.nextInt(events.size()));
    return switch (random.nextInt(5)) {
      case 0 -> dataset.with(Edits.titled(event, RandomQueries.text(random, 3)));
      case 1 -> dataset.with(Edits.summarised(event, RandomQueries.text(random, 5)));
      case 2 -> dataset.with(Edits.dated(event, Integer.toString(1950 + random.nextInt(70))));
      case 3 -> {
        List<Event> fewer = new ArrayList<>(events);
        fewer.remove(event);
        fewer.add(Edits.renamed(event, "new" + random.nextInt(1000)));
        yield Edits.withEvents(dataset, fewer);
      }
      default ->
          // Other names of actors, places and sources, too.
          RandomQueries.dataset(random, events.size());
    };
  }

  private void assertAgreesThroughEdits(int seed, int runs, int mostInMemory) {
    Property.forAll(
        seed,
        runs,
        random -> {
          Dataset dataset = RandomQueries.dataset(random, 1 + random.nextInt(60));
          EventIndex at = index(dataset, mostInMemory);
          try {
            assertFindsWhatAScanFinds(at, dataset, random, 8);
            for (int i = 0; i < 4; i++) {
              dataset = edited(dataset, random);
              EventIndex next = at.next(dataset, Progress.NONE);
              at.replacedBy(next);
              at = next;
              assertFindsWhatAScanFinds(at, dataset, random, 4);
            }
            at.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void findsWhatAScanFindsThroughAllEdits() {
    assertAgreesThroughEdits(1, 60, EventIndex.MOST_IN_MEMORY);
  }

  /// Each begins with what the one before left in the folder.
  @Test
  void findsTheSameFromAFolderWhateverLiesThere() {
    assertAgreesThroughEdits(2, 15, ON_DISK);
  }

  @Test
  void anIndexGrowsOutOfMemoryAndBack() {
    Random random = new Random(3);
    Dataset few = RandomQueries.dataset(random, 5);
    Dataset many = RandomQueries.dataset(random, 15);
    assertEquals(0, files());
    assertEquals(5, through(few, many, few));
  }

  /// How many events the last of three indexes had to be filled with.
  private int through(Dataset first, Dataset second, Dataset third) {
    try {
      EventIndex one = index(first, 10);
      EventIndex two = one.next(second, Progress.NONE);
      one.replacedBy(two);
      assertTrue(files() > 0);
      EventIndex three = two.next(third, Progress.NONE);
      two.replacedBy(three);
      assertFindsWhatAScanFinds(three, third, new Random(4), 5);
      three.close();
      return three.written();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long files() {
    try (Stream<Path> files = Files.list(temp)) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onlyWhatSaysSomethingElseIsIndexed() throws IOException {
    Random random = new Random(5);
    Dataset dataset = RandomQueries.dataset(random, 50);
    EventIndex first = index(dataset, ON_DISK);
    assertEquals(50, first.written());
    Dataset titled = dataset.with(Edits.titled(dataset.events().get(7), "Called anew"));
    EventIndex second = first.next(titled, Progress.NONE);
    assertEquals(1, second.written());
    first.replacedBy(second);
    Dataset moved = titled.with(Edits.dated(titled.events().get(7), "1900"));
    EventIndex third = second.next(moved, Progress.NONE);
    assertEquals(0, third.written());
    assertFindsWhatAScanFinds(third, moved, random, 10);
    second.replacedBy(third);
    third.close();
    EventIndex later = index(moved, ON_DISK);
    assertEquals(0, later.written());
    assertFindsWhatAScanFinds(later, moved, random, 10);
    later.close();
  }

  @Test
  void anotherNameOfAnActorIsFoundAtOnceAndNoEventIsIndexedForIt() throws IOException {
    Random random = new Random(8);
    Dataset dataset = RandomQueries.dataset(random, 50);
    EventIndex first = index(dataset, ON_DISK);
    Dataset renamed =
        new Dataset(
            dataset.description(),
            dataset.events(),
            dataset.actors().values().stream()
                .map(
                    actor ->
                        new Actor(
                            actor.id(),
                            "Zweistein",
                            actor.kind(),
                            List.of(),
                            actor.partOf(),
                            actor.office(),
                            actor.description(),
                            actor.accepts(),
                            actor.extras()))
                .toList(),
            dataset.places().values(),
            dataset.sources().values());
    EventIndex second = first.next(renamed, Progress.NONE);
    assertEquals(0, second.written());
    TextQuery name = TextQuery.typed("zweist");
    int[] found = new TextScan(renamed).find(name);
    assertTrue(found.length > 0);
    assertArrayEquals(found, second.find(name));
    assertFindsWhatAScanFinds(second, renamed, random, 10);
    first.replacedBy(second);
    second.close();
  }

  @Test
  void aFolderThatIsDamagedInAnyWayIsNoticedAndFilledAnew() {
    Property.forAll(
        6,
        40,
        random -> {
          Dataset dataset = RandomQueries.dataset(random, 30);
          try {
            index(dataset, ON_DISK).close();
            String how = damage(random);
            EventIndex again = index(dataset, ON_DISK);
            assertFindsWhatAScanFinds(again, dataset, random, 10);
            assertTrue(again.written() == 30 || again.written() == 0, how);
            again.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String damage(Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(temp.resolve("index"))) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int way = random.nextInt(5);
    switch (way) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case 2 -> {
        bytes[random.nextInt(bytes.length)] ^= 4;
        Files.write(file, bytes);
      }
      case 3 -> Files.write(file, new byte[0]);
      default -> {
        for (Path each : files) {
          Files.delete(each);
        }
      }
    }
    return file + " in way " + way;
  }

  @Test
  void aFolderThatIsDeletedWhileItIsOpenIsMadeAgain() throws IOException {
    Random random = new Random(7);
    Dataset dataset = RandomQueries.dataset(random, 30);
    EventIndex first = index(dataset, ON_DISK);
    try (Stream<Path> all = Files.list(temp.resolve("index"))) {
      for (Path each : all.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(temp.resolve("index"));
    Dataset changed = dataset.with(Edits.titled(dataset.events().get(3), "Called anew"));
    EventIndex second = first.next(changed, Progress.NONE);
    first.replacedBy(second);
    assertFindsWhatAScanFinds(second, changed, random, 10);
    second.close();
  }

  @Test
  void oneThatNobodyWantsAnyMoreLeavesTheOneBefore() throws IOException {
    Random random = new Random(8);
    Dataset dataset = RandomQueries.dataset(random, 30);
    assertThrows(
        CancellationException.class,
        () -> EventIndex.of(dataset, temp.resolve("index"), CANCELLED, ON_DISK));
    EventIndex first = index(dataset, ON_DISK);
    Dataset other = RandomQueries.dataset(random, 30);
    assertThrows(CancellationException.class, () -> first.next(other, CANCELLED));
    assertFindsWhatAScanFinds(first, dataset, random, 10);
    EventIndex second = first.next(other, Progress.NONE);
    first.replacedBy(second);
    assertFindsWhatAScanFinds(second, other, random, 10);
    second.close();
  }

  @Test
  void anIndexThatIsClosedFindsTheSame() throws IOException {
    Random random = new Random(9);
    Dataset dataset = RandomQueries.dataset(random, 30);
    EventIndex index = index(dataset, ON_DISK);
    index.close();
    assertFindsWhatAScanFinds(index, dataset, random, 5);
  }

  @Test
  void aFolderThatAnotherOneWritesIsLeftToItAndTheIndexIsMadeInMemory() throws IOException {
    Random random = new Random(10);
    Dataset dataset = RandomQueries.dataset(random, 3);
    try (EventIndex first = index(dataset, ON_DISK);
        EventIndex second = EventIndex.of(dataset, temp.resolve("index"), Progress.NONE, ON_DISK)) {
      assertEquals(3, first.written());
      assertEquals(3, second.written());
      assertFindsWhatAScanFinds(second, dataset, random, 5);
      assertFindsWhatAScanFinds(first, dataset, random, 5);
    }
  }

  @Test
  void wordsOfAnyLengthAreIndexed() throws IOException {
    Dataset dataset = RandomQueries.dataset(new Random(11), 3);
    Dataset with = dataset.with(Edits.titled(dataset.events().get(1), "ک".repeat(100_000)));
    try (EventIndex index = index(with, EventIndex.MOST_IN_MEMORY)) {
      assertArrayEquals(new int[] {1}, index.find(TextQuery.of("ک".repeat(500))));
      assertArrayEquals(new int[] {1}, index.find(TextQuery.of("ککک*")));
      assertArrayEquals(new int[] {}, index.find(TextQuery.of("ککک")));
    }
  }
}
