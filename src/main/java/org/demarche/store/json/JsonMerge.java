package org.demarche.store.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.store.json.JsonSpans.Part;
import org.jspecify.annotations.Nullable;

/// Carries the difference of two values over to a text that says the first of them, or says it in
/// other words and more besides: what did not change keeps its characters, its place and what
/// stands around it, and what reading the text left out stays in it.
///
/// Members that are new come where the second value's order has them, behind the nearest one before
/// them that the text has.
public final class JsonMerge {
  private static final Object ABSENT = new Object();

  private final String text;
  private final JsonStyle style;
  private final TextEdits edits = new TextEdits();
  private boolean unclear;

  private JsonMerge(String text, JsonStyle style) {
    this.text = text;
    this.style = style;
  }

  /// The text with the change.
  ///
  /// @param text JSON to its end
  /// @param before the plain value that the text was read as; the text's own, where everything that
  ///   is not in `after` shall go
  /// @return empty where it is not clear which items of a list of the text are those of `before`
  public static Optional<String> merge(
      String text, JsonStyle style, @Nullable Object before, @Nullable Object after) {
    JsonMerge merge = new JsonMerge(text, style);
    int start = JsonSpans.passBlanks(text, 0);
    merge.value(null, start, JsonSpans.end(text, start), before, after);
    return merge.unclear ? Optional.empty() : Optional.of(merge.edits.applyTo(text));
  }

  /// @param home what the value stands in; null where it is the root
  private void value(
      @Nullable Splice home, int start, int end, @Nullable Object before, @Nullable Object after) {
    if (Pairing.same(before, after)) {
      return;
    }
    char first = text.charAt(start);
    Object from = before == ABSENT ? emptyLike(after) : before;
    if (first == '{' && from instanceof Map<?, ?> b && after instanceof Map<?, ?> a) {
      members(start, b, a);
    } else if (first == '[' && from instanceof List<?> b && after instanceof List<?> a) {
      items(start, b, a);
    } else {
      String printed = home == null ? JsonPrinter.inner(after, style, "") : home.print(after);
      edits.replace(start, end, printed);
    }
  }

  private static @Nullable Object emptyLike(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> Map.of();
      case List<?> list -> List.of();
      case null, default -> ABSENT;
    };
  }

  private void members(int start, Map<?, ?> before, Map<?, ?> after) {
    List<Part> parts = JsonSpans.parts(text, start);
    Splice splice = new Splice(text, style, start, parts);
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      first.putIfAbsent(parts.get(i).name(), i);
    }
    for (Object name : before.keySet()) {
      Integer at = first.get(name);
      if (!after.containsKey(name) && at != null) {
        withdraw(splice, parts, at, before.get(name));
      }
    }
    int anchor = -1;
    List<String> names = new ArrayList<>();
    after.keySet().forEach(name -> names.add(String.valueOf(name)));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Object old = before.containsKey(name) ? before.get(name) : ABSENT;
      Integer at = first.get(name);
      if (at != null) {
        anchor = at;
        value(splice, parts.get(at).valueStart(), parts.get(at).end(), old, after.get(name));
      } else if (!Pairing.same(old, after.get(name))) {
        int behind = anchor >= 0 ? anchor : beforeNext(names.subList(i, names.size()), first);
        splice.add(behind, splice.print(name, after.get(name)));
      }
    }
    splice.into(edits);
  }

  /// Where to put in what has nothing before it: in front of the first name that is there, or at
  /// the end.
  private static int beforeNext(List<String> names, Map<String, Integer> first) {
    return names.stream()
        .filter(first::containsKey)
        .mapToInt(name -> first.getOrDefault(name, 0) - 1)
        .findFirst()
        .orElse(first.values().stream().mapToInt(at -> at).max().orElse(-1));
  }

  /// Takes a member out; of an object or a list that holds more than was read only what was.
  private void withdraw(Splice splice, List<Part> parts, int at, @Nullable Object before) {
    Part part = parts.get(at);
    List<Part> inner = JsonSpans.parts(text, part.valueStart());
    boolean holdsMore =
        switch (before) {
          case Map<?, ?> map -> inner.stream().anyMatch(one -> !map.containsKey(one.name()));
          case List<?> list -> inner.size() > list.size();
          case null, default -> false;
        };
    if (holdsMore) {
      value(
          splice,
          part.valueStart(),
          part.end(),
          before,
          before instanceof Map ? Map.of() : List.of());
      return;
    }
    // A second member of the name would come to light.
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).name().equals(part.name())) {
        splice.remove(i);
      }
    }
  }

  private void items(int start, List<?> before, List<?> after) {
    List<Part> parts = JsonSpans.parts(text, start);
    int[] partOf = align(parts, before);
    if (partOf == null) {
      unclear = true;
      return;
    }
    int[] was = Pairing.of(before, after);
    int[] from = Arrays.stream(was).map(old -> old < 0 ? -1 : partOf[old]).toArray();
    BitSet kept = Pairing.ascending(from);
    Splice splice = new Splice(text, style, start, parts);
    Set<Integer> staying = new LinkedHashSet<>();
    kept.stream().forEach(i -> staying.add(from[i]));
    Arrays.stream(partOf).filter(part -> !staying.contains(part)).forEach(splice::remove);
    int anchor = kept.isEmpty() ? parts.size() - 1 : from[kept.nextSetBit(0)] - 1;
    for (int i = 0; i < after.size(); i++) {
      Part part = from[i] < 0 ? null : parts.get(from[i]);
      if (part == null) {
        splice.add(anchor, splice.print(after.get(i)));
      } else if (kept.get(i)) {
        anchor = from[i];
        value(splice, part.start(), part.end(), before.get(was[i]), after.get(i));
      } else {
        splice.add(anchor, moved(part, before.get(was[i]), after.get(i)));
      }
    }
    splice.into(edits);
  }

  private String moved(Part part, @Nullable Object before, @Nullable Object after) {
    JsonMerge merge = new JsonMerge(text.substring(part.start(), part.end()), style);
    merge.value(null, 0, merge.text.length(), before, after);
    unclear |= merge.unclear;
    return merge.edits.applyTo(merge.text);
  }

  /// By item of `before` the part that it was read from; null where that is not clear.
  private int @Nullable [] align(List<Part> parts, List<?> before) {
    if (Pairing.ids(before) != null) {
      return alignByIds(parts, before);
    }
    int[] partOf = new int[before.size()];
    boolean all = parts.size() == before.size();
    int next = 0;
    for (int i = 0; i < partOf.length; i++) {
      while (!all && next < parts.size() && !isReadAs(plain(parts.get(next)), before.get(i))) {
        next++;
      }
      if (next == parts.size()) {
        return null;
      }
      partOf[i] = next++;
    }
    return partOf;
  }

  private int @Nullable [] alignByIds(List<Part> parts, List<?> before) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String id = Pairing.id(plain(parts.get(i)));
      if (id != null) {
        first.putIfAbsent(id, i);
      }
    }
    int[] partOf = new int[before.size()];
    for (int i = 0; i < partOf.length; i++) {
      Integer at = first.remove(Pairing.id(before.get(i)));
      if (at == null) {
        return null;
      }
      partOf[i] = at;
    }
    return partOf;
  }

  private @Nullable Object plain(Part part) {
    Json root = JsonTree.of(text.substring(part.valueStart(), part.end())).root();
    return root == null ? null : root.plain();
  }

  /// Whether a value of the text may have been read as this: what it says of the same names is the
  /// same, and what it does not say is no more than a single value that reading fills in.
  private static boolean isReadAs(@Nullable Object written, @Nullable Object read) {
    return switch (read) {
      case Map<?, ?> map when written instanceof Map<?, ?> w ->
          map.entrySet().stream()
              .allMatch(
                  e ->
                      w.containsKey(e.getKey())
                          ? isReadAs(w.get(e.getKey()), e.getValue())
                          : !(e.getValue() instanceof Map || e.getValue() instanceof List));
      case List<?> list when written instanceof List<?> w -> {
        int found = 0;
        for (int i = 0; i < w.size() && found < list.size(); i++) {
          found += isReadAs(w.get(i), list.get(found)) ? 1 : 0;
        }
        yield found == list.size();
      }
      case null, default -> Pairing.same(written, read);
    };
  }
}
