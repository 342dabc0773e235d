package org.demarche.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/// An author's name: as printed, and in two parts where the record gives the parts. Nothing is
/// guessed from a printed name, which may be an agency's.
///
/// @param family null where the record has no parts
record PersonName(String printed, @Nullable String family, String given) {
  static List<PersonName> of(Source source) {
    List<PersonName> names = new ArrayList<>();
    Object own = source.extras().fields().get("author");
    List<?> parts = own instanceof List<?> list ? list : List.of();
    for (int i = 0; i < source.authors().size(); i++) {
      String printed = source.authors().get(i);
      PersonName whole = new PersonName(printed, null, "");
      boolean paired = parts.size() == source.authors().size();
      names.add(paired && parts.get(i) instanceof Map<?, ?> name ? of(printed, name) : whole);
    }
    return List.copyOf(names);
  }

  /// The record's parts, if they and no others make the printed name.
  private static PersonName of(String printed, Map<?, ?> parts) {
    boolean plain =
        parts.get("family") instanceof String family
            && parts.get("given") instanceof String given
            && printed.equals(given + " " + family);
    return plain
        ? new PersonName(
            printed, String.valueOf(parts.get("family")), String.valueOf(parts.get("given")))
        : new PersonName(printed, null, "");
  }
}
