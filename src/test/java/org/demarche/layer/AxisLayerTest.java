package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.model.Dataset;
import org.demarche.query.Grouping;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
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
          Stage stage = new Stage(shot.frame(), new EventFacts.Memory());
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

  private static List<Rect> labels(Stage stage) {
    List<Mark> marks = new ArrayList<>();
    new AxisLayer().draw(stage, marks::add);
    List<Rect> boxes = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Clip clip) {
        for (Mark inner : clip.marks()) {
          if (inner instanceof Mark.Label label) {
            double width = Shot.METRICS.width(label.text(), label.style());
            boxes.add(new Rect(label.x(), label.baseline() - 8, width, 8));
          }
        }
      }
    }
    return boxes;
  }
}
