package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.demarche.model.Kind;
import org.demarche.model.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `curation.md` shows is what the shipped dataset and the vocabulary have.
class CurationDocumentTest {
  private static final Path GUIDE = Path.of("src", "docs", "curation.md");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String section(String from, String to) throws IOException {
    String guide = Files.readString(GUIDE);
    return guide.substring(guide.indexOf("\n" + from), guide.indexOf("\n" + to));
  }

  private static List<String> groups(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void everyPieceOfTheWorkedExampleStandsInTheShippedFiles() throws IOException {
    List<String> pieces = groups("(?:^ {4}.*\\n)+", section("## A worked example", "## Kinds"));
    assertEquals(9, pieces.size());
    List<JsonNode> records = new ArrayList<>();
    for (String name : List.of("five-iranians-detained", "us-announces-release-of-nine")) {
      records.add(read("events/" + name + ".json"));
    }
    read("actors.json").get("actors").forEach(records::add);
    read("sources.json").forEach(records::add);
    List<String> strange = new ArrayList<>();
    for (String piece : pieces) {
      boolean whole = piece.strip().startsWith("{");
      JsonNode shown = MAPPER.readTree(whole ? piece : "{" + piece + "}");
      if (records.stream().noneMatch(record -> isPart(shown, record))) {
        strange.add(piece);
      }
    }
    assertEquals(List.of(), strange);
  }

  private static JsonNode read(String file) throws IOException {
    return MAPPER.readTree(Files.readString(Shipped.FOLDER.resolve(file)));
  }

  /// Whether all that is shown is there: every field; every item, of a list of citations at least
  /// those shown, of any other just those; a text that ends in '…' up to there.
  private static boolean isPart(JsonNode shown, JsonNode whole) {
    if (shown.isObject() && whole.isObject()) {
      return shown.properties().stream()
          .allMatch(
              field ->
                  whole.has(field.getKey())
                      && (field.getKey().equals("citations")
                          ? isPartOfSome(field.getValue(), whole.get(field.getKey()))
                          : isPart(field.getValue(), whole.get(field.getKey()))));
    }
    if (shown.isArray() && whole.isArray()) {
      for (int i = 0; i < shown.size(); i++) {
        if (i >= whole.size() || !isPart(shown.get(i), whole.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (shown.isString() && shown.asString().endsWith("…")) {
      return whole.isString()
          && whole
              .asString()
              .startsWith(shown.asString().substring(0, shown.asString().length() - 1));
    }
    return shown.equals(whole);
  }

  private static boolean isPartOfSome(JsonNode shown, JsonNode whole) {
    for (JsonNode item : shown) {
      boolean found = false;
      for (JsonNode other : whole) {
        found |= isPart(item, other);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /// An account leaves no version out.
  @Test
  void theExampleShowsEveryVersionOfTheDate() throws IOException {
    String example = section("**7. Accounts.**", "**8. Claims.**");
    for (JsonNode version :
        read("events/five-iranians-detained.json").get("accounts").get(0).get("versions")) {
      assertTrue(example.contains(version.get("says").asString()), version.toString());
    }
  }

  @Test
  void everyKindHasItsEventTypeOrNone() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    for (String row : groups("^\\| `.*$", section("## Kinds", "## Roles"))) {
      List<String> cells = List.of(row.split(" \\| |^\\| | \\|$", -1));
      shown.put(cells.get(1), cells.get(3));
    }
    Map<String, String> expected = new TreeMap<>();
    for (Kind kind : Vocabulary.kinds()) {
      String type = kind.plover();
      expected.put("`" + kind.id() + "`", type == null ? "–" : type);
    }
    assertEquals(expected, shown);
  }
}
