package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.export.SvgSurface;
import org.demarche.layer.DrawnEvent.Caption;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Cluster;
import org.demarche.layout.Side;
import org.demarche.messages.English;
import org.demarche.query.Actors;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Palettes;
import org.demarche.scene.Rect;
import org.demarche.scene.Theme;
import org.demarche.store.DatasetReader;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class StageTest {
  private static final long YEAR = 31_556_952;
  private static final Dataset CROWD = Crowd.of(3_000);

  /// A random view of random events, from hours to decades wide, sometimes with one selected.
  private static Shot shot(Random random) {
    // One in sixteen is a crowd, most of which is only counted.
    Dataset dataset =
        random.nextInt(16) == 0
            ? CROWD
            : Datasets.random(random.nextLong(), 20 + random.nextInt(400));
    double length = Math.exp(random.nextDouble(Math.log(3600), Math.log(70.0 * YEAR)));
    long start = (long) (random.nextDouble(-20, 40) * YEAR);
    Shot shot =
        Shot.of(dataset, "2000")
            .over(new TimeRange(start, start + (long) length))
            .by(List.of(Grouping.values()).get(random.nextInt(Grouping.values().length)))
            .sized(random.nextInt(600, 2600), random.nextInt(400, 1500));
    return random.nextInt(3) > 0
        ? shot
        : shot.selecting(dataset.events().get(random.nextInt(20)).id().value());
  }

  private static List<Rect> captions(Stage stage) {
    List<Rect> boxes = new ArrayList<>();
    int selected = stage.selectedOrdinal();
    for (DrawnEvent event : stage.events()) {
      Caption caption = event.caption();
      if (!caption.isEmpty() && event.ordinal() != selected) {
        boxes.add(
            new Rect(caption.x(), event.top() + 2, caption.width(), event.isCard() ? 34 : 16));
      }
    }
    stage.spotlight().ifPresent(spot -> boxes.add(spot.plate()));
    return boxes;
  }

  @Test
  void noTwoTextsOverlap() {
    Property.forAll(
        101,
        120,
        random -> {
          Stage stage = new Stage(shot(random).frame(), new KeptFacts(English.WORDS));
          List<Rect> boxes = captions(stage);
          for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
              assertFalse(boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " " + boxes.get(j));
            }
          }
        });
  }

  @Test
  void noClusterCoversAnotherOrAText() {
    Property.forAll(
        201,
        80,
        random -> {
          Shot shot = shot(random);
          Stage stage = new Stage(shot.frame(), new KeptFacts(English.WORDS));
          List<Rect> pills =
              stage.clusters().stream()
                  .filter(cluster -> cluster.count() > 0)
                  .map(DrawnCluster::pill)
                  .toList();
          for (int i = 0; i < pills.size(); i++) {
            for (int j = i + 1; j < pills.size(); j++) {
              assertFalse(pills.get(i).intersects(pills.get(j)));
            }
          }
        });
  }

  /// Where it is crowded and nothing is free, the title covers as few as it can.
  @Test
  void theTitleOfTheSelectedEventHidesNoOtherEventThatIsClicked() {
    Dataset shipped =
        new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();
    Shot shot = Shot.of(shipped, "2007-05/2007-08").sized(720, 640);
    List<String> hiding =
        shipped.events().stream()
            .map(event -> event.id().value())
            .filter(
                event ->
                    hidesAnother(
                        new Stage(shot.selecting(event).frame(), new KeptFacts(English.WORDS))))
            .toList();
    assertEquals(List.of(), hiding);
  }

  @Test
  void theGlyphOfASelectedEventHidesNoNumberOfItsCluster() {
    Property.forAll(
        501,
        80,
        random -> {
          Stage stage = new Stage(shot(random).frame(), new KeptFacts(English.WORDS));
          stage
              .spotlight()
              .map(Spotlight::event)
              .filter(event -> stage.drawn(event.ordinal()).isEmpty())
              .ifPresent(
                  event -> {
                    double reach =
                        SelectionRing.radius(stage.frame().table().significance(event.ordinal()));
                    for (DrawnCluster cluster : stage.clusters()) {
                      Rect pill = cluster.pill();
                      boolean sameRow = Math.abs(pill.y() + pill.height() / 2 - event.glyphY()) < 1;
                      assertFalse(
                          sameRow
                              && cluster.count() > 0
                              && pill.x() < event.glyphX() + reach
                              && event.glyphX() - reach < pill.right(),
                          () -> cluster + " under " + event);
                    }
                  });
        });
  }

  @Test
  void aSelectedEventThatTheFilterHidesCoversNothingThatMatches() {
    Property.forAll(
        701,
        80,
        random -> {
          Shot plain = shot(random).keeping(Filter.ALL);
          String id = plain.dataset().events().get(random.nextInt(20)).id().value();
          Filter other =
              Filter.ALL.toggled(Actors.SORT, plain.dataset().actors().lastEntry().getKey());
          Shot shot = plain.keeping(other);
          Stage without = new Stage(shot.selecting().frame(), new KeptFacts(English.WORDS));
          Stage with = new Stage(shot.selecting(id).frame(), new KeptFacts(English.WORDS));
          boolean hidden =
              with.spotlight().filter(s -> s.state() == Spotlight.State.HIDDEN).isPresent();
          if (hidden) {
            assertEquals(without.events(), with.events());
            assertEquals(without.clusters(), with.clusters());
          }
        });
  }

  @Test
  void theTitleOfTheSelectedEventStaysBesideItsGlyph() {
    Property.forAll(
        801,
        160,
        random -> {
          Shot plain = shot(random);
          String id = plain.dataset().events().get(random.nextInt(20)).id().value();
          Stage stage = new Stage(plain.selecting(id).frame(), new KeptFacts(English.WORDS));
          stage
              .spotlight()
              .filter(spot -> !spot.event().caption().isEmpty())
              .ifPresent(
                  spot -> {
                    Rect plate = spot.plate();
                    double x = spot.event().glyphX();
                    double middle = plate.y() + plate.height() / 2;
                    assertTrue(
                        Math.abs(middle - spot.event().glyphY()) <= 3 * Anatomy.UNIT + 10,
                        spot::toString);
                    boolean inView = x >= stage.plot().x() && x <= stage.plot().right();
                    assertTrue(
                        !inView || (plate.x() <= x + 16 && plate.right() >= x - 16),
                        spot::toString);
                  });
        });
  }

  private static boolean hidesAnother(Stage stage) {
    return stage
        .spotlight()
        .filter(spot -> spot.state() != Spotlight.State.IN_ROW)
        .filter(
            spot ->
                stage.targets(spot.event().ordinal()).stream().anyMatch(spot.plate()::intersects))
        .isPresent();
  }

  @Test
  void theTextsOfEventsStandBesideTheirGlyphsWhereverTheWindowIs() {
    Property.forAll(
        301,
        80,
        random -> {
          Stage stage = new Stage(shot(random).frame(), new KeptFacts(English.WORDS));
          for (DrawnEvent event : stage.events()) {
            Caption caption = event.caption();
            if (!caption.isEmpty() && event.ordinal() != stage.selectedOrdinal()) {
              assertEquals(event.item().text(), caption.text());
              double gap =
                  event.item().side() == Side.AFTER
                      ? caption.x() - event.glyphX() - Anatomy.LABEL_GAP
                      : event.glyphX() - Anatomy.LABEL_GAP_BEFORE - caption.right();
              assertEquals(0, gap, 1e-6, () -> event.toString());
              boolean glyphInView =
                  event.glyphX() >= stage.plot().x() && event.glyphX() <= stage.plot().right();
              assertTrue(glyphInView || caption.opacity() < 1, () -> event.toString());
            }
          }
        });
  }

  @Test
  void everyMatchingEventInViewIsDrawnOrCounted() {
    Property.forAll(
        401,
        80,
        random -> {
          Frame frame = shot(random).sized(1200, 100_000).frame();
          Stage stage = new Stage(frame, new KeptFacts(English.WORDS));
          Set<Integer> drawn = new HashSet<>();
          stage.events().forEach(event -> drawn.add(event.ordinal()));
          Map<Cluster, Integer> counted = new HashMap<>();
          stage.clusters().forEach(cluster -> counted.put(cluster.cluster(), cluster.count()));
          EventTable table = frame.table();
          Map<Cluster, Integer> expected = new HashMap<>();
          for (int ordinal : frame.match().toArray()) {
            TimeRange time = new TimeRange(table.outerStart(ordinal), table.outerEnd(ordinal));
            frame
                .layout()
                .clusterOf(ordinal)
                .filter(counted::containsKey)
                .filter(cluster -> ordinal != stage.selectedOrdinal())
                .ifPresent(cluster -> expected.merge(cluster, 1, Integer::sum));
            if (frame.layout().item(ordinal).isPresent() && time.overlaps(stage.window())) {
              assertTrue(drawn.contains(ordinal));
            }
          }
          counted.values().removeIf(count -> count == 0);
          assertEquals(expected, counted);
        });
  }

  @Test
  void panningChangesNoRow() {
    Property.forAll(
        501,
        40,
        random -> {
          Shot shot = shot(random).sized(1200, 100_000);
          long by = (long) (shot.range().length() * random.nextDouble(-0.4, 0.4));
          TimeRange moved = new TimeRange(shot.range().start() + by, shot.range().end() + by);
          Map<Integer, Double> tops = tops(new Stage(shot.frame(), new KeptFacts(English.WORDS)));
          tops(new Stage(shot.over(moved).frame(), new KeptFacts(English.WORDS)))
              .forEach((ordinal, top) -> assertEquals(tops.getOrDefault(ordinal, top), top));
        });
  }

  private static Map<Integer, Double> tops(Stage stage) {
    Map<Integer, Double> tops = new HashMap<>();
    stage.events().forEach(event -> tops.put(event.ordinal(), event.top()));
    return tops;
  }

  @Test
  void theSameViewGivesTheSameBytes() {
    Property.forAll(
        601,
        10,
        random -> {
          Shot shot = shot(random);
          assertEquals(svg(shot), svg(shot));
        });
  }

  private static String svg(Shot shot) {
    return SvgSurface.document(shot.scene(), Palettes.of(Theme.LIGHT));
  }
}
