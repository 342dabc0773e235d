package org.demarche.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.columns.EventCodes;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;

/// What the events of a dataset in memory may refer to.
public final class DatasetTargets {
  private DatasetTargets() {}

  public static Targets targets(Dataset dataset) {
    List<Kind> kinds = dataset.description().kinds();
    List<Role> roles = dataset.description().roles();
    Map<String, Source> sources =
        dataset.sources().values().stream()
            .collect(Collectors.toMap(source -> source.id().value(), source -> source));
    return new Targets(
        target("actor", dataset.actors().values(), Actor::id),
        target("place", dataset.places().values(), Place::id),
        target("source", dataset.sources().values(), Source::id),
        target("kind", kinds, Kind::id),
        target("role", roles, Role::id),
        sources,
        new EventCodes(
            dataset.actors().keySet(),
            dataset.places().keySet(),
            dataset.sources().keySet(),
            kinds.stream().map(Kind::id).toList(),
            roles.stream().map(Role::id).toList()));
  }

  private static <T> Target target(String noun, Collection<T> records, Function<T, ?> id) {
    return new Target(
        noun,
        noun + "s.json",
        records.stream().map(id).map(Object::toString).collect(Collectors.toSet()),
        true);
  }
}
