package org.demarche.ui.detail;

import javafx.scene.layout.VBox;
import org.demarche.time.TimeLabels;
import org.demarche.words.Words;

/// What a cluster counts: how many events, when, and the first of them by name.
final class ClusterView extends VBox {
  ClusterView(Words words, ClusterModel cluster, DetailActions actions) {
    Typesetter set = new Typesetter(words, actions::copyText);
    PaneLinks links = new PaneLinks(words, set, actions);
    getStyleClass().addAll("event-article", "cluster-view");
    getChildren()
        .add(
            Typesetter.column(
                "head",
                set.passage(words.say("detail.events", cluster.count()), "title"),
                set.passage(TimeLabels.range(words, cluster.range()), "date"),
                set.passage(words.say("detail.cluster.meaning"), "small"),
                set.button(
                    words.say("detail.cluster.open"),
                    words.say("detail.cluster.open-hint"),
                    actions::openSelection,
                    "open-cluster")));
    VBox list = set.section(words.say("detail.cluster.counted"), "counted");
    cluster.first().forEach(event -> list.getChildren().add(links.event(event, "counted-event")));
    int more = cluster.count() - cluster.first().size();
    if (more > 0) {
      list.getChildren().add(set.passage(words.say("detail.more", more), "small"));
    }
    getChildren().add(list);
  }
}
