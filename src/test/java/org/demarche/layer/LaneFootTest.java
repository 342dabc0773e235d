package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.font.Fonts;
import org.demarche.layout.LaneBox;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.BundledWords;
import org.demarche.messages.English;
import org.demarche.messages.Language;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.query.ShownLanes;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

/// Names of lanes and the signs at their foot, at any scroll and height.
final class LaneFootTest {
  private static Frame frame(Snapshot snapshot, Random random) {
    Set<String> hidden =
        random.nextBoolean()
            ? Set.of(snapshot.table().lanes(Grouping.KIND).getFirst().key())
            : Set.of();
    Grouping grouping = random.nextBoolean() ? Grouping.KIND : Grouping.ACTOR;
    Size size = new Size(random.nextInt(700, 1200), random.nextInt(180, 900));
    Viewport viewport = new Viewport(snapshot.table().outerStart(5), 0, random.nextInt(90, 90_000));
    ViewState view =
        new ViewState(
            viewport,
            0,
            Filter.ALL,
            grouping,
            12,
            Map.of(Grouping.KIND, new LaneArrangement(List.of(), List.of(), hidden)),
            new Selection.None(),
            Theme.LIGHT);
    EventSet all = EventSet.all(snapshot.table().size());
    TimelineLayout layout =
        snapshot
            .layouts()
            .layout(
                ShownLanes.of(snapshot.table(), all, view.wantedLanes()),
                view.wantedLanes(),
                LevelOfDetail.levelOf(viewport.secondsPerPixel()));
    double plot = PlotArea.of(snapshot.dataset(), grouping, size).height();
    double most = Math.max(0, layout.contentHeight() - plot);
    return new Frame(
        snapshot.dataset(),
        snapshot.table(),
        all,
        layout,
        view.withLaneScroll(random.nextDouble() * most),
        size,
        Fonts.metrics());
  }

  private static Stream<Mark.Group> groups(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Group group -> Stream.of(group);
                  case Mark.Clip clip -> groups(clip.marks());
                  default -> Stream.empty();
                });
  }

  private static List<Mark.Label> labels(Mark.Group group) {
    return group.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast)
        .toList();
  }

  private static List<Mark.Group> signs(Scene scene, MarkRef.OfMoreLanes.Where where) {
    return groups(scene.marks())
        .filter(group -> group.ref().equals(new MarkRef.OfMoreLanes(where)))
        .toList();
  }

  private static void check(Words words, Frame frame) {
    Scene scene = SceneBuilder.standard(words).build(frame);
    List<Mark.Group> atFoot = new ArrayList<>(signs(scene, MarkRef.OfMoreLanes.Where.BELOW));
    atFoot.addAll(signs(scene, MarkRef.OfMoreLanes.Where.HIDDEN));
    double left = frame.plot().x();
    int last = -1;
    for (Mark.Group group : groups(scene.marks()).toList()) {
      if (group.ref() instanceof MarkRef.OfLane(String key)) {
        for (Mark.Label label : labels(group)) {
          double width = Fonts.metrics().width(label.text(), label.style());
          Rect text = new Rect(label.x(), label.baseline() - 9, width, 12);
          assertTrue(text.right() <= left, label.text());
          atFoot.forEach(
              sign -> assertTrue(!sign.hit().intersects(text), sign.title() + label.text()));
          last = Math.max(last, frame.layout().lane(key).map(LaneBox::index).orElseThrow());
        }
      }
    }
    int below = frame.layout().lanes().size() - 1 - last;
    String told = below == 0 ? "" : words.say("picture.lanes-below", below);
    assertEquals(
        told,
        signs(scene, MarkRef.OfMoreLanes.Where.BELOW).stream()
            .map(Mark.Group::title)
            .findFirst()
            .orElse(""));
  }

  @Test
  void noSignCoversANameAndNoTextRunsOutOfTheHead() {
    List<Snapshot> snapshots =
        List.of(
            Snapshots.of(Flat.of(300)),
            Snapshots.of(Datasets.random(4, 200)),
            Snapshots.of(Stories.talks()));
    Words accented = new BundledWords(Language.ACCENTED);
    Property.forAll(
        2_241,
        60,
        random ->
            check(
                random.nextBoolean() ? English.WORDS : accented,
                frame(snapshots.get(random.nextInt(snapshots.size())), random)));
  }
}
