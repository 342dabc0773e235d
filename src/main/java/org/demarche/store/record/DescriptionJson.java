package org.demarche.store.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Description;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Role;
import org.demarche.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The dataset's description as JSON values, the counterpart of [DescriptionReader].
public final class DescriptionJson {
  private DescriptionJson() {}

  public static Map<String, @Nullable Object> of(Description description) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(description.extras().fields());
    Map<String, @Nullable Object> viewRest = new LinkedHashMap<>();
    if (rest.remove("defaultView") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> viewRest.put(String.valueOf(name), value));
    }
    return new RecordJson()
        .put("formatVersion", DescriptionReader.FORMAT_VERSION)
        .put("title", description.title())
        .put("description", description.description())
        .put("licence", description.licence())
        .putText("timeZone", description.zone())
        .put(
            "defaultView",
            new RecordJson()
                .put(
                    "range",
                    description.defaultRange() == null ? null : description.defaultRange().text())
                .put("groupBy", description.defaultGrouping())
                .with(Extras.of(viewRest)))
        .putAll("kinds", own(description.kinds(), Vocabulary.kinds()), DescriptionJson::kind)
        .putAll("roles", own(description.roles(), Vocabulary.roles()), DescriptionJson::role)
        .putAll("eras", description.eras(), DescriptionJson::era)
        .with(Extras.of(rest));
  }

  private static <T> List<T> own(List<T> all, List<T> standard) {
    return all.stream().filter(one -> !standard.contains(one)).toList();
  }

  private static Object kind(Kind kind) {
    return new RecordJson()
        .put("id", kind.id())
        .put("label", kind.label())
        .put("definition", kind.definition())
        .put("family", Fields.written(kind.family()))
        .put("glyph", Fields.written(kind.glyph()))
        .put("plover", kind.plover())
        .with(kind.extras());
  }

  private static Object role(Role role) {
    return new RecordJson()
        .put("id", role.id())
        .put("label", role.label())
        .put("definition", role.definition())
        .with(role.extras());
  }

  private static Object era(Description.Era era) {
    return new RecordJson()
        .put("title", era.title())
        .put("when", era.when().text())
        .put("citations", EventJson.citations(era.citations()))
        .with(era.extras());
  }
}
