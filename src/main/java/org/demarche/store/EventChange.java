package org.demarche.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.store.record.EventJson;
import org.jspecify.annotations.Nullable;

/// Which events differ between two datasets.
///
/// @param changed by the id of an event before the change, the event with another content
/// @param renamed by the id of an event before the change, the event that is the same in all but
///   its id
/// @param gone ids of the events that are no more
/// @param fresh the events that were not there
record EventChange(
    Map<String, Event> changed,
    Map<String, Event> renamed,
    Set<String> gone,
    Map<String, Event> fresh) {

  static EventChange between(Dataset before, Dataset after) {
    Map<String, Event> changed = new LinkedHashMap<>();
    Map<String, Event> fresh = new LinkedHashMap<>();
    Set<String> gone = new LinkedHashSet<>();
    for (Event event : after.events()) {
      Event old = before.event(event.id()).orElse(null);
      if (old == null) {
        fresh.put(event.id().value(), event);
      } else if (!old.equals(event)) {
        changed.put(event.id().value(), event);
      }
    }
    for (Event event : before.events()) {
      if (after.event(event.id()).isEmpty()) {
        gone.add(event.id().value());
      }
    }
    return new EventChange(changed, renamed(before, gone, fresh), gone, fresh);
  }

  /// Takes what only has another id out of what is gone and what is new.
  private static Map<String, Event> renamed(
      Dataset before, Set<String> gone, Map<String, Event> fresh) {
    Map<String, Event> renamed = new LinkedHashMap<>();
    Map<Object, String> byContent = new HashMap<>();
    if (!gone.isEmpty()) {
      fresh.forEach((id, event) -> byContent.putIfAbsent(content(event), id));
    }
    for (Event event : before.events()) {
      String id = event.id().value();
      String now = gone.contains(id) ? byContent.remove(content(event)) : null;
      Event renewed = now == null ? null : fresh.remove(now);
      if (renewed != null) {
        gone.remove(id);
        renamed.put(id, renewed);
      }
    }
    return renamed;
  }

  private static Map<String, @Nullable Object> content(Event event) {
    Map<String, @Nullable Object> content = new HashMap<>(EventJson.of(event));
    content.remove("id");
    return content;
  }

  boolean isNone() {
    return List.of(changed, renamed, fresh).stream().allMatch(Map::isEmpty) && gone.isEmpty();
  }

  /// The ids of all of them, before and after the change.
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(changed.keySet());
    ids.addAll(renamed.keySet());
    ids.addAll(gone);
    ids.addAll(newIds());
    return ids;
  }

  /// The ids that were none before.
  Set<String> newIds() {
    Set<String> ids = new LinkedHashSet<>(fresh.keySet());
    renamed.values().forEach(event -> ids.add(event.id().value()));
    return ids;
  }
}
