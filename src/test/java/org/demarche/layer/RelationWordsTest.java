package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.query.Grouping;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.store.DatasetReader;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// What is said of the arcs between events, for each event of the shipped dataset.
final class RelationWordsTest {
  private static final Dataset SHIPPED =
      new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();

  private static Stage stage(Random random) {
    long middle = 1_180_310_400L + random.nextLong(8_000_000L);
    double length = Math.exp(random.nextDouble(Math.log(200_000), Math.log(6e7)));
    long start = middle - (long) (length * random.nextDouble());
    Shot shot =
        Shot.of(SHIPPED, "2007")
            .over(new TimeRange(start, start + (long) length))
            .by(List.of(Grouping.values()).get(random.nextInt(Grouping.values().length)))
            .sized(random.nextInt(600, 1900), random.nextInt(400, 1200))
            .selecting(
                random.nextBoolean()
                    ? "first-round"
                    : SHIPPED.events().get(random.nextInt(SHIPPED.events().size())).id().value());
    return new Stage(shot.frame(), new KeptFacts(English.WORDS));
  }

  private static void forAll(int seed, Consumer<Stage> check) {
    Property.forAll(seed, 120, random -> check.accept(stage(random)));
  }

  private static List<Mark> drawn(Stage stage) {
    List<Mark> marks = new ArrayList<>();
    new RelationWordLayer().draw(stage, marks::add);
    return marks;
  }

  private static void boxes(List<Mark> marks, List<Rect> out) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Clip clip -> boxes(clip.marks(), out);
        case Mark.Group group -> boxes(group.marks(), out);
        case Mark.Box box -> out.add(box.rect());
        default -> {}
      }
    }
  }

  private static void labels(List<Mark> marks, List<String> out) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Clip clip -> labels(clip.marks(), out);
        case Mark.Label label -> out.add(label.text());
        default -> {}
      }
    }
  }

  @Test
  void noWordCoversATextAMarkOrAnotherWord() {
    forAll(
        11,
        stage -> {
          List<Rect> words = new ArrayList<>();
          boxes(drawn(stage), words);
          for (int i = 0; i < words.size(); i++) {
            Rect word = words.get(i);
            for (int j = i + 1; j < words.size(); j++) {
              assertFalse(word.intersects(words.get(j)), () -> "covers another: " + word);
            }
            assertTrue(stage.obstacles(-1).stream().noneMatch(word::intersects));
            assertTrue(stage.spotlight().map(Spotlight::plate).filter(word::intersects).isEmpty());
            assertTrue(word.isWithin(stage.plot()));
          }
        });
  }

  @Test
  void arcsOfAKindShareOneWord() {
    forAll(
        21,
        stage -> {
          List<String> words = new ArrayList<>();
          labels(drawn(stage), words);
          long bundles =
              stage.related().stream().map(RelationArcs.Related::bundle).distinct().count();
          assertTrue(words.size() <= bundles, () -> words.toString());
        });
  }

  @Test
  void signsAtTheEdgesLeadToRelatedEventsThatAreOutOfView() {
    forAll(
        31,
        stage -> {
          List<String> found = new ArrayList<>();
          for (Mark mark : drawn(stage)) {
            for (Mark inner : mark instanceof Mark.Clip clip ? clip.marks() : List.<Mark>of()) {
              if (inner instanceof Mark.Group group
                  && group.ref() instanceof MarkRef.OfEvent event) {
                found.add(event.id());
                int ordinal = SHIPPED.ordinal(event.event());
                double x = stage.scale().x(stage.frame().table().outerStart(ordinal));
                assertTrue(
                    x < stage.plot().x() || x > stage.plot().right(), () -> event.toString());
                assertTrue(
                    stage.related().stream().anyMatch(one -> one.ordinal() == ordinal),
                    event::toString);
              }
            }
          }
          assertEquals(new HashSet<>(found).size(), found.size());
        });
  }

  @Test
  void noArcRunsThroughATitle() {
    forAll(
        41,
        stage -> {
          List<Mark> marks = new ArrayList<>();
          new RelationLayer().draw(stage, marks::add);
          List<Rect> titles =
              stage.events().stream()
                  .filter(event -> event.ordinal() != stage.selectedOrdinal())
                  .filter(event -> !event.caption().isEmpty() && event.caption().opacity() > 0)
                  .map(
                      event ->
                          new Rect(
                              event.caption().x(), event.top() + 4, event.caption().width(), 12))
                  .toList();
          for (Mark mark : marks) {
            for (Mark inner : mark instanceof Mark.Clip clip ? clip.marks() : List.<Mark>of()) {
              // An arrow's head has three.
              if (inner instanceof Mark.Shape shape && shape.path().steps().size() > 3) {
                shape.path().steps().stream()
                    .filter(org.demarche.scene.Path.Step.LineTo.class::isInstance)
                    .map(org.demarche.scene.Path.Step.LineTo.class::cast)
                    .forEach(
                        to ->
                            assertTrue(
                                titles.stream().noneMatch(at -> at.contains(to.x(), to.y()))));
              }
            }
          }
          assertEquals(stage.related().isEmpty(), marks.isEmpty());
        });
  }
}
