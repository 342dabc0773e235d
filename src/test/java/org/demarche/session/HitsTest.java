package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class HitsTest {
  private static final long DAY = 86_400;

  private static List<Integer> some(EventTable table, Random random) {
    int chance = random.nextInt(1, 5);
    List<Integer> some = new ArrayList<>();
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      if (random.nextInt(chance) == 0) {
        some.add(ordinal);
      }
    }
    return some;
  }

  private static EventSet set(List<Integer> ordinals) {
    return EventSet.of(ordinals.stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  void whatIsKeptHiddenAndInViewIsWhatALookAtEachEventSays() {
    Property.forAll(
        4_711,
        120,
        random -> {
          EventTable table = EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 80));
          List<Integer> found = some(table, random);
          List<Integer> match = some(table, random);
          List<Integer> kept = found.stream().filter(match::contains).toList();
          Hits hits = Hits.of(table, set(found), set(match));
          assertEquals(set(kept), hits.kept());
          assertEquals(found.size() - kept.size(), hits.hidden());
          long start = table.order().start(random.nextInt(table.size())) + random.nextInt(9) * DAY;
          TimeRange window = new TimeRange(start, start + random.nextInt(1, 900) * DAY);
          long inView = kept.stream().filter(ordinal -> isIn(table, ordinal, window)).count();
          assertEquals(inView, hits.inView(window));
        });
  }

  private static boolean isIn(EventTable table, int ordinal, TimeRange window) {
    boolean goesOn = table.isRange(ordinal) && table.isOpenEnd(ordinal);
    return table.outerStart(ordinal) < window.end()
        && (table.outerEnd(ordinal) > window.start()
            || table.outerStart(ordinal) >= window.start()
            || goesOn);
  }

  @Test
  void oneAfterTheOtherLeadsThroughAllOfThemAndBackToTheFirst() {
    Property.forAll(
        4_712,
        60,
        random -> {
          EventTable table = EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 40));
          List<Integer> found = some(table, random);
          Hits hits = Hits.of(table, set(found), EventSet.all(table.size()));
          if (found.isEmpty()) {
            assertEquals(-1, hits.after(3));
            assertEquals(-1, hits.before(3));
            return;
          }
          List<Integer> forth = new ArrayList<>();
          List<Integer> back = new ArrayList<>();
          int at = -1;
          int from = table.size();
          for (int i = 0; i < found.size(); i++) {
            at = hits.after(at);
            from = hits.before(from);
            forth.add(at);
            back.addFirst(from);
            assertEquals(i + 1, hits.place(at));
          }
          assertEquals(found, forth);
          assertEquals(found, back);
          assertEquals(found.getFirst(), hits.after(found.getLast()));
          assertEquals(found.getLast(), hits.before(found.getFirst()));
        });
  }

  @Test
  void whatTheFilterHidesHasNoPlace() {
    EventTable table = EventTable.of(English.WORDS, Datasets.handmade());
    Hits hits = Hits.of(table, EventSet.of(1, 2, 3), EventSet.of(0, 2, 3));
    assertEquals(0, hits.place(1));
    assertEquals(0, hits.place(0));
    assertEquals(0, hits.place(-1));
    assertEquals(1, hits.place(2));
    assertEquals(2, hits.after(0));
  }
}
