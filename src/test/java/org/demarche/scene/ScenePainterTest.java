package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.EventId;
import org.demarche.scene.Mark.Anchor;
import org.junit.jupiter.api.Test;

final class ScenePainterTest {
  private static final Stroke HAIRLINE = Stroke.solid(1);
  private static final Ink INK = Ink.of(ColourRole.AXIS);

  @Test
  void marksInThePictureArriveAsTheyAreAndInOrder() {
    List<Mark> marks =
        List.of(
            box(new Rect(0, 0, 100, 50)),
            new Mark.Fade(new Rect(10, 10, 20, 5), ColourRole.FORCE, 1, 0),
            line(5, 5, 95, 45),
            shape(Path.circle(50, 25, 10)),
            label("Talks", 20, 30, Anchor.MIDDLE),
            new Mark.Clip(new Rect(10, 10, 50, 20), List.of(line(0, 15, 100, 15))),
            group("a", line(0, 20, 100, 20)));
    assertEquals(marks, painted(marks));
  }

  @Test
  void marksOutOfSightAreLeftOut() {
    assertEquals(
        List.of(),
        painted(
            List.of(
                box(new Rect(-500, 0, 400, 10)),
                new Mark.Fade(new Rect(200, 10, 20, 5), ColourRole.FORCE, 1, 0),
                line(-10, 200, 300, 190),
                shape(Path.circle(50, -60, 10)),
                shape(new Path(List.of())),
                label("Talks", 50, 120, Anchor.START),
                label("", 50, 20, Anchor.START),
                new Mark.Clip(new Rect(500, 10, 50, 20), List.of(line(500, 15, 510, 15))),
                new Mark.Clip(new Rect(10, 10, 20, 20), List.of(line(40, 15, 60, 15))),
                group("a", line(500, 15, 510, 15)))));
  }

  @Test
  void whatIsNoNumberIsLeftOut() {
    double none = Double.NaN;
    assertEquals(
        List.of(),
        painted(
            List.of(
                box(new Rect(none, 0, 40, 10)),
                new Mark.Fade(new Rect(0, none, 20, 5), ColourRole.FORCE, 1, 0),
                line(none, 20, 30, 19),
                shape(Path.circle(none, 6, 10)),
                label("Talks", none, 20, Anchor.START))));
  }

  @Test
  void aBoxOfAThousandYearsSeenAtOneHourIsCutToThePicture() {
    assertEquals(
        List.of(box(new Rect(-32, 10, 164, 6))),
        painted(List.of(box(new Rect(-8e12, 10, 2e13, 6)))));
  }

  @Test
  void aBoxOfNoHeightStaysALine() {
    Mark.Box flat = new Mark.Box(new Rect(-99, 10, 120, 0), 0, null, INK, HAIRLINE);
    assertEquals(
        List.of(new Mark.Box(new Rect(-32, 10, 53, 0), 0, null, INK, HAIRLINE)),
        painted(List.of(flat)));
  }

  @Test
  void aFadeKeepsItsOpacityWhereItIsCut() {
    Mark.Fade fade = new Mark.Fade(new Rect(-132, 10, 200, 6), ColourRole.FORCE, 0, 1);
    assertEquals(
        List.of(new Mark.Fade(new Rect(-32, 10, 100, 6), ColourRole.FORCE, 0.5, 1)),
        painted(List.of(fade)));
  }

  @Test
  void aLineKeepsItsDashesWhereItIsCut() {
    Stroke dashed = Stroke.dashed(1, 4, 3);
    Mark.Line far = new Mark.Line(-1032, 20, 50, 20, INK, dashed);
    Stroke later = new Stroke(1, List.of(4.0, 3.0), 1000 % 7);
    assertEquals(List.of(new Mark.Line(-32, 20, 50, 20, INK, later)), painted(List.of(far)));
  }

  @Test
  void aLargeCornerOutsideThePictureDoesNotComeIn() {
    Mark.Box round = new Mark.Box(new Rect(-60, -100, 500, 300), 40, INK, null, HAIRLINE);
    Mark.Shape cut = (Mark.Shape) painted(List.of(round)).getFirst();
    assertEquals(new Rect(-32, -32, 164, 114), cut.path().bounds());
    assertEquals(4, cut.path().steps().size() - 1);
  }

  @Test
  void aCurveIsSmoothWhereItIsSeen() {
    Path arc = Path.pen().move(-1e9, 50).curve(-5e8, -1e9, 5e8, -1e9, 1e9, 50).path();
    assertEquals(List.of(), painted(List.of(outline(arc))));
    Path flat = Path.pen().move(-2000, 40).curve(-1000, 0, 1000, 0, 2000, 40).path();
    List<Mark> seen = painted(List.of(outline(flat)));
    assertEquals(1, seen.size());
    for (Path.Step step : ((Mark.Shape) seen.getFirst()).path().steps()) {
      if (step instanceof Path.Step.LineTo to) {
        // At its middle the curve is at y = 10, and almost level.
        assertEquals(10, to.y(), 0.2);
      }
    }
  }

  @Test
  void anAreaAndItsOutlineAreCutApart() {
    Path wide = Path.pen().move(-100, 10).line(200, 10).line(200, 40).line(-100, 40).close().path();
    List<Mark> seen = painted(List.of(new Mark.Shape(wide, INK, INK, HAIRLINE)));
    Path area = Path.pen().move(132, 10).line(132, 40).line(-32, 40).line(-32, 10).close().path();
    assertEquals(3, seen.size());
    assertEquals(area.bounds(), ((Mark.Shape) seen.get(0)).path().bounds());
    assertEquals(Path.pen().move(-32, 10).line(132, 10).path(), ((Mark.Shape) seen.get(1)).path());
    assertEquals(Path.pen().move(132, 40).line(-32, 40).path(), ((Mark.Shape) seen.get(2)).path());
  }

  @Test
  void aTextIsKeptWhileItsLettersMayBeSeen() {
    Mark.Label leaving = label("Ambassadors meet", -90, 20, Anchor.START);
    assertEquals(List.of(leaving), painted(List.of(leaving)));
    assertEquals(List.of(), painted(List.of(label("Ambassadors", -900, 20, Anchor.START))));
    Mark.Label coming = label("Ambassadors meet", 150, 20, Anchor.END);
    assertEquals(List.of(coming), painted(List.of(coming)));
  }

  @Test
  void aGroupWithNothingToShowIsNeverOpened() {
    Mark seen = line(0, 20, 100, 20);
    Mark unseen = line(0, 900, 100, 900);
    Mark.Clip clip = new Mark.Clip(new Rect(0, 10, 50, 50), List.of(group("b", unseen)));
    assertEquals(
        List.of(group("a", seen)), painted(List.of(group("a", clip, seen), group("c", unseen))));
  }

  @Test
  void aClipIsCutToThoseAroundIt() {
    Mark mark = line(0, 20, 100, 20);
    Mark inner = new Mark.Clip(new Rect(40, -1e9, 1e9, 2e9), List.of(mark));
    Mark outer = new Mark.Clip(new Rect(-1e9, 10, 1e9 + 60, 30), List.of(inner));
    Mark expected =
        new Mark.Clip(
            new Rect(-32, 10, 92, 30),
            List.of(new Mark.Clip(new Rect(40, 10, 20, 30), List.of(mark))));
    assertEquals(List.of(expected), painted(List.of(outer)));
  }

  @Test
  void thePictureMayBeEmpty() {
    Scene scene = new Scene(new Size(0, 0), "", Locale.ENGLISH, List.of(line(-100, 0, 100, 0)));
    assertTrue(RecordingSurface.record(scene).size() <= 1);
  }

  private static List<Mark> painted(List<Mark> marks) {
    return RecordingSurface.record(new Scene(new Size(100, 50), "", Locale.ENGLISH, marks));
  }

  private static Mark box(Rect rect) {
    return new Mark.Box(rect, 0, INK, null, HAIRLINE);
  }

  private static Mark line(double x1, double y1, double x2, double y2) {
    return new Mark.Line(x1, y1, x2, y2, INK, HAIRLINE);
  }

  private static Mark shape(Path path) {
    return new Mark.Shape(path, INK, null, HAIRLINE);
  }

  private static Mark outline(Path path) {
    return new Mark.Shape(path, null, INK, HAIRLINE);
  }

  private static Mark.Label label(String text, double x, double y, Anchor anchor) {
    return new Mark.Label(text, x, y, anchor, new TextStyle(Face.REGULAR, 13), INK);
  }

  private static Mark group(String id, Mark... marks) {
    return new Mark.Group(
        new MarkRef.OfEvent(new EventId(id)),
        new Rect(0, 0, 10, 10),
        "An event",
        null,
        List.of(marks));
  }
}
