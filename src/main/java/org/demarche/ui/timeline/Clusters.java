package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.layout.Cluster;
import org.demarche.layout.TimelineLayout;
import org.demarche.layout.Window;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.TimeOrder;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;

/// The counted clusters that can be seen, as things to select.
final class Clusters {
  /// So many of its events a selected cluster names.
  private static final int NAMED = 40;

  private static final Comparator<Cluster> READING_ORDER =
      Comparator.comparingInt(Cluster::lane).thenComparingLong(cluster -> cluster.range().start());

  private final Session session;
  private final Plot plot;
  private final Lanes lanes;

  Clusters(Session session, Plot plot, Lanes lanes) {
    this.session = session;
    this.plot = plot;
    this.lanes = lanes;
  }

  /// Events that a cluster counts.
  ///
  /// @param events the earliest, in time order, as many as can be selected
  /// @param more how many it counts besides
  record Members(List<EventId> events, int more) {}

  /// The cluster that a mark of the view stands for.
  Optional<Selection> find(ViewState view, MarkRef.OfCluster mark) {
    TimelineLayout layout = plot.layout(view);
    return visible(view, mark.lane(), mark.range()).map(cluster -> selection(layout, cluster));
  }

  /// What the cluster that a mark of the view stands for counts.
  Optional<Members> members(ViewState view, MarkRef.OfCluster mark) {
    return visible(view, mark.lane(), mark.range()).map(cluster -> members(view, cluster));
  }

  private Members members(ViewState view, Cluster cluster) {
    List<EventId> events = first(plot.layout(view), cluster, Selection.MOST);
    return new Members(events, cluster.count() - events.size());
  }

  /// What a selected cluster counts; of one that is out of view those that the selection names.
  Members members(ViewState view, Selection.Cluster selected) {
    return visible(view, selected.lane(), selected.range())
        .map(cluster -> members(view, cluster))
        .orElseGet(() -> new Members(selected.first(), selected.count() - selected.first().size()));
  }

  private Optional<Cluster> visible(ViewState view, String lane, TimeRange range) {
    TimelineLayout layout = plot.layout(view);
    return visible(view).stream()
        .filter(cluster -> key(layout, cluster).equals(lane))
        .filter(cluster -> cluster.range().equals(range))
        .findFirst();
  }

  /// The visible cluster after the selected one, lane by lane from the top and then from the
  /// beginning; the first where none is selected.
  Optional<Selection> next(ViewState view) {
    TimelineLayout layout = plot.layout(view);
    List<Cluster> visible = visible(view);
    if (visible.isEmpty()) {
      return Optional.empty();
    }
    int place = -1;
    if (view.selection() instanceof Selection.Cluster selected) {
      for (int i = 0; i < visible.size(); i++) {
        Cluster one = visible.get(i);
        if (key(layout, one).equals(selected.lane()) && one.range().equals(selected.range())) {
          place = i;
        }
      }
    }
    return Optional.of(selection(layout, visible.get((place + 1) % visible.size())));
  }

  private List<Cluster> visible(ViewState view) {
    TimelineLayout layout = plot.layout(view);
    Rect bounds = plot.bounds();
    double scroll = lanes.scroll(view);
    Viewport viewport = view.viewport();
    Window window = new Window(viewport.range(bounds.width()), scroll, scroll + bounds.height());
    List<Cluster> found = new ArrayList<>();
    layout.forEachCluster(
        window,
        cluster -> {
          if (isIn(view, layout, cluster, cluster.range())) {
            found.add(cluster);
          }
        });
    layout.forEachRidge(
        window,
        ridge ->
            ridge.clusters().stream()
                .filter(cluster -> isIn(view, layout, cluster, cluster.bucket()))
                .forEach(found::add));
    found.sort(READING_ORDER);
    return found;
  }

  /// Whether the band in which a cluster is drawn is in view.
  ///
  /// @param drawn the time that its mark takes up
  private boolean isIn(ViewState view, TimelineLayout layout, Cluster cluster, TimeRange drawn) {
    TimelineLayout.Band band = layout.bandOf(cluster);
    double scroll = lanes.scroll(view);
    Viewport viewport = view.viewport();
    return band.bottom() > scroll
        && band.top() < scroll + plot.bounds().height()
        && viewport.x(drawn.end()) >= 0
        && viewport.x(drawn.start()) <= plot.bounds().width();
  }

  private static String key(TimelineLayout layout, Cluster cluster) {
    return layout.lanes().get(cluster.lane()).key();
  }

  private Selection selection(TimelineLayout layout, Cluster cluster) {
    return new Selection.Cluster(
        key(layout, cluster), cluster.range(), cluster.count(), first(layout, cluster, NAMED));
  }

  /// The first of a cluster's events, in the order of time. All of them start in its bucket.
  private List<EventId> first(TimelineLayout layout, Cluster cluster, int most) {
    TimeOrder order = session.table().order();
    EventSet match = session.match();
    int end = order.from(cluster.bucket().end());
    List<EventId> first = new ArrayList<>();
    for (int at = match.next(order.from(cluster.bucket().start()));
        at >= 0 && at < end && first.size() < most;
        at = match.next(at + 1)) {
      int ordinal = at;
      if (layout.clusterOf(ordinal).filter(cluster::equals).isPresent()) {
        first.add(session.table().id(ordinal));
      }
    }
    return first;
  }
}
