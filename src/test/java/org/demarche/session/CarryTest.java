package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.query.Actors;
import org.demarche.query.EventTable;
import org.demarche.query.FacetCondition;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.InTime;
import org.demarche.query.Places;
import org.demarche.query.Sources;
import org.demarche.scene.Theme;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

final class CarryTest {
  private static final int RUNS = 60;

  /// A dataset with some of its records gone and some of its events from another.
  private static Dataset edited(Dataset dataset, Random random) {
    List<Event> events = some(dataset.events(), random);
    if (random.nextBoolean()) {
      Datasets.random(random.nextLong(), 20).events().forEach(events::add);
    }
    return new Dataset(
        dataset.description(),
        events,
        some(dataset.actors().values(), random),
        some(dataset.places().values(), random),
        some(dataset.sources().values(), random));
  }

  private static <T> List<T> some(Iterable<T> all, Random random) {
    int gone = random.nextInt(3);
    List<T> some = new ArrayList<>();
    all.forEach(
        one -> {
          if (random.nextInt(3) >= gone) {
            some.add(one);
          }
        });
    return some;
  }

  private static <T> Set<T> few(Iterable<T> all, Random random) {
    Set<T> few = new LinkedHashSet<>();
    all.forEach(
        one -> {
          if (few.size() < 4 && random.nextInt(4) == 0) {
            few.add(one);
          }
        });
    return few;
  }

  private static ViewState view(Dataset dataset, Random random) {
    Filter filter =
        Filter.of(
            new Actors(few(dataset.actors().keySet(), random), Actors.Mode.ANY),
            new Places(few(dataset.places().keySet(), random)),
            new Sources(few(dataset.sources().keySet(), random)),
            new InTime(
                random.nextBoolean() ? new TimeRange(0, 2_000_000_000L) : null,
                InTime.Certainty.POSSIBLY));
    return new ViewState(
        new Viewport(random.nextInt(), 0.5, 1 + random.nextInt(100_000)),
        random.nextInt(500),
        random.nextInt(3) == 0 ? Filter.ALL : filter,
        List.of(Grouping.values()).get(random.nextInt(Grouping.values().length)),
        random.nextInt(4) == 0
            ? new Selection.None()
            : new Selection.OneEvent(dataset.events().id(random.nextInt(dataset.events().size()))),
        random.nextBoolean() ? Theme.LIGHT : Theme.DARK);
  }

  @Test
  void everythingThatStillExistsIsKeptAndNothingElse() {
    Property.forAll(
        31,
        RUNS,
        random -> {
          Snapshot from = Snapshots.of(Datasets.random(random.nextLong(), 60));
          Snapshot to = Snapshots.of(edited(from.dataset(), random));
          ViewState view = view(from.dataset(), random);
          Carry.Carried carried = new Carry(from, to).carry(view);
          Filter kept =
              view.filter()
                  .with(left(view.filter().get(Actors.SORT), to))
                  .with(left(view.filter().get(Places.SORT), to))
                  .with(left(view.filter().get(Sources.SORT), to));
          Selection selection =
              view.selection() instanceof Selection.OneEvent(EventId event)
                      && to.dataset().event(event).isEmpty()
                  ? new Selection.None()
                  : view.selection();
          assertEquals(view.withFilter(kept).withSelection(selection), carried.view());
          assertEquals(
              conditions(view.filter()) - conditions(kept), carried.dropped().conditions().size());
          assertEquals(
              selection.equals(view.selection()) ? new Selection.None() : view.selection(),
              carried.dropped().selection());
        });
  }

  /// Of some ids those that have a record or an event.
  private static <K> FacetCondition<K> left(FacetCondition<K> condition, Snapshot in) {
    return condition.with(
        condition.values().stream()
            .filter(
                id ->
                    switch (id) {
                          case ActorId actor -> in.dataset().actor(actor).isPresent();
                          case PlaceId place -> in.dataset().place(place).isPresent();
                          case SourceId source -> in.dataset().source(source).isPresent();
                          default -> throw new AssertionError(id);
                        }
                        || !in.index().match(Filter.of(condition.with(Set.of(id)))).isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static int conditions(Filter filter) {
    return filter.get(Actors.SORT).values().size()
        + filter.get(Places.SORT).values().size()
        + filter.get(Sources.SORT).values().size();
  }

  @Test
  void carryingOverToTheSameDatasetChangesNothing() {
    Property.forAll(
        32,
        RUNS,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 40);
          ViewState view = view(dataset, random);
          Carry.Carried carried =
              new Carry(Snapshots.of(dataset), Snapshots.of(dataset)).carry(view);
          assertEquals(view, carried.view());
          assertTrue(carried.dropped().isNothing());
        });
  }

  @Test
  void theHistoryGoesOnAtTheSamePlaceWithNothingThatIsGone() {
    Property.forAll(
        33,
        RUNS,
        random -> {
          Snapshot from = Snapshots.of(Datasets.random(random.nextLong(), 40));
          Session session = new Session(from, view(from.dataset(), random));
          int places = 1 + random.nextInt(8);
          for (int i = 0; i < places; i++) {
            session.settle();
            ViewState next = view(from.dataset(), random);
            boolean stays = random.nextBoolean();
            session.update(
                view ->
                    stays
                        ? view.withSelection(next.selection()).withFilter(next.filter())
                        : next.withTheme(view.theme()));
          }
          session.settle();
          for (int i = random.nextInt(places); i > 0; i--) {
            session.back();
          }
          Snapshot to = Snapshots.of(edited(from.dataset(), random));
          Walk before = Walk.of(session);
          ViewState present = session.view();
          session.replace(to);
          assertEquals(new Carry(from, to).carry(present).view(), session.view());
          Walk after = Walk.of(session);
          for (ViewState place : after.views()) {
            assertEquals(place, new Carry(to, to).carry(place).view());
          }
          Walk expected = before.carried(new Carry(from, to));
          assertEquals(expected.places(), after.places());
          assertEquals(expected.back(), after.back());
        });
  }

  /// All places of a history.
  ///
  /// @param views from the first place to the last
  /// @param back how many lie before the present one
  private record Walk(List<ViewState> views, int back) {
    /// Goes to the first place, from there to the last, and comes back.
    static Walk of(Session session) {
      int back = 0;
      while (session.back()) {
        back++;
      }
      List<ViewState> views = new ArrayList<>(List.of(session.view()));
      while (session.forward()) {
        views.add(session.view());
      }
      for (int at = views.size() - 1; at > back; at--) {
        session.back();
      }
      return new Walk(views, back);
    }

    /// The places carried over, of neighbours that have become one place the last.
    Walk carried(Carry carry) {
      List<ViewState> carried = new ArrayList<>();
      int present = 0;
      for (int at = 0; at < views.size(); at++) {
        ViewState view = carry.carry(views.get(at)).view();
        if (!carried.isEmpty() && place(carried.getLast()).equals(place(view))) {
          carried.removeLast();
        }
        carried.add(view);
        present = at == back ? carried.size() - 1 : present;
      }
      return new Walk(carried, present);
    }

    /// What makes them places.
    List<Object> places() {
      return views.stream().map(Walk::place).toList();
    }

    private static Object place(ViewState view) {
      return List.of(view.viewport(), view.filter(), view.grouping(), view.selection());
    }
  }

  // ---- clusters

  private static final TimeRange JULY = new TimeRange(1_183_248_000L, 1_185_926_400L);

  private static Snapshot july(String... dates) {
    Datasets.Builder builder =
        new Datasets.Builder()
            .actor("iran", "Iran", org.demarche.model.Actor.ActorKind.STATE, null);
    for (int i = 0; i < dates.length; i++) {
      builder.event(Datasets.event("e" + i, dates[i]).participants("iran"));
    }
    return Snapshots.of(builder.build());
  }

  private static Optional<Selection> carried(Snapshot from, Snapshot to) {
    Selection.Cluster cluster =
        new Selection.Cluster("iran", JULY, 2, List.of(new EventId("e0"), new EventId("e1")));
    ViewState view = Snapshots.view(new Viewport(0, 0, 1)).withSelection(cluster);
    Selection kept = new Carry(from, to).carry(view).view().selection();
    return Optional.of(kept).filter(cluster::equals);
  }

  @Test
  void aClusterStaysWhileItsEventsStandWhereTheyStood() {
    Snapshot before = july("2007-07-02", "2007-07-03", "2009");
    assertTrue(carried(before, july("2007-07-02", "2007-07-03", "2010")).isPresent());
    assertTrue(carried(before, july("2007-07-02", "2007-07-03")).isPresent());
  }

  @Test
  void aClusterGoesWhenAnEventOfItMovesLeavesOrIsAdded() {
    Snapshot before = july("2007-07-02", "2007-07-03", "2009");
    assertFalse(carried(before, july("2007-07-02", "2007-07-04", "2009")).isPresent());
    assertFalse(carried(before, july("2007-07-02", "2008", "2009")).isPresent());
    assertFalse(carried(before, july("2007-07-02", "2007-07-03", "2007-07-09")).isPresent());
  }

  // ---- words

  @Test
  void ofSeveralEventsThoseStayThatAreStillThere() {
    List<EventId> all = Stream.of("a", "b", "c").map(EventId::new).toList();
    Selection three = Selection.of(all);
    ViewState view = Snapshots.view(new Viewport(0, 0, 1)).withSelection(three);
    Carry.Carried carried = new Carry(ofDays("a", "b", "c"), ofDays("a", "c", "d")).carry(view);
    assertEquals(Selection.of(List.of(all.get(0), all.get(2))), carried.view().selection());
    assertEquals(new Selection.OneEvent(all.get(1)), carried.dropped().selection());
    Carry.Carried one = new Carry(ofDays("a", "b", "c"), ofDays("a")).carry(view);
    assertEquals(new Selection.OneEvent(all.get(0)), one.view().selection());
    assertEquals(
        "One of the selected events is gone from the dataset.",
        carried.dropped().words(English.WORDS));
    assertEquals(
        "2 of the selected events are gone from the dataset.", one.dropped().words(English.WORDS));
    Carry.Carried none = new Carry(ofDays("a", "b", "c"), ofDays("d")).carry(view);
    assertEquals(
        "The selected events are gone from the dataset.", none.dropped().words(English.WORDS));
  }

  private static Snapshot ofDays(String... ids) {
    Datasets.Builder builder = new Datasets.Builder();
    for (String id : ids) {
      builder.event(Datasets.event(id, "2007-05-28"));
    }
    return Snapshots.of(builder.build());
  }

  @Test
  void whatOnlyPlacesOfTheHistoryLoseIsCounted() {
    List<EventId> all = Stream.of("a", "b", "c").map(EventId::new).toList();
    Session session = new Session(ofDays("a", "b", "c"), Snapshots.view(new Viewport(0, 0, 1)));
    for (EventId id : all) {
      session.update(view -> view.withSelection(new Selection.OneEvent(id)));
      session.settle();
    }
    session.update(view -> view.withViewport(new Viewport(9, 0, 1)));
    session.settle();
    Dropped two = session.replace(ofDays("b"));
    assertEquals(new Selection.OneEvent(all.get(2)), two.selection());
    assertEquals(1, two.places(), "the place before the view lost what the view lost");
    Dropped last = session.replace(ofDays());
    assertEquals(new Dropped(new Selection.None(), 0, List.of(), 1), last);
    assertFalse(last.isNothing());
    assertTrue(session.replace(ofDays("a")).isNothing());
  }

  @Test
  void whatWasDroppedIsSaidInALine() {
    EventTable table = Snapshots.of(Datasets.handmade()).table();
    assertEquals(
        "The selected event is gone from the dataset.",
        new Dropped(new Selection.OneEvent(table.id(0)), 1, List.of()).words(English.WORDS));
    assertEquals(
        "The filter no longer asks for Iran and Baghdad, which the dataset no longer has.",
        new Dropped(new Selection.None(), 0, List.of("Iran", "Baghdad")).words(English.WORDS));
    assertEquals(
        "One view to come back to has lost its selection or a part of its filter.",
        new Dropped(new Selection.None(), 0, List.of(), 1).words(English.WORDS));
    assertEquals(
        "The selected event is gone from the dataset. 3 views to come back to have lost their"
            + " selection or a part of their filter.",
        new Dropped(new Selection.OneEvent(table.id(0)), 1, List.of(), 3).words(English.WORDS));
    assertEquals("", new Dropped(new Selection.None(), 0, List.of()).words(English.WORDS));
  }
}
