package org.demarche.ui.detail;

import javafx.scene.layout.VBox;
import org.demarche.text.EnglishList;
import org.demarche.time.TimeLabels;

/// What a cluster counts: how many events, when, and the first of them by name.
final class ClusterView extends VBox {
  ClusterView(ClusterModel cluster, DetailActions actions) {
    Typesetter set = new Typesetter(actions::copyText);
    PaneLinks links = new PaneLinks(set, actions);
    getStyleClass().addAll("event-article", "cluster-view");
    getChildren()
        .add(
            Typesetter.column(
                "head",
                set.passage(EnglishList.count(cluster.count(), "event", "events"), "title"),
                set.passage(TimeLabels.range(cluster.range()), "date"),
                set.passage(
                    "They stand too close together to be drawn apart at this zoom.", "small"),
                set.button(
                    "Open the cluster",
                    "Zoom in on the time of these events (Enter on the timeline)",
                    actions::openSelection,
                    "open-cluster")));
    VBox list = set.section("Counted here, in time order", "counted");
    cluster.first().forEach(event -> list.getChildren().add(links.event(event, "counted-event")));
    int more = cluster.count() - cluster.first().size();
    if (more > 0) {
      list.getChildren().add(set.passage("and %,d more".formatted(more), "small"));
    }
    getChildren().add(list);
  }
}
