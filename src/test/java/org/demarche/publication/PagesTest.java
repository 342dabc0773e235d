package org.demarche.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Stories;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Within;
import org.demarche.scene.Folio;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

/// What holds of pages of every size: nothing is lost between two of them, nothing leaves them, and
/// each says which of them it is.
final class PagesTest {
  private static final TextMetrics METRICS = Fonts.metrics();
  private static final Snapshot TALKS = Snapshots.of(Stories.talks());
  private static final Snapshot FLAT = Snapshots.of(Flat.of(300));

  /// A folio and what it was made from.
  private record Made(Publication publication, Folio folio) {
    static Made of(Random random) {
      Snapshot snapshot = random.nextBoolean() ? TALKS : FLAT;
      Sheet sheet =
          Sheet.ofMillimetres(120 + random.nextInt(300), 120 + random.nextInt(300))
              .withMargin(random.nextInt(5, 25));
      Overflow overflow = random.nextBoolean() ? Overflow.PAGES : Overflow.FEWER;
      Parts parts =
          Parts.USUAL
              .withLegend(random.nextBoolean())
              .withSources(random.nextBoolean())
              .withDoubts(random.nextBoolean())
              .withSentence(random.nextBoolean());
      Writing writing = new Writing("", "Second line", "A. Writer", "May", "One.\nTwo.");
      Grouping grouping = List.of(Grouping.values()).get(random.nextInt(4));
      Edition edition = Edition.of(sheet, parts).with(overflow).with(writing);
      return of(snapshot, range(snapshot, random), grouping, edition);
    }

    static Made of(Snapshot snapshot, TimeRange range, Grouping grouping, Edition edition) {
      ViewState view =
          new ViewState(
              new Viewport(0, 0, 1), 0, Filter.ALL, grouping, new Selection.None(), Theme.PRINT);
      Publication publication =
          new Publication(English.WORDS, snapshot, view, range, edition, METRICS);
      return new Made(publication, publication.folio());
    }

    private static TimeRange range(Snapshot snapshot, Random random) {
      EventSet all = EventSet.all(snapshot.table().size());
      TimeRange whole = snapshot.navigation().around(all);
      long from = whole.start() + (long) (random.nextDouble() * whole.length() / 2);
      long length = Math.max(86_400 * 30, (long) (random.nextDouble() * (whole.end() - from)));
      return random.nextInt(3) == 0 ? whole : new TimeRange(from, from + length);
    }

    Set<String> shown() {
      Set<String> shown = new TreeSet<>();
      for (int i = 0; i < publication.snapshot().table().size(); i++) {
        if (Within.isIn(publication.snapshot().table(), i, publication.range())) {
          shown.add(publication.snapshot().table().id(i).value());
        }
      }
      return shown;
    }

    List<Scene> pages() {
      return folio.pages();
    }
  }

  @Test
  void everyShownEventIsOnExactlyOnePageOrInAList() {
    Property.forAll(
        4_001,
        40,
        random -> {
          Made made = Made.of(random);
          Map<String, Integer> groups = new TreeMap<>();
          for (Scene page : made.pages()) {
            for (Seen seen : seen(page)) {
              if (seen.mark instanceof Mark.Group group
                  && group.ref() instanceof MarkRef.OfEvent event) {
                groups.merge(event.id(), 1, Integer::sum);
              }
            }
          }
          groups.forEach((id, count) -> assertEquals(1, count, id));
          Set<String> counted = new HashSet<>(made.shown());
          counted.removeAll(groups.keySet());
          assertTrue(
              counted.isEmpty() || made.shown().size() > SmallEvents.MOST, counted.toString());
        });
  }

  @Test
  void nothingLeavesItsPageAndNoTextCoversAnother() {
    Property.forAll(
        4_002,
        40,
        random -> {
          Made made = Made.of(random);
          Sheet sheet = made.publication.edition().sheet();
          for (Scene page : made.pages()) {
            assertEquals(sheet.size(), page.size());
            Rect inner =
                new Rect(0, 0, page.size().width(), page.size().height())
                    .grown(-sheet.margin() + 0.5);
            List<Rect> texts = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (Seen seen : seen(page)) {
              if (seen.mark instanceof Mark.Clip clip) {
                assertInside(clip.rect(), inner, "a clip");
              }
              if (seen.mark instanceof Mark.Label label) {
                Rect place = place(label);
                if (!seen.clipped) {
                  assertInside(place, inner, label.text());
                }
                Rect ink = place.grown(-1.5);
                for (int i = 0; i < texts.size(); i++) {
                  assertTrue(!ink.intersects(texts.get(i)), label.text() + " on " + said.get(i));
                }
                texts.add(ink);
                said.add(label.text());
              }
            }
          }
        });
  }

  @Test
  void whereTheDataAreFromDoesNotStandOnAPageByItself() {
    int ofSeveral = 0;
    for (int height = 150; height < 300; height += 2) {
      Sheet sheet = Sheet.ofMillimetres(210, height);
      for (Parts parts : List.of(Parts.USUAL, Parts.USUAL.withSources(false))) {
        Edition edition = Edition.of(sheet, parts);
        Made made = Made.of(TALKS, summer(TALKS.dataset()), Grouping.ACTOR, edition);
        List<String> last = texts(made.pages().getLast());
        ofSeveral += made.pages().size() > 1 ? 1 : 0;
        long alone =
            last.stream()
                .filter(text -> !text.startsWith("Data: "))
                .filter(text -> !text.equals(made.folio().title()))
                .filter(text -> !text.matches("\\d+ of \\d+"))
                .count();
        assertTrue(alone > 0, sheet + ": " + last);
      }
    }
    assertTrue(ofSeveral > 20);
  }

  private static void assertInside(Rect inner, Rect outer, String what) {
    assertTrue(
        inner.x() >= outer.x()
            && inner.y() >= outer.y()
            && inner.right() <= outer.right()
            && inner.bottom() <= outer.bottom(),
        what + ": " + inner + " in " + outer);
  }

  @Test
  void pagesAreNumbered() {
    Property.forAll(
        4_003,
        12,
        random -> {
          List<Scene> pages = Made.of(random).pages();
          List<String> numbers = new ArrayList<>();
          pages.forEach(
              page ->
                  seen(page).stream()
                      .filter(seen -> passage(seen.mark) == Part.FURNITURE)
                      .forEach(seen -> numbers.add(((Mark.Group) seen.mark).ref().id())));
          List<String> wanted =
              IntStream.rangeClosed(1, pages.size())
                  .mapToObj(page -> page + " of " + pages.size())
                  .toList();
          assertEquals(pages.size() == 1 ? List.of() : wanted, numbers);
        });
  }

  private static Part passage(Mark mark) {
    return mark instanceof Mark.Group group
            && group.ref() instanceof MarkRef.OfPassage(Part part, String _)
        ? part
        : Part.TITLE;
  }

  @Test
  void lanesThatContinueSaySoAndEveryPageOfTheTimelineHasItsAxis() {
    Sheet low = Sheet.ofMillimetres(250, 120);
    TimeRange year = FLAT.firstRange(EventSet.all(FLAT.table().size()));
    Made made = Made.of(FLAT, year, Grouping.KIND, Edition.of(low, Parts.BARE));
    Set<String> before = new HashSet<>();
    int continued = 0;
    for (Scene page : made.pages()) {
      Map<String, String> lanes = lanes(page);
      for (Map.Entry<String, String> lane : lanes.entrySet()) {
        assertEquals(
            before.contains(lane.getKey()), lane.getValue().endsWith("continued"), lane.toString());
        continued += before.contains(lane.getKey()) ? 1 : 0;
      }
      before.addAll(lanes.keySet());
      boolean axis = texts(page).stream().anyMatch(text -> text.matches("19\\d\\d"));
      assertTrue(lanes.isEmpty() || axis, texts(page).toString());
    }
    assertTrue(continued > 0);
    assertTrue(made.pages().size() > 2);
  }

  private static TimeRange summer(Dataset dataset) {
    return FuzzyDate.of("2007-05/2007-08")
        .extent(dataset.description().zone(), dataset.description().zone())
        .outer();
  }

  /// The names of a page's lanes, by key.
  private static Map<String, String> lanes(Scene page) {
    Map<String, String> lanes = new TreeMap<>();
    for (Seen seen : seen(page)) {
      if (seen.mark instanceof Mark.Group group && group.ref() instanceof MarkRef.OfLane lane) {
        String name = "";
        for (Mark mark : group.marks()) {
          if (mark instanceof Mark.Label label && label.style().size() > 12) {
            name += " " + label.text();
          }
        }
        lanes.put(lane.lane(), name);
      }
    }
    return lanes;
  }

  @Test
  void whereFewerAreDrawnTheTimelineHasOnePageAndTheOthersAreListed() {
    TimeRange opening = FLAT.firstRange(EventSet.all(FLAT.table().size()));
    Sheet low = Sheet.ofMillimetres(250, 150);
    Edition edition = Edition.of(low, Parts.USUAL).with(Overflow.FEWER);
    Made made = Made.of(FLAT, opening, Grouping.KIND, edition);
    assertTrue(lanes(made.pages().get(0)).size() > 1);
    for (Scene page : made.pages().subList(1, made.pages().size())) {
      assertEquals(Map.of(), lanes(page));
    }
    assertTrue(made.folio().description().contains("of them are drawn"));
    Edition large = Edition.of(Sheet.ofMillimetres(500, 2000), Parts.USUAL).with(Overflow.FEWER);
    Made roomy = Made.of(FLAT, opening, Grouping.KIND, large);
    assertTrue(!roomy.folio().description().contains("of them are drawn"));
  }

  @Test
  void aPosterShowsOneTimelineOnPagesThatOverlap() {
    Edition edition = Edition.of(Paper.A4.sheet().across(), Parts.BARE).spread(3);
    Made made = Made.of(TALKS, summer(TALKS.dataset()), Grouping.NONE, edition);
    assertEquals(0, made.pages().size() % 3);
    made.pages().forEach(page -> assertEquals(Paper.A4.sheet().across().size(), page.size()));
  }

  @Test
  void whatIsWrittenIsOnThePagesAndPartsCanBeLeftOut() {
    Writing writing = new Writing("Our title", "Below it", "A. Writer", "May 2026", "Mind this.");
    Edition edition = Edition.of(Paper.A4.sheet(), Parts.USUAL).with(writing);
    Made made = Made.of(TALKS, summer(TALKS.dataset()), Grouping.NONE, edition);
    List<String> texts = made.pages().stream().flatMap(page -> texts(page).stream()).toList();
    assertTrue(
        texts.containsAll(List.of("Our title", "Below it", "A. Writer · May 2026", "Mind this.")),
        texts.toString());
    assertEquals("Our title", made.folio().title());
    assertEquals("A. Writer", made.folio().credit());
    assertEquals("May 2026", made.folio().date());
    Parts none = Parts.BARE.withSentence(false).withMadeWith(false);
    Made bare =
        Made.of(TALKS, summer(TALKS.dataset()), Grouping.NONE, Edition.of(Paper.A4.sheet(), none));
    List<String> left = bare.pages().stream().flatMap(page -> texts(page).stream()).toList();
    assertTrue(left.stream().noneMatch(text -> text.contains("Shown here")), left.toString());
    assertTrue(left.stream().noneMatch(text -> text.contains("Made with")), left.toString());
  }

  private static Rect place(Mark.Label label) {
    double width = METRICS.width(label.text(), label.style());
    double x =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    double ascent = 0.72 * label.style().size();
    return new Rect(x, label.baseline() - ascent, width, ascent + 2);
  }

  private static List<String> texts(Scene page) {
    return seen(page).stream()
        .filter(seen -> seen.mark instanceof Mark.Label)
        .map(seen -> ((Mark.Label) seen.mark).text())
        .toList();
  }

  /// A mark, and whether a clip keeps it inside the page.
  private record Seen(Mark mark, boolean clipped) {}

  private static List<Seen> seen(Scene page) {
    List<Seen> all = new ArrayList<>();
    page.marks().forEach(mark -> add(mark, false, all));
    return all;
  }

  private static void add(Mark mark, boolean clipped, List<Seen> all) {
    all.add(new Seen(mark, clipped));
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(inner -> add(inner, clipped, all));
      case Mark.Clip clip -> clip.marks().forEach(inner -> add(inner, true, all));
      default -> {}
    }
  }
}
