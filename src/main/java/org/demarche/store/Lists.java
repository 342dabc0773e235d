package org.demarche.store;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.columns.EventCodes;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.ListFile;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;

/// Everything that events may refer to by id, save other events.
record Lists(
    ListFile<Actor> actors,
    ListFile<Place> places,
    ListFile<Source> sources,
    List<Kind> kinds,
    List<Role> roles) {

  /// With codes in the order of the lists.
  Targets targets() {
    return targets(new EventCodes(actorIds(), placeIds(), sourceIds(), kindIds(), roleIds()));
  }

  /// With codes that other targets have, and more for what is new.
  Targets targetsAfter(EventCodes codes) {
    return targets(codes.extended(actorIds(), placeIds(), sourceIds(), kindIds(), roleIds()));
  }

  /// @param codes numbers for all of them
  Targets targets(EventCodes codes) {
    return new Targets(
        actors.target("actor"),
        places.target("place"),
        sources.target("source"),
        new Target("kind", DatasetFiles.DESCRIPTION, set(kindIds()), true),
        new Target("role", DatasetFiles.DESCRIPTION, set(roleIds()), true),
        sources.records(),
        codes);
  }

  private List<ActorId> actorIds() {
    return ids(actors, Actor::id);
  }

  private List<PlaceId> placeIds() {
    return ids(places, Place::id);
  }

  private List<SourceId> sourceIds() {
    return ids(sources, Source::id);
  }

  private List<String> kindIds() {
    return kinds.stream().map(Kind::id).toList();
  }

  private List<String> roleIds() {
    return roles.stream().map(Role::id).toList();
  }

  private static Set<String> set(List<String> ids) {
    return ids.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static <T, I> List<I> ids(ListFile<T> list, Function<T, I> id) {
    return list.records().values().stream().map(id).toList();
  }
}
