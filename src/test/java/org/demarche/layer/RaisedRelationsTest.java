package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.store.DatasetReader;
import org.junit.jupiter.api.Test;

/// What becomes of the arcs of the most connected event while the pointer is on one of them.
final class RaisedRelationsTest {
  private static final Dataset SHIPPED =
      new DatasetReader()
          .read(java.nio.file.Path.of("data", "us-iran-iraq-2007"))
          .dataset()
          .orElseThrow();

  private static final Shot FIRST_ROUND =
      Shot.of(SHIPPED, "2007-05/2007-08").sized(1200, 2000).selecting("first-round");

  private static Stage stage(Frame frame) {
    return new Stage(frame, new KeptFacts(English.WORDS));
  }

  private static List<Double> opacities(Stage stage, RelationArcs.Related related) {
    List<Double> opacities = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    new RelationLayer().draw(stage, marks::add);
    for (Mark mark : ((Mark.Clip) marks.getFirst()).marks()) {
      if (mark instanceof Mark.Shape shape
          && shape.path().equals(related.arc().head().orElse(null))) {
        opacities.add(shape.outline() == null ? 0 : shape.outline().opacity());
      }
    }
    return opacities;
  }

  private static RelationArcs.Related oneWithHead(Stage stage, boolean outwards) {
    return stage.related().stream()
        .filter(related -> related.arc().head().isPresent() && related.outwards() == outwards)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOthersFadeWhileOneStandsOut() {
    Stage plain = stage(FIRST_ROUND.frame());
    RelationArcs.Related raised = oneWithHead(plain, true);
    RelationArcs.Related other = oneWithHead(plain, false);
    Stage over = stage(FIRST_ROUND.frame().raising(raised.ref()));
    assertEquals(opacities(plain, raised), opacities(over, raised));
    assertTrue(opacities(over, other).getFirst() < 0.5 * opacities(plain, other).getFirst());
  }

  @Test
  void anArcIsFoundAlongItsWholeLengthAndRaisesItsTarget() {
    SceneBuilder builder = SceneBuilder.standard(English.WORDS);
    Frame frame = FIRST_ROUND.frame();
    Stage stage = stage(frame);
    RelationArcs.Related related = oneWithHead(stage, true);
    Anchor near = related.arc().near(false);
    Optional<Mark.Group> found = builder.near(frame, near.x(), near.y(), 4);
    assertEquals(Optional.of(related.ref()), found.map(Mark.Group::ref));
    assertTrue(builder.isRaising(frame, related.ref()));
    assertFalse(builder.isRaising(frame, new MarkRef.OfOutside(true)));
    assertTrue(
        builder
            .overlay(frame, OptionalDouble.empty(), related.ref())
            .toString()
            .contains(related.id().value()));
  }

  @Test
  void whereThereAreManyAListTellsEachKindOnceAndHowMany() {
    Stage stage = stage(FIRST_ROUND.frame());
    List<Mark> marks = new ArrayList<>();
    new RelationWordLayer().draw(stage, marks::add);
    Set<MarkRef> told =
        ((Mark.Clip) marks.getFirst())
            .marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).ref())
                .filter(MarkRef.OfRelations.class::isInstance)
                .collect(Collectors.toSet());
    Set<MarkRef> expected =
        stage.related().stream()
            .collect(Collectors.groupingBy(RelationArcs.Related::bundle, Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                entry ->
                    new MarkRef.OfRelations(
                        entry.getKey().type(),
                        entry.getKey().outwards(),
                        entry.getValue().intValue()))
            .collect(Collectors.toSet());
    assertEquals(expected, told);
  }

  @Test
  void theDotAtTheTopOfALaneStandsForItsEvent() {
    SceneBuilder builder = SceneBuilder.standard(English.WORDS);
    Frame frame = Shot.of(SHIPPED, "2007-05/2007-08").sized(1200, 2000).frame();
    List<Mark> marks = new ArrayList<>();
    new ConnectorLayer().draw(stage(frame), marks::add);
    List<Mark.Shape> dots =
        ((Mark.Clip) marks.getFirst())
            .marks().stream()
                .filter(Mark.Shape.class::isInstance)
                .map(Mark.Shape.class::cast)
                .toList();
    assertFalse(dots.isEmpty());
    for (Mark.Shape dot : dots) {
      var bounds = (Path.Step.MoveTo) dot.path().steps().getFirst();
      assertTrue(
          builder
              .near(frame, bounds.x(), bounds.y(), 4)
              .filter(group -> group.ref() instanceof MarkRef.OfEvent)
              .isPresent());
    }
  }
}
