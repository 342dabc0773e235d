package org.demarche.ui.timeline;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Overview;
import org.demarche.layer.OverviewPicture;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.session.ViewState;
import org.demarche.ui.task.Afterwards;
import org.demarche.words.Words;

/// All the time of the dataset in a strip below the timeline, with a handle where the timeline
/// looks: to be dragged, pulled at its edges, and moved by keys.
///
/// Panning and zooming move the handle alone; the rest is painted when other events are shown or
/// selected, in the frame after the timeline's.
public final class OverviewStrip extends Region {
  /// A window lower than this has no room to spare for the strip.
  private static final double LEAST_WINDOW = 500;

  private final Words words;
  private final Session session;
  private final TimelineControl timeline;
  private final OverviewSubject subject;
  private final OverviewFace face;
  private final Session.Subscription subscription;
  private final Afterwards painting = new Afterwards(this::repaint);
  private double times = 1;

  public OverviewStrip(
      Words words, Session session, TimelineControl timeline, TextMetrics metrics, FxFonts fonts) {
    this.words = words;
    this.session = session;
    this.timeline = timeline;
    subject = new OverviewSubject(session, timeline.picture(), metrics);
    OverviewPicture picture = new OverviewPicture(words);
    face = new OverviewFace(fonts, subject, picture);
    getStyleClass().add("overview");
    setId("overview");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(words.say("timeline.overview"));
    setAccessibleHelp(words.say("timeline.overview.help"));
    // Time runs from left to right in every language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    face.ring().visibleProperty().bind(focusVisibleProperty());
    getChildren().add(face);
    new OverviewGestures(words, this, face, subject, timeline.navigator(), session, picture)
        .install();
    new OverviewKeys(this, subject, timeline.navigator(), session).install();
    subscription = session.addListener(this::changed);
    timeline
        .navigator()
        .addRestListener(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING));
    sceneProperty()
        .addListener(
            (value, before, after) -> {
              visibleProperty().unbind();
              if (after != null) {
                visibleProperty().bind(after.heightProperty().greaterThanOrEqualTo(LEAST_WINDOW));
              }
            });
    managedProperty().bind(visibleProperty());
  }

  /// Ends the strip's part in the session.
  public void close() {
    painting.cancel();
    subscription.remove();
  }

  /// Shows all on the strip so many times as large.
  public void magnify(double times) {
    this.times = times;
    face.magnify(times);
    requestLayout();
  }

  private void changed(State before, State after) {
    ViewState was = before.view();
    ViewState is = after.view();
    if (before.showsOtherEvents(after)
        || !before.search().equals(after.search())
        || was.grouping() != is.grouping()
        || was.theme() != is.theme()
        || !was.selection().equals(is.selection())) {
      painting.request();
    } else if (!was.viewport().equals(is.viewport())) {
      face.requestLayout();
    }
  }

  private void repaint() {
    subject.changed();
    face.repaint(session.view().theme());
  }

  /// Whether something that has changed is yet to be painted.
  public boolean isPending() {
    return painting.isPending();
  }

  /// The time in view, of which time, in words.
  private String spoken() {
    return words.say(
        "timeline.overview.value",
        InView.range(words, timeline.timeInView(), session.view().viewport().secondsPerPixel()),
        InView.range(words, subject.time(), subject.overview().scale().secondsPerPixel()),
        session.match().count(),
        session.table().size());
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE_STRING -> spoken();
      case VALUE -> share(subject.handle().left());
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> 1.0;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private double share(double x) {
    return (x - subject.overview().strip().x()) / subject.overview().strip().width();
  }

  @Override
  protected void layoutChildren() {
    subject.resize(getWidth() / times);
    face.resizeTo(subject.overview().size(), session.view().theme());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Overview.HEIGHT * times;
  }

  @Override
  protected double computeMinHeight(double width) {
    return Overview.HEIGHT * times;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /// What the strip shows.
  OverviewSubject subject() {
    return subject;
  }
}
