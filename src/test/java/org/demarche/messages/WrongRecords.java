package org.demarche.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Files that are wrong in many ways, to be laid beside the good ones of a dataset.
public final class WrongRecords {
  /// What of them may be quoted, members of the format and values that stand in for wrong ones.
  public static final Set<String> NAMES =
      Set.of(
          "derivation",
          "stated",
          "derived",
          "inferred",
          "bounded",
          "places",
          "reason",
          "about",
          "weather",
          "date",
          "place",
          "number",
          "participants",
          "content",
          "Wrong id",
          "title",
          "known",
          "x",
          "significance",
          "nowhere",
          "nobody",
          "none",
          "paragraphs",
          "stance",
          "likes",
          "reports",
          "announces",
          "supports",
          "contradicts",
          "mentions",
          "other",
          "red",
          "colour",
          "citations",
          "versions",
          "list",
          "broken",
          "empty",
          "part-of",
          // The JSON parser's own words, which the program passes on.
          "unexpected end-of-input within/between Object entries");

  private WrongRecords() {}

  public static void addTo(Path folder) throws IOException {
    Path events = folder.resolve("events");
    Files.writeString(events.resolve("broken.json"), "{\"id\": \"broken\",");
    Files.writeString(events.resolve("list.json"), "[1, 2");
    Files.writeString(events.resolve("empty.json"), "");
    Files.writeString(
        events.resolve("wrong.json"),
        """
        {"id": "Wrong id", "title": 4, "when": {"edtf": "2007-13-01", "derivation": "known"},
         "kind": "x", "significance": 9, "places": ["nowhere"], "colour": "red",
         "participants": [{"actor": "nobody", "role": "none"}],
         "citations": [{"source": "none", "paragraphs": [0, "a"], "stance": "likes"}],
         "relations": [{"type": "part-of", "event": "none"}], "title": "twice"}
        """);
    Files.writeString(
        events.resolve("other.json"),
        """
        {"id": "other", "title": "ж", "when": {"edtf": "2007"}, "kind": "talks",
         "places": "baghdad", "participants": [{"actor": "iran"}, {"actor": "iran"}],
         "citations": [], "accounts": [{"about": "weather", "versions": []}],
         "relations": [{"type": "follows", "event": "other"}]}
        """);
  }
}
