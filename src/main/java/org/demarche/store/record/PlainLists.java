package org.demarche.store.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Actors, places and the dataset's description as plain JSON values.
public final class PlainLists {
  private PlainLists() {}

  static Map<String, @Nullable Object> of(Actor actor) {
    return new PlainRecord()
        .putText("id", actor.id())
        .put("name", actor.name())
        .put("kind", Fields.written(actor.kind()))
        .put("aliases", actor.aliases())
        .putText("partOf", actor.partOf())
        .put("office", actor.office())
        .put("description", actor.description())
        .put("accepts", PlainEvent.acceptances(actor.accepts()))
        .with(actor.extras());
  }

  static Map<String, @Nullable Object> of(Place place) {
    return new PlainRecord()
        .putText("id", place.id())
        .put("name", place.name())
        .put("aliases", place.aliases())
        .putText("partOf", place.partOf())
        .putText("timeZone", place.zone())
        .put("latitude", place.latitude())
        .put("longitude", place.longitude())
        .with(place.extras());
  }

  public static Map<String, @Nullable Object> of(Description description) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(description.extras().fields());
    Map<String, @Nullable Object> viewRest = new LinkedHashMap<>();
    if (rest.remove("defaultView") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> viewRest.put(String.valueOf(name), value));
    }
    return new PlainRecord()
        .put("formatVersion", DescriptionReader.FORMAT_VERSION)
        .put("title", description.title())
        .put("description", description.description())
        .put("licence", description.licence())
        .putText("timeZone", description.zone())
        .put(
            "defaultView",
            new PlainRecord()
                .put(
                    "range",
                    description.defaultRange() == null ? null : description.defaultRange().text())
                .put("groupBy", description.defaultGrouping())
                .with(Extras.of(viewRest)))
        .putAll("kinds", own(description.kinds(), Vocabulary.kinds()), PlainLists::kind)
        .putAll("roles", own(description.roles(), Vocabulary.roles()), PlainLists::role)
        .putAll("eras", description.eras(), PlainLists::era)
        .with(Extras.of(rest));
  }

  private static <T> List<T> own(List<T> all, List<T> standard) {
    return all.stream().filter(one -> !standard.contains(one)).toList();
  }

  private static Object kind(Kind kind) {
    return new PlainRecord()
        .put("id", kind.id())
        .put("label", kind.label())
        .put("definition", kind.definition())
        .put("family", Fields.written(kind.family()))
        .put("glyph", Fields.written(kind.glyph()))
        .put("plover", kind.plover())
        .with(kind.extras());
  }

  private static Object role(Role role) {
    return new PlainRecord()
        .put("id", role.id())
        .put("label", role.label())
        .put("definition", role.definition())
        .with(role.extras());
  }

  private static Object era(Description.Era era) {
    return new PlainRecord()
        .put("title", era.title())
        .put("when", era.when().text())
        .put("citations", PlainEvent.citations(era.citations()))
        .with(era.extras());
  }
}
