package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.MainTime;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class OutsideTest {
  private static final long DAY = 86_400;

  /// What is told at the edges, by side.
  private static Map<String, String> told(Shot shot) {
    Map<String, String> told = new TreeMap<>();
    groups(shot).forEach(group -> told.put(group.ref().id(), group.title()));
    return told;
  }

  private static List<Mark.Group> groups(Shot shot) {
    List<Mark.Group> found = new ArrayList<>();
    find(shot.scene().marks(), found);
    return found;
  }

  private static void find(List<Mark> marks, List<Mark.Group> found) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Clip clip -> find(clip.marks(), found);
        case Mark.Group group -> {
          if (group.ref() instanceof MarkRef.OfOutside) {
            found.add(group);
          }
        }
        default -> {}
      }
    }
  }

  @Test
  void theStrayEventOfAFlatChronologyIsToldWhereItOpens() {
    Shot opening = Shot.opening(Flat.of(400));
    assertEquals(Map.of("earlier", "1 earlier event"), told(opening));
    assertEquals(Map.of("earlier", "1 earlier event"), told(opening.by(Grouping.NONE)));
    Mark.Group sign = groups(opening).getFirst();
    assertTrue(opening.frame().plot().x() <= sign.hit().x());
    assertTrue(sign.hit().x() < opening.frame().plot().x() + 10);
  }

  @Test
  void whereNothingIsInViewBothSidesAreTold() {
    Shot between = Shot.of(Flat.of(400), "1500");
    assertEquals(Map.of("earlier", "1 earlier event", "later", "399 later events"), told(between));
  }

  @Test
  void whereTheFilterLeavesNothingInViewBothSidesAreToldEvenWithinTheMainTime() {
    Dataset dataset = Datasets.handmade();
    Shot shot = Shot.of(dataset, "2007-05-28").by(Grouping.NONE);
    EventTable table = shot.table();
    Property.forAll(
        972,
        60,
        random -> {
          TimeRange all = new TimeRange(table.outerStart(0), table.outerStart(table.size() - 1));
          long start = random.nextLong(all.start(), all.end());
          Shot at = shot.over(new TimeRange(start, start + random.nextInt(1, 400) * DAY));
          TimeRange window = at.frame().scale().range();
          int earlier = 0;
          int later = 0;
          for (int ordinal = 0; ordinal < table.size(); ordinal++) {
            boolean goesOn = table.isRange(ordinal) && table.isOpenEnd(ordinal);
            if (table.outerStart(ordinal) >= window.end()) {
              later++;
            } else if (table.outerStart(ordinal) < window.start()
                && table.outerEnd(ordinal) <= window.start()
                && !goesOn) {
              earlier++;
            }
          }
          if (earlier + later == table.size()) {
            Map<String, String> told = told(at);
            assertEquals(words(earlier, "earlier"), told.getOrDefault("earlier", ""));
            assertEquals(words(later, "later"), told.getOrDefault("later", ""));
          }
        });
  }

  @Test
  void aGapWithinTheMainTimeIsToldOnBothSides() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int year = 1990; year < 2000; year++) {
      builder.event(Datasets.event("e" + year, year + "-05-01"));
    }
    Shot gap = Shot.of(builder.build(), "1994-08");
    assertEquals(Map.of("earlier", "5 earlier events", "later", "5 later events"), told(gap));
    assertEquals(Map.of(), told(Shot.of(builder.build(), "1994-05")));
  }

  @Test
  void withinTheMainTimeNothingIsTold() {
    assertEquals(Map.of(), told(Shot.of(Flat.of(400), "1944-06")));
    assertEquals(Map.of(), told(Shot.of(Datasets.handmade(), "2007-05")));
    assertEquals(Map.of(), told(Shot.of(new Datasets.Builder().build(), "2007-05")));
  }

  @Test
  void theNumbersAreThoseOfTheEventsThatNeitherStartNorLastInView() {
    Property.forAll(
        971,
        60,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), random.nextInt(20, 60));
          Shot plain = Shot.of(dataset, "2000").by(Grouping.NONE);
          EventTable table = plain.table();
          TimeRange main = MainTime.of(table.order(), EventSet.all(table.size()));
          long start =
              random.nextBoolean()
                  ? main.start() - random.nextInt(100) * DAY
                  : main.end() + random.nextInt(100) * DAY;
          Shot shot = plain.over(new TimeRange(start, start + random.nextInt(1, 5_000) * DAY));
          TimeRange window = shot.frame().scale().range();
          int earlier = 0;
          int later = 0;
          for (int ordinal = 0; ordinal < table.size(); ordinal++) {
            boolean goesOn = table.isRange(ordinal) && table.isOpenEnd(ordinal);
            if (table.outerStart(ordinal) >= window.end()) {
              later++;
            } else if (table.outerStart(ordinal) < window.start()
                && table.outerEnd(ordinal) <= window.start()
                && !goesOn) {
              earlier++;
            }
          }
          Map<String, String> told = told(shot);
          assertEquals(words(earlier, "earlier"), told.getOrDefault("earlier", ""));
          if (window.end() >= main.end()) {
            assertEquals(words(later, "later"), told.getOrDefault("later", ""));
          }
        });
  }

  private static String words(int count, String side) {
    return count == 0 ? "" : count + " " + side + (count == 1 ? " event" : " events");
  }
}
