package org.demarche.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.document.Chronicle.Entry;
import org.demarche.model.Dispute;
import org.demarche.store.json.JsonPrinter;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// The events as schema.org has them, for search engines and archives. A date stands there only
/// where it is exact and nobody disputes it; all others in words.
final class JsonLd {
  private JsonLd() {}

  /// What goes into a script element, where nothing in it may end the element.
  static String of(Chronicle chronicle) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@type", "ItemList");
    all.put("name", chronicle.title());
    all.put("description", chronicle.sentence());
    all.put("inLanguage", chronicle.language().toLanguageTag());
    all.put("itemListElement", chronicle.entries().stream().map(JsonLd::event).toList());
    return JsonPrinter.lines(all)
        .replace("&", "\\u0026")
        .replace("<", "\\u003C")
        .replace(">", "\\u003E");
  }

  private static Map<String, @Nullable Object> event(Entry entry) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("@type", "Event");
    event.put("@id", "#" + entry.anchor());
    event.put("identifier", entry.event().id().value());
    event.put("name", entry.title());
    if (!Dispute.of(entry.event()).contains(Dispute.DATE)) {
      dates(event, entry.event().when().date());
    }
    event.put("disambiguatingDescription", entry.date());
    if (!entry.summary().text().isEmpty()) {
      event.put("description", entry.summary().text());
    }
    if (!entry.place().isEmpty()) {
      event.put("location", named("Place", entry.place()));
    }
    return event;
  }

  private static void dates(Map<String, @Nullable Object> event, FuzzyDate date) {
    String[] ends = date.edtf().split("/", -1);
    String day = "(?!0000)[0-9]{4}(-[0-9]{2}){0,2}(T[0-9:]+(Z|[+-][0-9:]+)?)?";
    if (ends.length <= 2 && List.of(ends).stream().allMatch(end -> end.matches(day))) {
      event.put("startDate", ends[0]);
      if (ends.length == 2) {
        event.put("endDate", ends[1]);
      }
    }
  }

  private static Map<String, @Nullable Object> named(String type, String name) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("@type", type);
    named.put("name", name);
    return named;
  }
}
