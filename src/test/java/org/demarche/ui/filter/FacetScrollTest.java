package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.Event;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.ui.RowTops;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.junit.jupiter.api.Test;

/// A facet's tree stays where it is scrolled to, and what is chosen in it stays chosen, while the
/// dataset becomes another.
final class FacetScrollTest extends WindowTest {
  private static final TimeRange VIEW = new TimeRange(1_177_977_600, 1_180_656_000);
  private final Session session = Sessions.of(dataset());

  private static Dataset dataset() {
    Datasets.Builder builder = new Datasets.Builder();
    IntStream.range(100, 180)
        .forEach(
            i -> {
              builder.actor("state-" + i, "State " + i, ActorKind.STATE, null);
              builder.actor("envoy-" + i, "Envoy " + i, ActorKind.PERSON, "state-" + i);
              builder.event(Datasets.event("e" + i, "2007").participants("envoy-" + i));
            });
    return builder.build();
  }

  @Override
  public void start(Stage stage) {
    Followers followers = new Followers(session);
    busyWhile(followers::isPending);
    show(
        stage,
        new BorderPane(new FilterPane(English.WORDS, session, followers, () -> VIEW, new Label())),
        400,
        700);
  }

  private TreeView<?> tree() {
    return lookup("#facet-actors").query();
  }

  private Map<String, Long> tops() {
    return onFx(() -> RowTops.of(tree(), cell -> ((CheckBox) cell.lookup(".check-box")).getText()));
  }

  private void leaveOut(String... events) {
    doOnFx(
        () -> {
          List<Event> fewer = new ArrayList<>(session.dataset().events());
          fewer.removeIf(event -> List.of(events).contains(event.id().value()));
          session.replace(
              session.snapshot().next(Edits.withEvents(session.dataset(), fewer), List.of()));
        });
    settle();
  }

  @Test
  void valuesThatGoAboveMoveNoRow() {
    settle();
    doOnFx(() -> RowTops.scroll(tree(), 437));
    settle();
    Map<String, Long> before = tops();
    assertTrue(before.values().stream().anyMatch(top -> top < 0), "a row is cut");
    leaveOut("e100", "e103");
    assertEquals(before, tops());
  }

  @Test
  void whatIsChosenInAnUnfoldedBranchStaysChosen() {
    settle();
    doOnFx(
        () -> {
          tree().getTreeItem(1).setExpanded(true);
          tree().getSelectionModel().select(2);
        });
    leaveOut("e100");
    TreeItem<?> chosen = onFx(() -> tree().getSelectionModel().getSelectedItem());
    assertEquals("Envoy 101", ((FacetValue<?>) Objects.requireNonNull(chosen).getValue()).name());
  }
}
