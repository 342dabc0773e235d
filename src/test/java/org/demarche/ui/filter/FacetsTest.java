package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.ui.Sessions;
import org.junit.jupiter.api.Test;

class FacetsTest {
  private static final ActorId IRAN = new ActorId("iran");
  private static final ActorId MINISTRY = new ActorId("foreign-ministry");
  private static final ActorId KAZEMI = new ActorId("kazemi");

  private final Session session = Sessions.of(Datasets.handmade());
  private final Facets facets = Facets.of(English.WORDS, session.snapshot());

  @Test
  void valuesStandInTheOrderOfTheDatasetAndThoseBelowUnderTheirOwn() {
    assertEquals(
        List.of(
            "Iran(Iranian Foreign Ministry(Hassan Kazemi Qomi))",
            "Iraq",
            "Switzerland",
            "United States(Ryan Crocker)"),
        facets.actors().values().stream().map(FacetsTest::text).toList());
    assertEquals(
        List.of("talks", "agreement", "statement", "attack", "detention", "war"),
        facets.kinds().values().stream().map(FacetsTest::text).toList());
    assertEquals(
        List.of("Iraq(Baghdad)", "Tehran"),
        facets.places().values().stream().map(FacetsTest::text).toList());
  }

  @Test
  void tickOnAValueIncludesThoseBelowIt() {
    Filter filter = facets.actors().toggle(Filter.ALL, IRAN);
    assertEquals(Facet.Tick.TICKED, facets.actors().tick(filter, value(IRAN)));
    assertEquals(Facet.Tick.INCLUDED, facets.actors().tick(filter, value(KAZEMI)));
    assertEquals(Facet.Tick.OFF, facets.actors().tick(filter, value(new ActorId("switzerland"))));
    assertEquals(Filter.ALL, facets.actors().toggle(filter, IRAN));
  }

  @Test
  void ticksKeepTheOrderInWhichTheyWereMade() {
    Filter filter = facets.actors().toggle(facets.actors().toggle(Filter.ALL, KAZEMI), IRAN);
    assertEquals(List.of(KAZEMI, IRAN), List.copyOf(filter.get(Actors.SORT).values()));
  }

  @Test
  void searchKeepsWhatIsFoundWhatIsAboveItAndAllBelowIt() {
    assertEquals(
        List.of("Iran+(Iranian Foreign Ministry(Hassan Kazemi Qomi))"),
        Outline.search(facets.actors().values(), Set.of(MINISTRY)::contains).stream()
            .map(FacetsTest::text)
            .toList());
    assertEquals(
        List.of("Iran+(Iranian Foreign Ministry+(Hassan Kazemi Qomi))"),
        Outline.search(facets.actors().values(), Set.of(IRAN, KAZEMI)::contains).stream()
            .map(FacetsTest::text)
            .toList());
    assertEquals(List.of(), Outline.search(facets.actors().values(), id -> false));
  }

  @Test
  void wholeTreeIsOpenWhereSomethingIsTicked() {
    assertEquals(
        List.of(
            "Iran+(Iranian Foreign Ministry(Hassan Kazemi Qomi))",
            "Iraq",
            "Switzerland",
            "United States(Ryan Crocker)"),
        Outline.whole(facets.actors().values(), MINISTRY::equals).stream()
            .map(FacetsTest::text)
            .toList());
  }

  private FacetValue<ActorId> value(ActorId id) {
    return facets.actors().values().stream()
        .flatMap(FacetValue::all)
        .filter(value -> value.key().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(FacetValue<?> value) {
    return value.name() + list(value.below().stream().map(FacetsTest::text).toList());
  }

  private static String text(Outline<?> outline) {
    return outline.value().name()
        + (outline.open() ? "+" : "")
        + list(outline.branches().stream().map(FacetsTest::text).toList());
  }

  private static String list(List<String> below) {
    return below.isEmpty() ? "" : "(" + String.join(", ", below) + ")";
  }
}
