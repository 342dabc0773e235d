package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Relation;
import org.demarche.store.json.Spot;

/// Joins the events of all files and lines: ids that two of them share, relations that lead
/// nowhere.
final class EventJoin {
  private final List<EventDraft> drafts;
  private final Consumer<Problem> problems;

  /// @param drafts in the order in which they count: the first of one id is kept, unless a later
  ///   file is named after the id
  EventJoin(List<EventDraft> drafts, Consumer<Problem> problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  /// The events that stay, in the order of the drafts.
  List<Event> join() {
    Map<String, Integer> kept = keptById();
    Target ids = new Target("event", "events", kept.keySet(), true);
    List<Event> events = new ArrayList<>(kept.size());
    for (int at = 0; at < drafts.size(); at++) {
      EventDraft draft = drafts.get(at);
      int winner = kept.getOrDefault(id(draft), at);
      if (winner == at) {
        events.add(draft.links().isEmpty() ? draft.event() : linked(draft, ids, kept.keySet()));
      } else {
        error(draft, draft.idSpot(), "duplicate-id", shared(id(draft), drafts.get(winner)));
      }
    }
    return events;
  }

  private Map<String, Integer> keptById() {
    Map<String, Integer> kept = HashMap.newHashMap(drafts.size());
    for (int at = 0; at < drafts.size(); at++) {
      EventDraft draft = drafts.get(at);
      if (draft.file().equals("events/" + id(draft) + ".json")) {
        kept.put(id(draft), at);
      } else {
        kept.putIfAbsent(id(draft), at);
      }
    }
    return kept;
  }

  private static String id(EventDraft draft) {
    return draft.event().id().value();
  }

  private static String shared(String id, EventDraft winner) {
    boolean line = winner.file().equals(EventLines.NAME);
    return "The event id '%s' stands in %s too, and that %s is used. Give one of them another id."
        .formatted(
            id,
            line ? winner.file() + ":" + winner.idSpot().line() : winner.file(),
            line ? "line" : "file");
  }

  private Event linked(EventDraft draft, Target target, Set<String> ids) {
    List<Relation> relations = new ArrayList<>();
    for (EventDraft.Link link : draft.links()) {
      EventId other = link.relation().event();
      if (other.equals(draft.event().id())) {
        error(
            draft,
            link.spot(),
            "self-relation",
            "The event is related to itself. Name the other event or remove the relation.");
      } else if (!ids.contains(other.value())) {
        error(draft, link.spot(), target.code(), target.complaint(other.value()));
      } else {
        relations.add(link.relation());
      }
    }
    return draft.event().withRelations(relations);
  }

  private void error(EventDraft draft, Spot spot, String code, String message) {
    problems.accept(
        new Problem(draft.file(), spot.line(), spot.column(), Severity.ERROR, code, message));
  }
}
