package org.demarche.ui.timeline;

import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.text.Spoken;
import org.demarche.time.TimeLabels;
import org.demarche.words.Words;

/// What a reader of the screen says of the timeline.
final class SpokenTimeline {
  private final Words words;
  private final Session session;

  SpokenTimeline(Words words, Session session) {
    this.words = words;
    this.session = session;
  }

  /// The whole of it, in a sentence or two.
  String text() {
    return switch (session.view().selection()) {
      case Selection.OneEvent one -> spoken(one.event());
      case Selection.Several several ->
          words.say(
              "timeline.spoken.several",
              several.events().size(),
              spoken(several.events().getLast()));
      case Selection.Cluster cluster ->
          words.say(
              "timeline.spoken.cluster", cluster.count(), TimeLabels.range(words, cluster.range()));
      case Selection.None _ ->
          words.say(
              "timeline.spoken.none",
              session.dataset().description().title(),
              session.match().count(),
              session.table().size());
    };
  }

  private String spoken(EventId selected) {
    Dataset dataset = session.dataset();
    return dataset
        .event(selected)
        .map(event -> Spoken.event(words, event, dataset))
        .orElse(words.say("timeline.spoken.unknown"));
  }
}
