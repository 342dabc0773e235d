package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with the records of lists and with the description: each is named at its place,
/// and costs no more than itself.
class BadListsTest {
  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void goodFolder() {
    folder = Folder.good(path);
  }

  private Dataset dataset() {
    return folder.read().dataset().orElseThrow();
  }

  @Test
  void actorsAndPlacesFormNoCircles() {
    folder.with(
        "actors.json",
        """
        {"actors": [
          {"id": "iran", "name": "Iran", "kind": "state", "partOf": "crocker"},
          {"id": "crocker", "name": "Crocker", "kind": "person", "partOf": "embassy"},
          {"id": "embassy", "name": "Embassy", "kind": "organisation", "partOf": "iran"},
          {"id": "self", "name": "Self", "kind": "group", "partOf": "self"},
          {"id": "lost", "name": "Lost", "kind": "group", "partOf": "self"}
        ]}
        """);
    folder.with(
        "places.json",
        """
        {"places": [
          {"id": "baghdad", "name": "Baghdad", "partOf": "iraq"},
          {"id": "iraq", "name": "Iraq", "partOf": "baghdad"}
        ]}
        """);
    assertEquals(
        List.of(
            "actors.json:4:74: error: 'partOf' leads round in a circle: embassy → iran → crocker →"
                + " embassy. Remove one of these links.",
            "actors.json:5:61: error: 'partOf' leads round in a circle: self → self. Remove one of"
                + " these links.",
            "places.json:3:44: error: 'partOf' leads round in a circle: iraq → baghdad → iraq."
                + " Remove one of these links."),
        folder.problems());
    assertEquals(null, dataset().actor(new ActorId("embassy")).orElseThrow().partOf());
    assertEquals(
        new ActorId("embassy"), dataset().actor(new ActorId("crocker")).orElseThrow().partOf());
  }

  @Test
  void addressesLeadToTheWebAndCopiesStayInTheFolder() {
    for (String url : List.of("javascript:alert(1)", "file:///etc/passwd", "example.org", "a b")) {
      folder.with("sources.json", Folder.SOURCES.replace("https://example.org/envoys", url));
      assertEquals(
          List.of(
              "sources.json:8:12: error: '%s' is no web address. Give the whole of it, from http:// or https:// on."
                  .formatted(url)),
          folder.problems());
    }
    for (String copy : List.of("../x", "/etc/passwd", "a/../../b", "C:/x", "a\\\\b", "")) {
      folder.with(
          "sources.json",
          Folder.SOURCES.replace(
              "\"paragraphs\": 12", "\"paragraphs\": 12, \"localCopy\": \"" + copy + "\""));
      assertEquals(
          List.of(
              "sources.json:9:47: error: '%s' is no path below the dataset folder. Write it with forward slashes."
                  .formatted(copy.replace("\\\\", "\\"))),
          folder.problems());
    }
  }

  @Test
  void aZoneThatDoesNotExistIsNamed() {
    folder.with("dataset.json", Folder.DATASET.replace("Asia/Baghdad", "Asia/Bagdad"));
    assertEquals(
        List.of(
            "dataset.json:4:15: error: There is no time zone 'Asia/Bagdad'. Use an IANA name such"
                + " as 'Asia/Baghdad'."),
        folder.problems());
  }

  @Test
  void theDescriptionFallsBackPartByPart() {
    folder.with(
        "dataset.json",
        """
        {"title": "", "defaultView": {"range": "x", "groupBy": "colour"},
         "kinds": [{"id": "march", "label": "March"}, {"id": "march", "label": "March",
           "definition": "d", "family": "dispute", "glyph": "blob"}],
         "eras": [{"title": "War", "when": "then"}]}
        """);
    List<String> problems = folder.problems();
    assertEquals(11, problems.size(), String.join("\n", problems));
    assertEquals(path.getFileName().toString(), dataset().description().title());
    assertEquals("Z", dataset().description().zone().getId());
    assertEquals(List.of(), dataset().description().eras());
    assertEquals(1, dataset().events().size());
  }

  @Test
  void aKindThatLooksLikeAnotherIsAWarning() {
    String kind =
        "\"kinds\": [{\"id\": \"%s\", \"label\": \"L\", \"definition\": \"D.\","
            + " \"family\": \"diplomacy\", \"glyph\": \"%s\"}], \"title\"";
    folder.with(
        "dataset.json", Folder.DATASET.replace("\"title\"", kind.formatted("march", "circle")));
    assertEquals(
        List.of(
            "dataset.json:3:95: warning: The kind 'talks' has this family and glyph too. Choose a"
                + " glyph that the family does not use yet."),
        folder.problems());
    folder.with(
        "dataset.json", Folder.DATASET.replace("\"title\"", kind.formatted("talks", "circle")));
    assertEquals(List.of(), folder.problems());
    folder.with(
        "dataset.json", Folder.DATASET.replace("\"title\"", kind.formatted("march", "star")));
    assertEquals(List.of(), folder.problems());
  }
}
