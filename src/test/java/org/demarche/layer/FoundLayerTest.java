package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.layout.Cluster;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.Grouping;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class FoundLayerTest {
  private static Frame finding(Frame frame, EventSet found) {
    return new Frame(
        frame.dataset(),
        frame.table(),
        frame.match(),
        frame.layout(),
        frame.view(),
        found,
        frame.size(),
        frame.metrics(),
        null);
  }

  /// The outlines that the layer draws: of rings and of boxes.
  private static List<Mark> outlined(Stage stage) {
    List<Mark> drawn = new ArrayList<>();
    new FoundLayer().draw(stage, drawn::add);
    return drawn.stream()
        .flatMap(mark -> ((Mark.Clip) mark).marks().stream())
        .filter(FoundLayerTest::hasLine)
        .toList();
  }

  private static boolean hasLine(Mark mark) {
    Ink line = Ink.of(ColourRole.FOUND);
    return switch (mark) {
      case Mark.Box box -> line.equals(box.outline());
      case Mark.Shape shape -> line.equals(shape.outline());
      default -> false;
    };
  }

  private static Stage stage(Frame frame) {
    return new Stage(frame, new KeptFacts(English.WORDS));
  }

  private static EventSet some(int size, int chance, java.util.Random random) {
    return EventSet.of(
        IntStream.range(0, size).filter(ordinal -> random.nextInt(chance) == 0).toArray());
  }

  /// By a look at each event.
  private static void check(Frame plain, EventSet found) {
    Stage stage = stage(finding(plain, found));
    Set<Integer> alone = new HashSet<>();
    stage.events().forEach(event -> alone.add(event.ordinal()));
    Set<Cluster> counting = new HashSet<>();
    for (int ordinal = 0; ordinal < plain.table().size(); ordinal++) {
      if (found.contains(ordinal) && plain.match().contains(ordinal)) {
        plain.layout().clusterOf(ordinal).ifPresent(counting::add);
      }
    }
    long expected =
        alone.stream().filter(found::contains).count()
            + stage.clusters().stream().filter(one -> counting.contains(one.cluster())).count()
            + stage.ridges().stream()
                .flatMap(ridge -> ridge.clusters().stream())
                .filter(counting::contains)
                .count();
    assertEquals(expected, outlined(stage).size());
  }

  @Test
  void whatWasFoundIsMarkedAndWhatCountsSomeOfItToo() {
    Property.forAll(
        8_812,
        60,
        random -> {
          Grouping grouping =
              List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
          Shot shot =
              Shot.opening(Datasets.random(random.nextLong(), random.nextInt(20, 400)))
                  .by(grouping);
          Frame frame = shot.frame();
          check(frame, some(frame.table().size(), random.nextInt(1, 12), random));
        });
  }

  @Test
  void amongManyEventsToo() {
    Property.forAll(
        8_900,
        4,
        random -> {
          Frame frame = Shot.opening(Crowd.DATASET).by(Grouping.ACTOR).frame();
          check(frame, some(frame.table().size(), 1 << random.nextInt(14), random));
        });
  }

  @Test
  void ofASearchThatFindsNothingNothingIsDrawn() {
    Frame frame = Shot.of(Datasets.handmade(), "2007").frame();
    List<Mark> drawn = new ArrayList<>();
    new FoundLayer().draw(stage(frame), drawn::add);
    assertEquals(List.of(), drawn);
    assertTrue(stage(frame).events().size() > 1);
    TimeRange window = stage(frame).window();
    assertTrue(window.length() > 0);
  }
}
