package org.demarche.layer;

import java.util.Map;
import java.util.Optional;
import org.demarche.dataset.Dataset;
import org.demarche.layout.Cluster;
import org.demarche.layout.Recent;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.LaneChoice;
import org.demarche.query.MainTime;
import org.demarche.query.TimeOrder;
import org.demarche.time.TickLabels;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What pictures say of the events, clusters, lanes and ticks drawn last: found once, not once for
/// each frame. Holds at most [#MOST] of each; for one thread at a time.
final class KeptFacts {
  private static final int MOST = 8192;

  private final Map<Integer, EventFacts> events = new Recent<>(MOST);
  private final Map<Counted, String> clusters = new Recent<>(MOST);
  private final Map<Integer, String> counts = new Recent<>(MOST);
  private final Map<Share, String> shares = new Recent<>(MOST);
  private final Map<Integer, String> passing = new Recent<>(MOST);
  private final Words words;
  private final TickLabels ticks;
  private @Nullable Dataset dataset;
  private @Nullable Main main;
  private @Nullable Found found;
  private @Nullable RestTexts rest;

  KeptFacts(Words words) {
    this.words = words;
    ticks = new TickLabels(words);
  }

  Words words() {
    return words;
  }

  /// What ticks of the axis say.
  TickLabels ticks() {
    return ticks;
  }

  /// What is written beside the events of a picture that rests, or has moved on from where it
  /// rested, at the same scale; empty where nothing is known of that. While rows glide it is what
  /// will be written where they arrive.
  Optional<RestTexts> restTexts(Ground ground) {
    Frame frame = ground.frame();
    Viewport rested = frame.rested();
    Viewport now = frame.view().viewport();
    if (rested == null || rested.secondsPerPixel() != now.secondsPerPixel()) {
      return Optional.empty();
    }
    TimelineLayout settled = frame.layout().settled();
    RestTexts.Key key = new RestTexts.Key(settled, rested, ground.plot());
    RestTexts known = rest;
    boolean gliding = !settled.equals(frame.layout());
    if (now.equals(rested)
        && (known == null || !(gliding ? known.isOf(key) : known.isStill(ground, key)))) {
      Ground there = gliding ? new Ground(words, frame.with(settled)) : ground;
      rest = RestTexts.of(there, key);
    }
    return Optional.ofNullable(rest).filter(texts -> texts.isOf(key));
  }

  private record Main(TimeOrder order, EventSet match, TimeRange time) {}

  /// The main time of some events, of which there are any.
  TimeRange mainTime(TimeOrder order, EventSet match) {
    Main known = main;
    if (known == null || !known.order.equals(order) || !known.match.equals(match)) {
      known = new Main(order, match, MainTime.of(order, match));
      main = known;
    }
    return known.time;
  }

  private record Found(EventSet events, EventSet match, LaneChoice choice, FoundLanes lanes) {}

  /// What a search found of the matching events, by the lanes of a layout.
  FoundLanes found(Frame frame) {
    Found known = found;
    LaneChoice choice = frame.layout().choice();
    if (known == null
        || !known.events.equals(frame.found())
        || !known.match.equals(frame.match())
        || !known.choice.equals(choice)) {
      known = new Found(frame.found(), frame.match(), choice, FoundLanes.of(frame));
      found = known;
    }
    return known.lanes;
  }

  private record Share(int here, int all) {}

  private record Counted(Cluster cluster, int count) {}

  EventFacts facts(Dataset from, int ordinal) {
    if (!from.equals(dataset)) {
      events.clear();
      dataset = from;
    }
    return events.computeIfAbsent(
        ordinal, key -> EventFacts.of(words, from.events().get(key), from));
  }

  /// A cluster in words, for those who hear it: '12 events, 3 May to 9 May 2007'.
  ///
  /// @param count how many of its events are not drawn beside it
  String spoken(Cluster cluster, int count) {
    return clusters.computeIfAbsent(
        new Counted(cluster, count),
        key -> words.say("picture.cluster", count, TimeLabels.range(words, cluster.range())));
  }

  /// How many events a lane has, in words.
  String events(int count) {
    return counts.computeIfAbsent(count, key -> words.say("picture.events", key));
  }

  /// How many events of those that belong to a lane are drawn in it, in words.
  String eventsHere(int here, int all) {
    return shares.computeIfAbsent(
        new Share(here, all), key -> words.say("picture.events-here", key.here, key.all));
  }

  /// How many more of a lane's events are under way, in words.
  String passing(int count) {
    return passing.computeIfAbsent(count, key -> words.say("picture.more-under-way", key));
  }
}
