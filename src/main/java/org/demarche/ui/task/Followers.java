package org.demarche.ui.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.session.ViewState;

/// Those who follow the session in the frames after the one that draws the timeline anew, one in
/// each, so that no frame has to wait for all of them.
///
/// They hear of what has become of snapshot, filter, selection and look since they last heard,
/// however many changes that took: the latest wins. While one change follows another in every
/// frame, one of them is told every few frames. Who is not in a window hears when it is.
public final class Followers {
  private final Session session;
  private final Session.Subscription subscription;
  private final List<Follower> all = new ArrayList<>();
  private final SequencedSet<Follower> behind = new LinkedHashSet<>();

  private final Turn turn = new Turn();

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };

  public Followers(Session session) {
    this.session = session;
    subscription = session.addListener(this::changed);
  }

  private static final class Follower {
    private final Node node;
    private final Session.Listener listener;
    private State known;

    Follower(Node node, Session.Listener listener, State known) {
      this.node = node;
      this.listener = listener;
      this.known = known;
    }

    boolean isSeen() {
      return node.getScene() != null;
    }
  }

  /// Adds one that has what it shows from the present state.
  ///
  /// @param node in which it shows what it hears
  public void add(Node node, Session.Listener listener) {
    Follower follower = new Follower(node, listener, session.state());
    all.add(follower);
    node.sceneProperty().addListener((value, before, after) -> comes(follower, after));
  }

  private void comes(Follower follower, Scene scene) {
    if (scene != null && isNews(follower.known, session.state())) {
      behind.add(follower);
      timer.start();
    }
  }

  private void changed(State before, State after) {
    if (isNews(before, after)) {
      behind.addAll(all);
      turn.leave();
      timer.start();
    }
  }

  private static boolean isNews(State before, State after) {
    ViewState was = before.view();
    ViewState is = after.view();
    return before.showsOtherEvents(after)
        || !was.selection().equals(is.selection())
        || was.theme() != is.theme();
  }

  /// Comes before the pulse's layout, in which the timeline is painted.
  private void pulse() {
    if (!turn.comes()) {
      return;
    }
    behind.removeIf(follower -> !follower.isSeen());
    if (behind.isEmpty()) {
      timer.stop();
      return;
    }
    Follower next = behind.removeFirst();
    State before = next.known;
    next.known = session.state();
    next.listener.changed(before, next.known);
  }

  /// Whether somebody who is seen has yet to hear of a change.
  public boolean isPending() {
    return behind.stream().anyMatch(Follower::isSeen);
  }

  /// Ends their part in the session.
  public void close() {
    timer.stop();
    behind.clear();
    subscription.remove();
  }
}
