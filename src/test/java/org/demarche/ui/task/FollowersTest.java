package org.demarche.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.demarche.Datasets;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.junit.jupiter.api.Test;

final class FollowersTest extends WindowTest {
  private final Session session = Sessions.of(Datasets.handmade());
  private final Followers followers = new Followers(session);
  private final Pane root = new Pane();
  private final Pane folded = new Pane();
  private final List<String> heard = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    busyWhile(followers::isPending);
    followers.add(root, (before, after) -> heard.add("first " + kinds(before, after)));
    followers.add(folded, (before, after) -> heard.add("folded " + kinds(before, after)));
    followers.add(root, (before, after) -> heard.add("last " + kinds(before, after)));
    show(stage, root, 200, 200);
  }

  private static String kinds(State before, State after) {
    return of(before) + " to " + of(after);
  }

  private static Set<String> of(State state) {
    return state.view().filter().get(Kinds.SORT).values();
  }

  private void keep(String... kinds) {
    session.update(view -> view.withFilter(Filter.of(new Kinds(Set.of(kinds)))));
  }

  @Test
  void ofSeveralChangesTheLatestIsHeardOnceInTheOrderOfThoseWhoListen() {
    settle();
    doOnFx(
        () -> {
          keep("talks");
          keep("war");
          assertEquals(List.of(), heard, "not in the frame of the change");
        });
    settle();
    assertEquals(List.of("first [] to [war]", "last [] to [war]"), heard);
  }

  @Test
  void whoIsNotInTheWindowHearsWhenItComes() {
    settle();
    doOnFx(() -> keep("talks"));
    settle();
    doOnFx(() -> keep("war"));
    settle();
    heard.clear();
    doOnFx(() -> root.getChildren().add(folded));
    settle();
    assertEquals(List.of("folded [] to [war]"), heard);
  }

  @Test
  void movingAboutIsNoNews() {
    settle();
    doOnFx(
        () -> {
          session.update(view -> view.withViewport(view.viewport().pan(20)).withLaneScroll(9));
          assertFalse(followers.isPending());
        });
    settle();
    assertEquals(List.of(), heard);
  }

  @Test
  void whoIsClosedHearsNothingMore() {
    settle();
    doOnFx(
        () -> {
          keep("talks");
          assertTrue(followers.isPending());
          followers.close();
          keep("war");
        });
    settle();
    assertEquals(List.of(), heard);
  }
}
