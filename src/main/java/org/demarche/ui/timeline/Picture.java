package org.demarche.ui.timeline;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Frame;
import org.demarche.layer.Legend;
import org.demarche.layer.PlotArea;
import org.demarche.layer.SceneBuilder;
import org.demarche.layout.KeptMetrics;
import org.demarche.layout.Layouts;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.Reflow;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.scene.HitIndex;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The timeline's picture for the session's present view: made when it is asked for, kept until
/// something it depends on changes.
final class Picture implements Plot {
  /// The size before the window gives it one.
  private static final Size UNSEEN = new Size(1, 1);

  /// Pixels from a mark that are still near it.
  private static final double NEAR = 4;

  private final Session session;
  private final TextMetrics metrics;
  private final LayoutSource layouts;
  private final RowGlide glide;
  private final IdleLanes idle = new IdleLanes();
  private final SceneBuilder builder;
  private Size size = UNSEEN;
  private @Nullable Frame last;
  private @Nullable Viewport rested;
  private @Nullable MarkRef raised;
  private Frame frame;
  private Scene scene;
  private Optional<HitIndex> hits = Optional.empty();

  Picture(Words words, Session session, TextMetrics metrics, LayoutSource layouts, RowGlide glide) {
    this.session = session;
    this.glide = glide;
    this.metrics = new KeptMetrics(metrics);
    builder = SceneBuilder.standard(words);
    this.layouts = layouts;
    frame = frame(session.view());
    scene = builder.build(frame);
  }

  void resize(Size size) {
    this.size = size;
  }

  /// Takes note that the view has come to rest where it is.
  void rest() {
    rested = session.view().viewport();
  }

  /// Takes note of what the pointer is on.
  ///
  /// @return whether the picture is another for that
  boolean pointAt(@Nullable MarkRef over) {
    MarkRef next = over != null && builder.isRaising(frame(), over) ? over : null;
    boolean changed = !Objects.equals(next, raised);
    raised = next;
    return changed;
  }

  /// What the signs mean that are in view.
  Legend legend() {
    return builder.legend(frame());
  }

  /// What the signs mean that a mark bears.
  Legend legend(MarkRef mark) {
    return builder.legend(frame(), mark);
  }

  Size size() {
    return size;
  }

  @Override
  public Rect bounds() {
    return plot(layout(session.view()));
  }

  @Override
  public OptionalDouble textEnd(EventId event) {
    double left = bounds().x();
    OptionalDouble end = TextEnds.of(scene(), new MarkRef.OfEvent(event), metrics);
    return end.isEmpty() ? end : OptionalDouble.of(end.getAsDouble() - left);
  }

  private Rect plot(TimelineLayout layout) {
    return PlotArea.of(session.dataset(), layout.grouping(), size);
  }

  @Override
  public TimelineLayout layout(ViewState view) {
    // That of what is shown first, since it may stand in for one that is not known.
    ViewState now = session.view();
    Layouts all = session.snapshot().layouts();
    TimelineLayout shown = layouts.layout(all, session.shown(), now.wantedLanes(), level(now));
    if (now.viewport().equals(rested)) {
      idle.rest(
          new IdleLanes.Resting(shown, now.viewport().range(plot(shown).width()), now.viewport()));
    }
    return idle.applied(
        view.wantedLanes().equals(now.wantedLanes()) && level(view) == level(now)
            ? shown
            : layouts.glimpse(session.shown(), view.wantedLanes(), level(view)));
  }

  /// Finds, where the view has come to rest, which lanes have nothing in view.
  ///
  /// @param held keeps its place on the screen
  /// @return how far the lanes are to be scrolled now
  double settleLanes(IdleLanes.Held held, double scroll) {
    ViewState now = session.view();
    if (!idle.mayChange(now.viewport())) {
      return scroll;
    }
    TimelineLayout shown =
        layouts.layout(
            session.snapshot().layouts(), session.shown(), now.wantedLanes(), level(now));
    Rect plot = plot(shown);
    return idle.settle(
        new IdleLanes.Resting(shown, now.viewport().range(plot.width()), now.viewport()),
        new IdleLanes.Screen(scroll, plot.height()),
        held);
  }

  /// Whether lanes would be otherwise if nothing had been held.
  boolean isHolding() {
    return idle.isWaiting();
  }

  private static int level(ViewState view) {
    return LevelOfDetail.levelOf(view.viewport().secondsPerPixel());
  }

  /// The picture of the present view.
  Scene scene() {
    Frame now = frame(session.view());
    if (!now.equals(frame)) {
      frame = now;
      scene = builder.build(now);
      hits = Optional.empty();
    }
    return scene;
  }

  /// What lies above the picture while the pointer is in it.
  Scene overlay(Optional<Hover> hover) {
    return builder.overlay(
        frame(),
        hover.map(on -> OptionalDouble.of(on.x())).orElse(OptionalDouble.empty()),
        hover.flatMap(Hover::group).map(Mark.Group::ref).orElse(null));
  }

  /// What lies above the picture while a stretch of its axis is dragged over.
  Scene overlay(TimeRange dragged) {
    return builder.overlay(frame(), dragged);
  }

  /// Whether the picture shows the events that the filter keeps: those of the filter before are
  /// shown while rows are found that nothing stands in for.
  boolean isOfMatch() {
    return !layouts.isStale();
  }

  /// What the picture made last was made from; the view may have changed since.
  Frame painted() {
    return frame;
  }

  /// What the picture was made from.
  Frame frame() {
    scene();
    return frame;
  }

  private Frame frame(ViewState view) {
    TimelineLayout layout = layout(view);
    Rect plot = bounds();
    double most = Math.max(0, layout.contentHeight() - plot.height());
    double scroll = Math.clamp(view.laneScroll(), 0, most);
    Frame found =
        new Frame(
            session.dataset(),
            session.table(),
            session.match(),
            drawn(new Reflow.Shown(layout, scroll), plot),
            view.withGrouping(layout.grouping()).withLaneScroll(scroll),
            session.search().found(),
            size,
            metrics,
            rested,
            raised,
            false);
    last = found;
    return found;
  }

  /// The wanted layout, or one on the way to it from what was drawn last.
  private TimelineLayout drawn(Reflow.Shown wanted, Rect plot) {
    if (size.equals(UNSEEN)) {
      return wanted.layout();
    }
    Frame before = last;
    Reflow.Shown shown =
        before == null ? wanted : new Reflow.Shown(before.layout(), before.view().laneScroll());
    TimeRange time = session.view().viewport().range(plot.width());
    return glide.towards(wanted, shown, time, plot.height());
  }

  /// The event whose mark is at or near a place, if the topmost mark is an event's.
  Optional<EventId> eventAt(double x, double y) {
    return at(x, y, NEAR)
        .map(Mark.Group::ref)
        .filter(MarkRef.OfEvent.class::isInstance)
        .map(MarkRef.OfEvent.class::cast)
        .map(MarkRef.OfEvent::event);
  }

  /// The topmost group at or near a place.
  Optional<Mark.Group> at(double x, double y, double tolerance) {
    Scene now = scene();
    if (hits.isEmpty()) {
      hits = Optional.of(HitIndex.of(now));
    }
    return hits.flatMap(index -> index.at(x, y, tolerance))
        .or(() -> builder.near(frame, x, y, tolerance));
  }
}
