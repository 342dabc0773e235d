package org.demarche.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layer.Shot;
import org.demarche.layer.Stories;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.query.LaneChoice;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

/// What a published picture says beside its timeline, and what it leaves out when asked to.
final class PublicationTest {
  private static final Snapshot FLAT = Snapshots.of(Flat.of(500));

  /// So far apart in time that many events of the talks are dots, or counted.
  private static Shot crowded() {
    return Shot.of(Stories.talks(), "1960/2010").by(Grouping.NONE).sized(900, 400);
  }

  @Test
  void everyEventIsOneGroupHoweverSmallItIsDrawn() {
    Dataset dataset = Stories.talks();
    Map<String, Integer> groups = new TreeMap<>();
    for (Mark mark : all(crowded().publication())) {
      if (mark instanceof Mark.Group group && group.ref() instanceof MarkRef.OfEvent event) {
        groups.merge(event.id(), 1, Integer::sum);
      }
    }
    Map<String, Integer> once = new TreeMap<>();
    dataset.events().forEach(event -> once.put(event.id().value(), 1));
    assertEquals(once, groups);
  }

  @Test
  void everyEventStandsWithAllItsNumbersSomewhere() {
    Shot shot = crowded();
    List<String> texts = texts(shot.publication());
    for (Event event : shot.dataset().events()) {
      String start = event.title().substring(0, Math.min(8, event.title().length()));
      assertTrue(
          texts.stream().anyMatch(text -> text.contains(start)), event.title() + " in " + texts);
    }
    assertTrue(
        texts.contains("Events without room for their title or sources above"), texts.toString());
  }

  @Test
  void eventsWithRoomAreNotListedAgain() {
    List<String> texts = texts(Shot.of(Stories.talks(), "2007-05/2007-08").publication());
    String round = "First round of talks in Port Cadia";
    assertEquals(1, texts.stream().filter(text -> text.contains(round)).count(), texts.toString());
    assertTrue(texts.stream().anyMatch(text -> text.startsWith(round + " ²")), texts.toString());
  }

  @Test
  void withoutSourcesThereAreNoNumbersAndWithoutALegendNoSigns() {
    List<String> bare = texts(crowded().publication(Parts.BARE));
    assertFalse(bare.contains("Sources"), bare.toString());
    assertTrue(bare.stream().noneMatch(text -> RaisedNumbers.start(text) < text.length()));
    String sign = "some time between the brackets";
    assertTrue(texts(crowded().publication()).contains(sign));
    assertFalse(bare.contains(sign));
  }

  @Test
  void thousandsOfActorsAndSourcesMakeNoPictureThatCannotBeSaved() {
    Shot opening = Shot.opening(Flat.of(1_900)).sized(1600, 900);
    for (Grouping grouping : Grouping.values()) {
      Scene scene = opening.by(grouping).publication();
      assertTrue(scene.size().height() < 20_000, grouping + ": " + scene.size());
    }
    assertTrue(
        texts(opening.publication()).stream()
            .anyMatch(
                text -> text.matches("Sources of the \\d+ most significant of 1,899 events")));
  }

  @Test
  void aPictureOfAPartOfTheTimeHasLanesOfTheWhole() {
    Shot opening = Shot.opening(Flat.of(1_900)).sized(1600, 900);
    Parts bare = Parts.BARE;
    Set<String> whole = lanes(opening.publication(bare));
    Set<String> week = lanes(Shot.of(opening.dataset(), "1944-06-04/1944-06-10").publication(bare));
    assertEquals(13, whole.size());
    assertTrue(whole.containsAll(week), week + " in " + whole);
    assertTrue(week.contains(LaneChoice.OTHERS));
  }

  private static Publication publication(ViewState view, TimeRange range, Parts parts) {
    return new Publication(
        English.WORDS, FLAT, view, range, parts, new Size(1400, 800), Fonts.metrics());
  }

  private static ViewState view(LaneArrangement arrangement, int lanes) {
    return new ViewState(
        new Viewport(0, 0, 1),
        40,
        Filter.ALL,
        Grouping.ACTOR,
        lanes,
        Map.of(Grouping.ACTOR, arrangement),
        new Selection.None(),
        Theme.LIGHT);
  }

  @Test
  void thePictureHasTheLanesOfTheWindowAsTheReaderHasArrangedThem() {
    TimeRange always = FLAT.navigation().around(EventSet.all(FLAT.table().size()));
    List<String> keys = new ArrayList<>();
    FLAT.table().lanes(Grouping.ACTOR).forEach(lane -> keys.add(lane.key()));
    Property.forAll(
        2_231,
        6,
        random -> {
          List<String> some = new ArrayList<>(keys.subList(0, 40));
          Collections.shuffle(some, random);
          ViewState view =
              view(
                  new LaneArrangement(
                      some.subList(0, 2), some.subList(3, 8), Set.copyOf(some.subList(9, 14))),
                  12 * random.nextInt(1, 3));
          Session session = new Session(FLAT, view);
          TimelineLayout window = FLAT.layouts().layout(session.shown(), view.wantedLanes(), 30);
          List<String> shown = window.lanes().stream().map(LaneBox::key).toList();
          Scene scene = publication(view, always, Parts.BARE).scene();
          assertEquals(shown, List.copyOf(lanesInOrder(scene)));
        });
  }

  @Test
  void whatIsSelectedIsMarkedOnlyWhereThatIsAskedFor() {
    ViewState plain = view(LaneArrangement.NONE, 12);
    TimeRange time = FLAT.firstRange(EventSet.all(FLAT.table().size()));
    ViewState selecting =
        plain.withSelection(new Selection.OneEvent(FLAT.table().id(FLAT.table().size() / 2)));
    Scene bare = publication(plain, time, Parts.USUAL).scene();
    assertEquals(bare, publication(selecting, time, Parts.USUAL).scene());
    Parts marked = Parts.USUAL.withSelection(true);
    assertEquals(bare, publication(plain, time, marked).scene());
    assertNotEquals(bare, publication(selecting, time, marked).scene());
  }

  private static Set<String> lanesInOrder(Scene scene) {
    Set<String> lanes = new LinkedHashSet<>();
    for (Mark mark : all(scene)) {
      if (mark instanceof Mark.Group group && group.ref() instanceof MarkRef.OfLane lane) {
        lanes.add(lane.lane());
      }
    }
    return lanes;
  }

  private static Set<String> lanes(Scene scene) {
    Set<String> lanes = new TreeSet<>();
    for (Mark mark : all(scene)) {
      if (mark instanceof Mark.Group group && group.ref() instanceof MarkRef.OfLane lane) {
        lanes.add(lane.lane());
      }
    }
    return lanes;
  }

  private static List<String> texts(Scene scene) {
    return all(scene).stream()
        .filter(Mark.Label.class::isInstance)
        .map(mark -> ((Mark.Label) mark).text())
        .toList();
  }

  private static List<Mark> all(Scene scene) {
    List<Mark> all = new ArrayList<>();
    scene.marks().forEach(mark -> add(mark, all));
    return all;
  }

  private static void add(Mark mark, List<Mark> all) {
    all.add(mark);
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(inner -> add(inner, all));
      case Mark.Clip clip -> clip.marks().forEach(inner -> add(inner, all));
      default -> {}
    }
  }
}
