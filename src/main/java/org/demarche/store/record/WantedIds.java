package org.demarche.store.record;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.store.json.Json;
import org.jspecify.annotations.Nullable;

/// The ids of some records that are looked for in texts, most of which hold none of them.
public final class WantedIds {
  /// The id of a record, or of what a record names, as people and programs write it.
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9-]+)\"");

  /// Letters, digits and hyphens may be written so; a text with one is read whole.
  private static final String ESCAPE = "\\u00";

  private final Set<String> ids;

  public WantedIds(Set<String> ids) {
    this.ids = Set.copyOf(ids);
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  /// Whether the text may be that of a wanted record; if not, it need not be parsed.
  public boolean mayBe(String text) {
    if (text.contains(ESCAPE)) {
      return true;
    }
    Matcher found = ID.matcher(text);
    while (found.find()) {
      if (ids.contains(found.group(1))) {
        return true;
      }
    }
    return false;
  }

  /// The record's own id, and not one in some field of it, where it is wanted; else null.
  public @Nullable String of(RecordFile record) {
    Json.Member own = record.root() instanceof Json.Members it ? it.members().get("id") : null;
    return own != null && own.value() instanceof Json.Text text && ids.contains(text.value())
        ? text.value()
        : null;
  }
}
