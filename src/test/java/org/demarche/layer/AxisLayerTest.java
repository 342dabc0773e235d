package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.query.Grouping;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class AxisLayerTest {
  private static final double YEAR = 31_556_952;

  @Test
  void noLabelIsCutByTheEdgesOfThePlotOrByAnother() {
    Dataset dataset = Datasets.random(3, 20);
    Property.forAll(
        117,
        400,
        random -> {
          double length = Math.exp(random.nextDouble(Math.log(600), Math.log(3000 * YEAR)));
          long start = (long) (random.nextDouble(-900, 100) * YEAR);
          Shot shot =
              Shot.of(dataset, "2000")
                  .over(new TimeRange(start, start + (long) length))
                  .by(List.of(Grouping.values()).get(random.nextInt(Grouping.values().length)))
                  .sized(random.nextInt(300, 2600), 400);
          Stage stage = new Stage(shot.frame(), new KeptFacts(English.WORDS));
          List<Rect> boxes = labels(stage);
          for (int i = 0; i < boxes.size(); i++) {
            Rect box = boxes.get(i);
            assertTrue(box.x() >= stage.plot().x(), box + " at the left");
            assertTrue(box.right() <= stage.plot().right(), box + " at the right");
            for (Rect other : boxes.subList(0, i)) {
              assertTrue(!box.intersects(other), box + " on " + other);
            }
          }
        });
  }

  @Test
  void aMonthThatBeganOutOfViewIsNamedAndAnHourIsNot() {
    assertEquals(List.of("May", "Jun", "Jul", "Aug", "2007"), texts("2007-05-10/2007-08-17"));
    assertFalse(texts("2007-05-28T10:07:00/2007-05-28T13:53:00").contains("10:00"));
  }

  private static List<String> texts(String range) {
    TimeRange shown = FuzzyDate.of(range).extent(ZoneOffset.UTC, ZoneOffset.UTC).outer();
    Shot shot = Shot.of(Datasets.random(3, 20), "2000").over(shown).sized(900, 400);
    return drawn(new Stage(shot.frame(), new KeptFacts(English.WORDS))).stream()
        .map(Mark.Label::text)
        .toList();
  }

  private static List<Rect> labels(Stage stage) {
    return drawn(stage).stream()
        .map(
            label -> {
              double width = Shot.METRICS.width(label.text(), label.style());
              return new Rect(label.x(), label.baseline() - 8, width, 8);
            })
        .toList();
  }

  private static List<Mark.Label> drawn(Stage stage) {
    List<Mark> marks = new ArrayList<>();
    new AxisLayer().draw(stage, marks::add);
    return marks.stream()
        .filter(Mark.Clip.class::isInstance)
        .flatMap(clip -> ((Mark.Clip) clip).marks().stream())
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast)
        .toList();
  }
}
