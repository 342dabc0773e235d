package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.ui.RowTops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list stays where it is scrolled to while the dataset becomes another.
final class EventListScrollTest extends TimelineWindow {
  @Override
  Dataset dataset() {
    Datasets.Builder builder = new Datasets.Builder();
    IntStream.range(0, 100)
        .forEach(year -> builder.event(Datasets.event("e" + year, "" + (1900 + year))));
    return builder.build();
  }

  @BeforeEach
  void list() {
    doOnFx(
        () ->
            ((BorderPane) timeline.getParent())
                .setBottom(new EventList(English.WORDS, session, followers, timeline.navigator())));
    settle();
  }

  private Map<String, Long> tops() {
    return onFx(() -> RowTops.of(lookup("#event-list").<ListView<?>>query(), IndexedCell::getText));
  }

  private void scrollBy(double pixels) {
    doOnFx(() -> RowTops.scroll(lookup("#event-list").<ListView<?>>query(), pixels));
    settle();
    assertTrue(tops().values().stream().anyMatch(top -> top < 0), "a row is cut");
  }

  private void replace(Dataset dataset) {
    doOnFx(() -> session.replace(session.snapshot().next(dataset, List.of())));
    settle();
  }

  private void become(List<Event> events) {
    replace(Edits.withEvents(session.dataset(), events));
  }

  private Event event(String id) {
    return session.dataset().event(new EventId(id)).orElseThrow();
  }

  @Test
  void aChangeToAnEventMovesNoRow() {
    scrollBy(437);
    Map<String, Long> before = tops();
    replace(session.dataset().with(Edits.summarised(event("e3"), "Other words.")));
    assertEquals(before, tops());
  }

  @Test
  void eventsThatComeAndGoAboveMoveNoRow() {
    scrollBy(437);
    Map<String, Long> before = tops();
    List<Event> more = new ArrayList<>(session.dataset().events());
    more.add(Edits.renamed(Edits.dated(event("e0"), "1899"), "before"));
    become(more);
    assertEquals(before, tops());
    List<Event> fewer = new ArrayList<>(more);
    fewer.removeIf(event -> List.of("e1", "e2", "before").contains(event.id().value()));
    become(fewer);
    assertEquals(before, tops());
  }

  @Test
  void whereTheFirstRowInViewIsGoneTheOthersStay() {
    scrollBy(437);
    Map<String, Long> before = tops();
    long lowest = before.values().stream().mapToLong(top -> top).min().orElseThrow();
    List<Event> fewer = new ArrayList<>(session.dataset().events());
    fewer.removeIf(event -> before.getOrDefault(row(event), Long.MAX_VALUE) == lowest);
    assertEquals(99, fewer.size());
    become(fewer);
    before.values().removeIf(top -> top == lowest);
    Map<String, Long> after = tops();
    before.forEach((row, top) -> assertEquals(top, after.get(row), row));
  }

  private static String row(Event event) {
    return event.when().date().words(English.WORDS) + " · " + event.title();
  }

  @Test
  void aListThatWasNotScrolledShowsWhatComesFirst() {
    List<Event> more = new ArrayList<>(session.dataset().events());
    more.add(Edits.renamed(Edits.dated(event("e0"), "1899"), "before"));
    become(more);
    assertEquals(0, tops().get(row(event("before"))));
  }
}
