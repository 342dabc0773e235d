package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.Crowd;
import org.demarche.Property;
import org.demarche.model.ActorId;
import org.demarche.model.Participant;
import org.demarche.query.InTime.Certainty;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// Filters of a hundred thousand events, against a look at each of them.
final class CrowdFilterTest {
  private static final EventTable TABLE = Crowd.TABLE;
  private static final long DAY = 86_400;

  /// From an hour to a century long.
  private static TimeRange range(Random random) {
    long start = TABLE.outerStart(random.nextInt(TABLE.size())) + random.nextLong(-DAY, DAY);
    return new TimeRange(start, start + (long) Math.exp(random.nextDouble(8, 22)));
  }

  @Test
  void rangesKeepWhatALookAtEachEventKeeps() {
    Property.forAll(
        11,
        20,
        random -> {
          TimeRange range = range(random);
          assertEquals(
              EventSet.of(kept(row -> mayLieIn(row, range))),
              Crowd.INDEX.match(Filter.ALL.with(new InTime(range, Certainty.POSSIBLY))));
          assertEquals(
              EventSet.of(kept(row -> liesIn(row, range))),
              Crowd.INDEX.match(Filter.ALL.with(new InTime(range, Certainty.CERTAINLY))));
        });
  }

  private static int[] kept(java.util.function.IntPredicate keeps) {
    return IntStream.range(0, TABLE.size()).filter(keeps).toArray();
  }

  private static boolean mayLieIn(int row, TimeRange range) {
    return (TABLE.isOpenStart(row) || TABLE.outerStart(row) < range.end())
        && (TABLE.isOpenEnd(row) || TABLE.outerEnd(row) > range.start());
  }

  private static boolean liesIn(int row, TimeRange range) {
    return !TABLE.isOpenStart(row)
        && !TABLE.isOpenEnd(row)
        && TABLE.outerStart(row) >= range.start()
        && TABLE.outerEnd(row) <= range.end();
  }

  @Test
  void actorsAndARangeNarrowEachOther() {
    TimeRange range = new TimeRange(0, 3_000 * DAY);
    Filter filter = Crowd.firstActors(2).with(new InTime(range, Certainty.POSSIBLY));
    Set<ActorId> actors = filter.get(Actors.SORT).values();
    int[] expected =
        kept(
            row ->
                mayLieIn(row, range)
                    && Crowd.DATASET.events().get(row).participants().stream()
                        .map(Participant::actor)
                        .anyMatch(
                            actor ->
                                Crowd.INDEX.actorTree().idPath(actor).stream()
                                    .anyMatch(actors::contains)));
    assertEquals(EventSet.of(expected), Crowd.INDEX.match(filter));
    assertEquals(expected.length, Crowd.INDEX.counts(filter).total());
  }

  @Test
  void aMatchIsTheSetOfItsEventsHoweverItWasMade() {
    EventSet found = Crowd.INDEX.match(Crowd.firstActors(3));
    EventSet same = EventSet.of(found.toArray());
    assertEquals(found, same);
    assertEquals(same, found);
    assertEquals(found.hashCode(), same.hashCode());
  }
}
