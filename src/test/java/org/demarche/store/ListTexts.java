package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonSpans;
import org.demarche.store.json.JsonTree;
import org.demarche.store.record.ListSort;

/// What stands in the files that list records, before a change and after it.
///
/// @param old the texts of all files by name
record ListTexts(Map<String, String> old, Map<String, String> now) {
  /// That `dataset.json` is written only where the description differs, a list only where a record
  /// of it does, and that all other records in it keep every character.
  void assertStay(List<String> written, Dataset before, Dataset after) {
    assertTrue(
        !written.contains("dataset.json") || !before.description().equals(after.description()));
    assertStay(ListSort.ACTORS, written, before.actors().values(), after.actors().values());
    assertStay(ListSort.PLACES, written, before.places().values(), after.places().values());
    assertStay(ListSort.SOURCES, written, before.sources().values(), after.sources().values());
  }

  private <T> void assertStay(
      ListSort<T> sort, List<String> written, Collection<T> before, Collection<T> after) {
    String file = sort.file();
    assertTrue(!written.contains(file) || !List.copyOf(before).equals(List.copyOf(after)), file);
    Map<String, String> was = byId(sort, old.getOrDefault(file, ""));
    Map<String, String> is = byId(sort, now.getOrDefault(file, ""));
    Set<T> untouched = new HashSet<>(before);
    untouched.retainAll(after);
    Set<String> ids = new HashSet<>();
    untouched.forEach(record -> ids.add(sort.id(record)));
    was.keySet().retainAll(ids);
    is.keySet().retainAll(ids);
    assertEquals(ids, was.keySet());
    assertEquals(was, is);
  }

  /// By id what stands in a list for each record.
  private static <T> Map<String, String> byId(ListSort<T> sort, String file) {
    String text = file.replace("\uFEFF", "");
    String member = sort.member();
    Json list = JsonTree.of(text).root();
    if (member != null && list instanceof Json.Members object) {
      list = Objects.requireNonNull(object.members().get(member)).value();
    }
    Json.Items items = assertInstanceOf(Json.Items.class, list);
    List<JsonSpans.Part> parts = JsonSpans.parts(text, items.offset());
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Json.Members record = assertInstanceOf(Json.Members.class, items.items().get(i));
      Json id = Objects.requireNonNull(record.members().get("id")).value();
      JsonSpans.Part part = parts.get(i);
      texts.put(String.valueOf(id.plain()), text.substring(part.start(), part.end()));
    }
    return texts;
  }
}
