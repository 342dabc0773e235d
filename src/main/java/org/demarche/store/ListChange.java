package org.demarche.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonMerge;
import org.demarche.store.json.JsonSpans;
import org.demarche.store.json.JsonSpans.Part;
import org.demarche.store.json.JsonStyle;
import org.demarche.store.json.Pairing;
import org.demarche.store.json.Splice;
import org.demarche.store.json.TextEdits;
import org.demarche.store.record.Fields;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.Report;
import org.demarche.words.Message;

/// The change of a file that lists records: those that are the same keep every character, and so
/// does what stands around them. What others did to other records meanwhile stays.
final class ListChange<T> {
  private final ListSort<T> sort;
  private final String file;
  private final RecordForm<T> form;
  private final Map<String, T> before;
  private final Map<String, T> after;

  ListChange(ListSort<T> sort, Collection<T> before, Collection<T> after) {
    this.sort = sort;
    this.file = sort.file();
    this.form = RecordForms.of(sort);
    this.before = byId(before);
    this.after = byId(after);
  }

  private Map<String, T> byId(Collection<T> records) {
    Map<String, T> map = new LinkedHashMap<>();
    records.forEach(record -> map.put(sort.id(record), record));
    return map;
  }

  boolean isNone() {
    return List.copyOf(before.values()).equals(List.copyOf(after.values()));
  }

  /// Everything of `after`, and what is gone behind what stood before it.
  List<T> withoutRemovals() {
    List<T> all = new ArrayList<>(after.values());
    List<String> ids = new ArrayList<>(after.keySet());
    int behind = -1;
    for (String id : before.keySet()) {
      int at = ids.indexOf(id);
      T gone = before.get(id);
      if (at < 0 && gone != null) {
        at = behind + 1;
        ids.add(at, id);
        all.add(at, gone);
      }
      behind = at;
    }
    return all;
  }

  /// What a new file says.
  Object plain() {
    return sort.plain(after.values());
  }

  /// @throws NotWrittenException where the file is broken or somebody else changed the same records
  String apply(FileText found) throws NotWrittenException {
    String text = found.text();
    Json root = found.read(file).root();
    Json list = root;
    String member = sort.member();
    if (member != null && root instanceof Json.Members object) {
      Json.Member node = object.members().get(member);
      if (node == null && before.isEmpty()) {
        return JsonMerge.merge(text, JsonStyle.of(text, false), Map.of(), plain()).orElseThrow();
      }
      list = node == null ? null : node.value();
    }
    if (!(list instanceof Json.Items items)) {
      throw new NotWrittenException(file, Message.of("store.write.no-list"));
    }
    return new Work(text, items).apply();
  }

  /// The work on one text.
  private final class Work {
    private final String text;
    private final JsonStyle style;
    private final int start;
    private final List<Part> parts;
    private final Map<String, Integer> partOf = new HashMap<>();

    Work(String text, Json.Items list) {
      this.text = text;
      this.style = JsonStyle.of(text, false);
      this.start = list.offset();
      this.parts = JsonSpans.parts(text, start);
      Report ignored = Report.ofNothing(file);
      for (int i = 0; i < parts.size(); i++) {
        if (list.items().get(i) instanceof Json.Members object) {
          T record = sort.read(new Fields(ignored, object));
          if (record != null) {
            partOf.putIfAbsent(sort.id(record), i);
          }
        }
      }
    }

    String apply() throws NotWrittenException {
      Map<String, String> texts = changedTexts();
      List<String> order = new ArrayList<>();
      after.keySet().stream()
          .filter(id -> partOf.containsKey(id) || !before.containsKey(id))
          .forEach(order::add);
      int[] from = order.stream().mapToInt(id -> partOf.getOrDefault(id, -1)).toArray();
      BitSet kept = sameOrder() ? present(from) : Pairing.ascending(from);
      TextEdits edits = new TextEdits();
      Splice splice = new Splice(text, style, start, parts);
      before.keySet().stream()
          .filter(id -> !after.containsKey(id))
          .forEach(id -> splice.remove(partOf.getOrDefault(id, -1)));
      int anchor = kept.isEmpty() ? parts.size() - 1 : from[kept.nextSetBit(0)] - 1;
      for (int i = 0; i < from.length; i++) {
        String id = order.get(i);
        if (from[i] < 0) {
          T fresh = after.get(id);
          splice.add(anchor, splice.print(fresh == null ? null : form.plain(fresh)));
        } else if (kept.get(i)) {
          anchor = from[i];
          if (texts.containsKey(id)) {
            Part part = parts.get(anchor);
            edits.replace(part.start(), part.end(), texts.getOrDefault(id, ""));
          }
        } else {
          splice.remove(from[i]);
          splice.add(anchor, texts.getOrDefault(id, written(id)));
        }
      }
      splice.into(edits);
      return edits.applyTo(text);
    }

    private static BitSet present(int[] from) {
      BitSet present = new BitSet();
      for (int i = 0; i < from.length; i++) {
        present.set(i, from[i] >= 0);
      }
      return present;
    }

    private boolean sameOrder() {
      List<String> old = before.keySet().stream().filter(after::containsKey).toList();
      return old.equals(after.keySet().stream().filter(before::containsKey).toList());
    }

    private String written(String id) {
      Part part = parts.get(partOf.getOrDefault(id, 0));
      return text.substring(part.start(), part.end());
    }

    /// The new texts of the records that changed, once none of those touched turns out to be
    /// another than the one that was read.
    private Map<String, String> changedTexts() throws NotWrittenException {
      Map<String, String> texts = new HashMap<>();
      Set<String> ids = new LinkedHashSet<>(before.keySet());
      ids.addAll(after.keySet());
      for (String id : ids) {
        T old = before.get(id);
        T now = after.get(id);
        boolean there = partOf.containsKey(id);
        if (old == null && there) {
          throw new NotWrittenException(file, Message.of("store.write.record-added", id));
        }
        if (old != null && !old.equals(now)) {
          if (!there) {
            throw new NotWrittenException(file, Message.of("store.write.record-gone", id));
          }
          String changed =
              form.change(file, written(id), style, old, now == null ? old : now, form);
          if (now != null) {
            texts.put(id, changed);
          }
        }
      }
      return texts;
    }
  }
}
