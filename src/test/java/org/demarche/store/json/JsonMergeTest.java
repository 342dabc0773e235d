package org.demarche.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.demarche.Property;
import org.demarche.store.json.JsonSpans.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonMergeTest {
  private static @Nullable Object plain(String text) {
    JsonTree tree = JsonTree.of(text);
    assertTrue(tree.complete(), () -> text + "\n" + tree.flaws());
    Json root = tree.root();
    return root == null ? null : root.plain();
  }

  /// Merges the difference of two texts into the first, or into a third that was read as the first.
  private static String merged(String text, String before, String after) {
    return merged(text, plain(before), plain(after));
  }

  private static String merged(String text, @Nullable Object before, @Nullable Object after) {
    boolean oneLine = JsonStyle.lineBreak(text, 0) < 0;
    return JsonMerge.merge(text, JsonStyle.of(text, oneLine), before, after).orElseThrow();
  }

  @Test
  void whateverChangesTheTextSaysItAndKeepsAllElse() {
    Property.forAll(
        20070528,
        4_000,
        random -> {
          RandomJson json = new RandomJson(random);
          Object before = json.value(4);
          Object after = json.edited(before);
          String text = json.text(before);
          String now = merged(text, plain(text), after);
          assertEquals(after, plain(now), text);
          assertKept(text, now, 0, 0);
        });
  }

  @Test
  void aTextOnOneLineStaysOnOne() {
    Property.forAll(
        20070724,
        1_000,
        random -> {
          RandomJson json = new RandomJson(random);
          Object before = json.value(4);
          Object after = json.edited(before);
          String text = JsonPrinter.line(before);
          String now = merged(text, before, after);
          assertEquals(after, plain(now));
          assertEquals(-1, JsonStyle.lineBreak(now, 0));
        });
  }

  /// Members whose value is the same have the same characters; where an object has the same names
  /// as it had, so has all that stands between its members.
  private static void assertKept(String old, String now, int oldStart, int nowStart) {
    int oldAt = JsonSpans.passBlanks(old, oldStart);
    int nowAt = JsonSpans.passBlanks(now, nowStart);
    if (old.charAt(oldAt) != '{' || now.charAt(nowAt) != '{') {
      return;
    }
    List<Part> oldParts = JsonSpans.parts(old, oldAt);
    List<Part> nowParts = JsonSpans.parts(now, nowAt);
    Map<String, Part> byName = new HashMap<>();
    nowParts.forEach(part -> byName.putIfAbsent(part.name(), part));
    List<String> seen = new ArrayList<>();
    for (Part part : oldParts) {
      Part same = byName.get(part.name());
      if (same != null && !seen.contains(part.name())) {
        seen.add(part.name());
        String value = old.substring(part.valueStart(), part.end());
        if (Pairing.same(plain(value), plain(now.substring(same.valueStart(), same.end())))) {
          assertEquals(
              old.substring(part.start(), part.end()), now.substring(same.start(), same.end()));
        } else {
          assertEquals(
              old.substring(part.start(), part.valueStart()),
              now.substring(same.start(), same.valueStart()));
          assertKept(old, now, part.valueStart(), same.valueStart());
        }
      }
    }
    if (oldParts.stream()
        .map(Part::name)
        .toList()
        .equals(nowParts.stream().map(Part::name).toList())) {
      assertEquals(gaps(old, oldAt, oldParts), gaps(now, nowAt, nowParts));
    }
  }

  private static List<String> gaps(String text, int start, List<Part> parts) {
    List<String> gaps = new ArrayList<>();
    int at = start;
    for (Part part : parts) {
      gaps.add(text.substring(at, part.start()));
      at = part.end();
    }
    gaps.add(text.substring(at, JsonSpans.end(text, start)));
    return gaps;
  }

  @Test
  void whatReadingLeftOutStays() {
    Property.forAll(
        20070806,
        2_000,
        random -> {
          RandomJson json = new RandomJson(random);
          Map<String, @Nullable Object> before = json.object(3);
          Object after = json.edited(before);
          Map<String, @Nullable Object> written = new LinkedHashMap<>();
          written.put("left-out", List.of(1L));
          written.putAll(before);
          Object now = plain(merged(json.text(written), before, after));
          Map<String, @Nullable Object> wanted = new HashMap<>();
          if (after instanceof Map<?, ?> map) {
            map.forEach((name, value) -> wanted.put(String.valueOf(name), value));
          }
          wanted.put("left-out", List.of(1L));
          assertEquals(wanted, now);
        });
  }

  @Test
  void oneChangedFieldIsOneChangedLine() {
    assertEquals(
        """
        {
          "title" : "Talks",

          "when": {"edtf":"2007-05-29", "derivation": "stated"},
          "x": 1.50
        }
        """,
        merged(
            """
            {
              "title" : "Talks",

              "when": {"edtf":"2007-05-28", "derivation": "stated"},
              "x": 1.50
            }
            """,
            "{\"title\": \"Talks\", \"when\": {\"edtf\": \"2007-05-28\"}}",
            "{\"title\": \"Talks\", \"when\": {\"edtf\": \"2007-05-29\"}}"));
  }

  @Test
  void aNewFieldComesWhereTheOrderHasIt() {
    String text = crlf("{", "\t'kind': 'talks',", "\t'id': 'a',", "\t'mine': 1", "}");
    assertEquals(
        crlf("{", "\t'kind': 'talks',", "\t'id': 'a',", "\t'title': 'A',", "\t'mine': 1", "}"),
        merged(
            text,
            "{\"id\": \"a\", \"kind\": \"talks\", \"mine\": 1}",
            "{\"id\": \"a\", \"title\": \"A\", \"kind\": \"talks\", \"mine\": 1}"));
    assertEquals(
        crlf("{", "\t'kind': 'talks',", "\t'$schema': 's',", "\t'id': 'a',", "\t'mine': 1", "}"),
        merged(
            text,
            "{\"id\": \"a\", \"kind\": \"talks\", \"mine\": 1}",
            "{\"$schema\": \"s\", \"id\": \"a\", \"kind\": \"talks\", \"mine\": 1}"));
  }

  private static String crlf(String... lines) {
    return String.join("\r\n", lines).replace('\'', '"') + "\r\n";
  }

  @Test
  void aCompactLineStaysCompact() {
    assertEquals(
        "{\"id\":\"a\",\"places\":[\"x\",\"y\"],\"note\":{\"n\":[1,2]}}",
        merged(
            "{\"id\":\"a\",\"places\":[\"x\"]}",
            "{\"id\": \"a\", \"places\": [\"x\"]}",
            "{\"id\": \"a\", \"places\": [\"x\", \"y\"], \"note\": {\"n\": [1, 2]}}"));
  }

  @Test
  void aNewItemLooksLikeTheOthers() {
    String text =
        """
        {
          "actors": [
            {"id": "a", "kind": "state"},

            {"id": "b", "kind": "state"}
          ]
        }
        """;
    assertEquals(
        """
        {
          "actors": [
            {"id": "a", "kind": "state"},
            {"id": "c"},

            {"id": "b", "kind": "group"}
          ]
        }
        """,
        merged(
            text,
            text,
            "{\"actors\": [{\"id\": \"a\", \"kind\": \"state\"}, {\"id\": \"c\"}, {\"id\": \"b\","
                + " \"kind\": \"group\"}]}"));
  }

  @Test
  void anItemThatMovesTakesItsCharactersAlong() {
    assertEquals(
        "[ {\"id\" :\"b\"}, {\"id\":\t\"a\"}]",
        merged(
            "[ {\"id\":\t\"a\"}, {\"id\" :\"b\"}]",
            "[{\"id\": \"a\"}, {\"id\": \"b\"}]",
            "[{\"id\": \"b\"}, {\"id\": \"a\"}]"));
  }

  @Test
  void theSecondOfTwoMembersOfOneNameGoesWithTheFirst() {
    assertEquals(
        "{\"b\": 2}",
        merged("{\"a\": 1, \"b\": 2, \"a\": 3}", "{\"a\": 1, \"b\": 2}", "{\"b\": 2}"));
  }

  @Test
  void aListOfWhichItemsWereLeftOutKeepsThem() {
    assertEquals(
        "{\"places\": [\"nowhere\", \"x\", 7, \"z\"]}",
        merged(
            "{\"places\": [\"nowhere\", \"x\", 7, \"y\"]}",
            "{\"places\": [\"x\", \"y\"]}",
            "{\"places\": [\"x\", \"z\"]}"));
    assertEquals(
        "{\"places\": [\"nowhere\"]}",
        merged("{\"places\": [\"nowhere\", \"x\"]}", "{\"places\": [\"x\"]}", "{}"));
  }

  @Test
  void whatIsNotClearIsNotGuessed() {
    assertEquals(
        Optional.empty(),
        JsonMerge.merge("[1, 2, 3]", JsonStyle.LINE, List.of(4L, 5L), List.of(4L, 5L, 6L)));
  }

  /// JSON values, and texts that say them in every layout.
  private static final class RandomJson {
    private static final List<String> NAMES =
        List.of("a", "b", "id", "گ", "q\"\\", "n\n", "x", "y");
    private static final List<String> BLANKS =
        List.of("", "", " ", "\n", "\r\n", "\n\n  ", "\t", "\r", "  \n    ");
    private final Random random;

    RandomJson(Random random) {
      this.random = random;
    }

    private <T> T one(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    @Nullable Object value(int depth) {
      return switch (random.nextInt(depth == 0 ? 4 : 8)) {
        case 0 -> null;
        case 1 -> (long) random.nextInt(9);
        case 2 -> random.nextBoolean();
        case 3 -> one(NAMES);
        case 4, 5 -> {
          List<@Nullable Object> list = new ArrayList<>();
          for (int i = random.nextInt(5); i > 0; i--) {
            list.add(value(depth - 1));
          }
          yield list;
        }
        default -> object(depth);
      };
    }

    Map<String, @Nullable Object> object(int depth) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        map.put(one(NAMES), value(depth - 1));
      }
      return map;
    }

    /// The value with a little of it changed.
    @Nullable Object edited(@Nullable Object value) {
      return switch (value) {
        case Map<?, ?> map -> {
          Map<String, @Nullable Object> after = new LinkedHashMap<>();
          map.forEach(
              (name, old) -> {
                if (random.nextInt(8) > 0) {
                  after.put(String.valueOf(name), random.nextInt(3) > 0 ? old : edited(old));
                }
              });
          if (random.nextInt(3) == 0) {
            after.put(one(NAMES), value(2));
          }
          yield after;
        }
        case List<?> list -> {
          List<@Nullable Object> after = new ArrayList<>();
          for (Object old : list) {
            if (random.nextInt(8) > 0) {
              int at = random.nextInt(6) == 0 ? random.nextInt(after.size() + 1) : after.size();
              after.add(at, random.nextInt(3) > 0 ? old : edited(old));
            }
            if (random.nextInt(8) == 0) {
              after.add(value(2));
            }
          }
          yield after;
        }
        case null, default -> value(1);
      };
    }

    private String blanks() {
      return one(BLANKS);
    }

    String text(@Nullable Object value) {
      return blanks() + inner(value) + blanks();
    }

    private String inner(@Nullable Object value) {
      StringBuilder out = new StringBuilder();
      switch (value) {
        case Map<?, ?> map -> {
          String before = "{";
          for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(before).append(blanks()).append(quoted(String.valueOf(member.getKey())));
            out.append(blanks()).append(':').append(text(member.getValue()));
            before = ",";
          }
          out.append(map.isEmpty() ? "{" + blanks() : "").append('}');
        }
        case List<?> list -> {
          String before = "[";
          for (Object item : list) {
            out.append(before).append(text(item));
            before = ",";
          }
          out.append(list.isEmpty() ? "[" + blanks() : "").append(']');
        }
        case String text -> out.append(quoted(text));
        case null, default -> out.append(value);
      }
      return out.toString();
    }

    private String quoted(String text) {
      return random.nextInt(4) > 0
          ? JsonPrinter.line(text)
          : "\"\\u%04x%s"
              .formatted((int) text.charAt(0), JsonPrinter.line(text.substring(1)).substring(1));
    }
  }
}
