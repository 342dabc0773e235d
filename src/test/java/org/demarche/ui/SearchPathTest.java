package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.demarche.model.EventId;
import org.demarche.query.Filter;
import org.demarche.query.WithText;
import org.demarche.search.TextQuery;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.junit.jupiter.api.Test;

/// Searching in the whole window on the shipped dataset, by keyboard alone and by the pointer
/// alone.
final class SearchPathTest extends MainWindowHarness {
  private static final EventId CAPTURED = new EventId("hezbollah-fighter-captured");

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private ViewState view() {
    return onFx(() -> session().view());
  }

  private Optional<EventId> selected() {
    return view().selection().lead();
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  private void click(String query) {
    clickOn(query);
    settle();
  }

  private String count() {
    return onFx(() -> lookup("#search-count").queryAs(Label.class).getText());
  }

  private String status() {
    return onFx(() -> lookup("#in-view").queryAs(Label.class).getTooltip().getText());
  }

  private TextField box() {
    return onFx(() -> lookup("#search").queryAs(TextField.class));
  }

  private Node list() {
    return onFx(() -> lookup("#search-panel").query());
  }

  private boolean isOpen() {
    return onFx(list()::isVisible);
  }

  private List<EventId> listed() {
    return onFx(
        () ->
            lookup("#search-hits").<ListView<Integer>>query().getItems().stream()
                .map(session().table()::id)
                .toList());
  }

  private List<EventId> inTime() {
    List<EventId> ids = new java.util.ArrayList<>();
    doOnFx(() -> session().hits().kept().forEach(at -> ids.add(session().table().id(at))));
    return ids;
  }

  @Test
  void byKeyboardAlone() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.F);
    write("Hezbollah fighter");
    settle();
    assertTrue(isOpen());
    assertEquals(CAPTURED, listed().getFirst());
    int all = inTime().size();
    assertTrue(status().endsWith(" · %d found, %d in view".formatted(all, all)), status());
    hit(KeyCode.ENTER);
    assertEquals(Optional.of(CAPTURED), selected());
    assertFalse(isOpen());
    int at = inTime().indexOf(CAPTURED);
    assertEquals("%d of %d".formatted(at + 1, all), count());
    hit(KeyCode.F3);
    assertEquals(Optional.of(inTime().get(at + 1)), selected());
    hit(KeyCode.SHIFT, KeyCode.F3);
    assertEquals(Optional.of(CAPTURED), selected());
    hit(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Filter.of(new WithText(TextQuery.typed("Hezbollah fighter"))), view().filter());
    assertEquals("", onFx(box()::getText));
    assertTrue(onFx(() -> session().search().query().isEmpty()));
    assertEquals(all, onFx(() -> session().match().count()));
    assertEquals(1, onFx(() -> lookup(".filter-bar .chip").queryAll().size()));
    hit(KeyCode.ESCAPE);
    assertTrue(onFx(() -> window().view().orElseThrow().timeline().isFocused()));
  }

  @Test
  void byThePointerAlone() {
    openShipped();
    click("#search");
    assertTrue(onFx(box()::isFocused), "the timeline does not take the keys back");
    write("Hezbollah fighter");
    settle();
    Node row = onFx(() -> lookup(".hit-row").nth(0).query());
    assertTrue(onFx(row::getAccessibleText).contains("alleged Hezbollah fighter"));
    clickOn(row);
    settle();
    assertEquals(Optional.of(CAPTURED), selected());
    assertFalse(isOpen());
    click("#search");
    hit(KeyCode.DOWN);
    click("#search-keep");
    assertFalse(view().filter().isEmpty());
    assertEquals("", onFx(box()::getText));
    click("#search");
    write("talks");
    settle();
    click("#search-clear");
    assertEquals("", onFx(box()::getText));
    assertTrue(onFx(() -> session().search().found().isEmpty()));
  }

  @Test
  void theListLiesBelowTheBoxAndGoesWhenTheTimelineIsClicked() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.F);
    write("talks");
    settle();
    Bounds above = onFx(() -> box().localToScene(box().getLayoutBounds()));
    Bounds below = onFx(() -> list().localToScene(list().getLayoutBounds()));
    assertTrue(below.getMinY() >= above.getMaxY());
    assertTrue(below.getMaxX() <= onFx(() -> box().getScene().getWidth()));
    assertTrue(below.getMaxY() <= onFx(() -> box().getScene().getHeight()));
    doOnFx(() -> window().view().orElseThrow().timeline().requestFocus());
    settle();
    assertFalse(isOpen());
    assertEquals("talks", onFx(box()::getText));
  }

  @Test
  void commandsAboutHitsNeedSome() {
    openShipped();
    assertFalse(onFx(() -> window().view().orElseThrow().search().hasHits()));
    hit(KeyCode.F3);
    assertEquals(Optional.empty(), selected());
    hit(KeyCode.CONTROL, KeyCode.F);
    write("no such word anywhere");
    settle();
    hit(KeyCode.ENTER);
    hit(KeyCode.F3);
    assertEquals(Optional.empty(), selected());
    assertEquals("nothing found", count());
    assertTrue(onFx(() -> lookup("#search-keep").queryAs(Button.class).isVisible()));
  }
}
