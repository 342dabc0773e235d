package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.demarche.Property;
import org.demarche.model.EventId;
import org.junit.jupiter.api.Test;

final class HitIndexTest {
  @Test
  void theTopmostGroupUnderThePointIsFound() {
    Mark.Group below = group("below", new Rect(10, 10, 100, 40));
    Mark.Group above = group("above", new Rect(50, 20, 20, 20));
    HitIndex index = index(below, above);
    assertEquals(Optional.of(above), index.at(55, 25, 0));
    assertEquals(Optional.of(below), index.at(20, 25, 0));
    assertEquals(Optional.empty(), index.at(5, 5, 0));
  }

  @Test
  void aGroupUnderThePointWinsOverOneNearby() {
    Mark.Group under = group("under", new Rect(10, 10, 20, 20));
    Mark.Group near = group("near", new Rect(31, 10, 20, 20));
    assertEquals(Optional.of(under), index(under, near).at(29.5, 20, 4));
  }

  @Test
  void theNearestGroupWithinTheToleranceIsFound() {
    Mark.Group left = group("left", new Rect(10, 10, 8, 8));
    Mark.Group right = group("right", new Rect(24, 10, 8, 8));
    HitIndex index = index(left, right);
    assertEquals(Optional.of(left), index.at(20, 14, 4));
    assertEquals(Optional.of(right), index.at(22, 14, 4));
    assertEquals(Optional.empty(), index.at(21, 30, 4));
  }

  @Test
  void aGroupInsideAGroupIsAboveIt() {
    Mark.Group inner = group("inner", new Rect(20, 20, 10, 10));
    Mark.Group outer = group("outer", new Rect(10, 10, 50, 50), inner);
    assertEquals(Optional.of(inner), index(outer).at(25, 25, 0));
    assertEquals(Optional.of(outer), index(outer).at(45, 45, 0));
  }

  @Test
  void whatAClipHidesIsNotFound() {
    Mark.Group event = group("event", new Rect(10, 10, 100, 20));
    HitIndex index = index(new Mark.Clip(new Rect(40, 0, 30, 100), List.of(event)));
    assertEquals(Optional.of(event), index.at(41, 15, 0));
    assertEquals(Optional.empty(), index.at(30, 15, 0));
    assertEquals(Optional.empty(), index.at(75, 15, 4));
  }

  @Test
  void aBarFarLongerThanThePictureIsFound() {
    Mark.Group bar = group("bar", new Rect(-4e12, 10, 8e12, 6));
    assertEquals(Optional.of(bar), index(bar).at(150, 12, 0));
  }

  @Test
  void findsWhatAWalkThroughAllGroupsFinds() {
    Property.forAll(
        2007,
        200,
        random -> {
          List<Mark> groups = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            groups.add(group("event-" + i, rect(random)));
          }
          HitIndex index = index(groups.toArray(Mark[]::new));
          for (int i = 0; i < 50; i++) {
            double x = random.nextInt(300);
            double y = random.nextInt(200);
            double tolerance = random.nextInt(60);
            assertEquals(walk(groups, x, y, tolerance), index.at(x, y, tolerance));
          }
        });
  }

  private static Rect rect(Random random) {
    return new Rect(
        random.nextInt(-50, 320),
        random.nextInt(-50, 220),
        random.nextInt(1, 60),
        random.nextInt(1, 40));
  }

  private static Optional<Mark.Group> walk(List<Mark> marks, double x, double y, double tolerance) {
    Optional<Mark.Group> found = Optional.empty();
    double best = tolerance;
    for (Mark mark : marks) {
      Mark.Group group = (Mark.Group) mark;
      Rect hit = group.hit().intersection(new Rect(0, 0, 300, 200));
      double dx = Math.max(0, Math.max(hit.x() - x, x - hit.right()));
      double dy = Math.max(0, Math.max(hit.y() - y, y - hit.bottom()));
      double distance = Math.hypot(dx, dy);
      if (hit.width() > 0 && hit.height() > 0 && distance <= best) {
        found = Optional.of(group);
        best = distance;
      }
    }
    return found;
  }

  private static HitIndex index(Mark... marks) {
    return HitIndex.of(new Scene(new Size(300, 200), "", Locale.ENGLISH, List.of(marks)));
  }

  private static Mark.Group group(String id, Rect hit, Mark... marks) {
    return new Mark.Group(
        new MarkRef.OfEvent(new EventId(id)), hit, "An event", null, List.of(marks));
  }
}
