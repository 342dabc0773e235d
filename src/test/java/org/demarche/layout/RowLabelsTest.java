package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// What is written beside events, by both layouts.
final class RowLabelsTest {
  /// Rows of one lane as a layout draws them at its coarse end.
  private record Drawn(EventTable table, Footprint footprint, double pixel, List<Item> items) {
    double textWidth(Item item, String text) {
      return Fonts.metrics().width(text, Anatomy.titleStyle(table.significance(item.ordinal())));
    }

    boolean isBefore(Item item) {
      return !item.text().isEmpty() && item.side() == Side.BEFORE;
    }

    boolean isAfter(Item item) {
      return !item.text().isEmpty() && item.side() == Side.AFTER;
    }

    /// Where what is drawn of an event begins, text included.
    double left(Item item) {
      double reach = isBefore(item) ? Anatomy.LABEL_GAP_BEFORE + item.textWidth() : 0;
      double glyph = footprint.glyph(item.ordinal()) - reach * pixel;
      return Math.min(footprint.left(item.ordinal()), glyph);
    }

    /// Where what has text ends; a fading tail without any may lie under the mark that comes next,
    /// where events are many.
    double writtenTo(Item item) {
      double text =
          footprint.glyph(item.ordinal()) + (Anatomy.LABEL_GAP + item.textWidth()) * pixel;
      return Math.max((double) footprint.drawnEnd(item.ordinal(), false), text);
    }

    double right(Item item) {
      double reach = isAfter(item) ? Anatomy.LABEL_GAP + item.textWidth() : 0;
      double glyph = footprint.glyph(item.ordinal()) + reach * pixel;
      return Math.max(footprint.right(item.ordinal(), false, 0), glyph);
    }
  }

  private static void forAll(int seed, Consumer check) {
    Property.forAll(
        seed,
        60,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 50 + random.nextInt(500));
          check(EventTable.of(English.WORDS, dataset), random, check);
        });
    Property.forAll(seed + 1, 6, random -> check(Crowd.TABLE, random, check));
  }

  private static void check(EventTable table, Random random, Consumer check) {
    int level = random.nextInt(-4, 56);
    Grouping grouping = List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
    boolean whole = table.size() < 2_000 && random.nextBoolean();
    Layouts layouts = new Layouts(table, Fonts.metrics(), 0, 0);
    EventSet all = EventSet.all(table.size());
    long middle = table.outerStart(random.nextInt(table.size()));
    long length = (long) (LevelOfDetail.reference(level) * random.nextInt(300, 4000)) + 1;
    TimeRange window = new TimeRange(middle - length, middle + length);
    if (random.nextBoolean()) {
      layouts = layouts.showing(window);
    }
    TimelineLayout layout =
        whole
            ? layouts.whole(all, WantedLanes.of(grouping), level)
            : layouts.layout(all, grouping, level);
    List<Item> items = new ArrayList<>();
    layout.forEachItem(window, items::add);
    check.accept(
        new Drawn(table, new Footprint(table, level, 0), LevelOfDetail.reference(level), items),
        layout);
  }

  @FunctionalInterface
  private interface Consumer {
    void accept(Drawn drawn, TimelineLayout layout);
  }

  @Test
  void noTextReachesAnotherTextOrMark() {
    forAll(
        11,
        (drawn, layout) -> {
          Map<Double, Item> before = new HashMap<>();
          drawn.items().sort(Comparator.comparingDouble(item -> glyphBegin(drawn, item)));
          for (Item item : drawn.items()) {
            for (double y = item.top(); y < item.top() + item.height(); y += Anatomy.UNIT) {
              Item last = before.put(y, item);
              boolean written = last != null && !(last.text().isEmpty() && item.text().isEmpty());
              assertTrue(
                  !written
                      || (drawn.isAfter(last) ? drawn.writtenTo(last) : glyphEnd(drawn, last))
                          <= (drawn.isBefore(item) ? drawn.left(item) : glyphBegin(drawn, item)),
                  () -> last + " reaches " + item);
            }
          }
        });
  }

  private static double glyphEnd(Drawn drawn, Item item) {
    return drawn.footprint().glyph(item.ordinal());
  }

  private static double glyphBegin(Drawn drawn, Item item) {
    return drawn.footprint().glyph(item.ordinal());
  }

  @Test
  void whatIsCutSaysSomethingAndEndsWithAWord() {
    forAll(
        21,
        (drawn, layout) -> {
          for (Item item : drawn.items()) {
            String brief = layout.titles().brief(item.ordinal());
            if (item.form() == LabelForm.CUT && !item.text().equals(brief)) {
              assertTrue(item.text().endsWith("…"), item::toString);
              String kept = item.text().substring(0, item.text().length() - 1);
              assertTrue(kept.length() >= Cutting.LEAST_CHARACTERS, item::toString);
              assertTrue(brief.startsWith(kept), item::toString);
              char next = brief.charAt(kept.length());
              assertTrue(!Character.isLetterOrDigit(next), () -> item + " of " + brief);
            }
          }
        });
  }

  @Test
  void aSignificantEventWithRoomForItsTitleIsNotWithoutText() {
    forAll(
        31,
        (drawn, layout) -> {
          Map<Double, List<Item>> rows = new HashMap<>();
          for (Item item : drawn.items()) {
            for (double y = item.top(); y < item.top() + item.height(); y += Anatomy.UNIT) {
              rows.computeIfAbsent(y, key -> new ArrayList<>()).add(item);
            }
          }
          for (List<Item> row : rows.values()) {
            row.sort(Comparator.comparingDouble(item -> glyphBegin(drawn, item)));
            for (int i = 1; i < row.size() - 1; i++) {
              Item item = row.get(i);
              boolean inRows = item.height() == Anatomy.UNIT && isInRows(layout, item);
              if (inRows
                  && item.text().isEmpty()
                  && drawn.table().significance(item.ordinal()) >= 4) {
                assertHasNoRoom(drawn, layout, row.get(i - 1), item, row.get(i + 1));
              }
            }
          }
        });
  }

  /// Not in the row where events are counted.
  private static boolean isInRows(TimelineLayout layout, Item item) {
    LaneBox lane = layout.lanes().get(item.lane());
    return item.top() < lane.rowTop(lane.rows());
  }

  private static void assertHasNoRoom(
      Drawn drawn, TimelineLayout layout, Item before, Item item, Item after) {
    double glyph = drawn.footprint().glyph(item.ordinal());
    double title =
        Math.min(
            drawn.textWidth(item, layout.titles().title(item.ordinal())), Captions.TITLE_MAX_WIDTH);
    double around = Anatomy.LABEL_GAP_BEFORE + 20;
    double left = (glyph - drawn.right(before)) / drawn.pixel();
    double right = (drawn.left(after) - glyph) / drawn.pixel();
    assertTrue(
        Math.max(left, right) < title + around,
        () -> item + " has " + left + " and " + right + " pixels for " + title);
  }

  @Test
  void whatAPictureShowsAndNothingElseHoldsItsTexts() {
    Property.forAll(
        41,
        40,
        random -> {
          EventTable table = EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 200));
          int level = random.nextInt(10, 50);
          long start = table.outerStart(random.nextInt(table.size()));
          TimeRange picture =
              new TimeRange(start, start + (long) (900 * LevelOfDetail.reference(level)) + 1);
          TimelineLayout layout =
              new Layouts(table, Fonts.metrics(), random.nextInt(2) * 1000, 0)
                  .within(picture)
                  .layout(EventSet.all(table.size()), Grouping.NONE, level);
          Footprint footprint = new Footprint(table, level, 0);
          layout.forEachItem(
              picture,
              item -> {
                double reach = item.textWidth() * LevelOfDetail.reference(level);
                double glyph = footprint.glyph(item.ordinal());
                boolean isIn = glyph >= picture.start() && glyph < picture.end();
                if (isIn && !item.text().isEmpty()) {
                  assertEquals(
                      true,
                      item.side() == Side.BEFORE
                          ? glyph - reach >= picture.start()
                          : glyph + reach <= picture.end(),
                      item::toString);
                }
              });
        });
  }
}
