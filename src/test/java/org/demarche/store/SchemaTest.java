package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Property;
import org.demarche.io.DiskTree;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Kind;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.query.Grouping;
import org.demarche.store.record.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
  private static final Path SCHEMAS = Path.of("resources", "schema");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /// What only the reader can know: what a text means, and what other records there are.
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of("bad-date", "bad-zone", "unknown-actor", "unknown-kind", "duplicate-id", "cycle");

  @TempDir Path temp;

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of("classpath:schema/" + name + ".schema.json"));
  }

  /// The schema for a file of a dataset.
  private static Schema schemaFor(Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    boolean event = file.getParent() != null && file.getParent().endsWith("events");
    return schema(event ? "event" : name);
  }

  private static List<Error> faults(Path file) {
    try {
      return schemaFor(file).validate(Files.readString(file), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void assertValid(Path folder) throws IOException {
    for (Path file : files(folder)) {
      assertEquals(List.of(), faults(file), file.toString());
    }
  }

  @Test
  void theSchemasAreSchemas() throws IOException {
    List<Path> schemas = files(SCHEMAS);
    assertEquals(6, schemas.size());
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (Path file : schemas) {
      assertEquals(List.of(), meta.validate(Files.readString(file), InputFormat.JSON), file + "");
    }
  }

  @Test
  void theShippedDataIsValid() throws IOException {
    assertValid(Path.of("data", "us-iran-iraq-2007"));
  }

  @Test
  void whateverTheProgramWritesIsValid() {
    Property.forAll(
        28,
        40,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            new DatasetWriter(new DiskTree(folder)).write(new RandomRecords(random).dataset());
            assertValid(folder);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private record Change(String file, String old, String replacement) {}

  private static final String EVENT = "events/first-round.json";

  private static Change event(String old, String replacement) {
    return new Change(EVENT, old, replacement);
  }

  private static final List<Change> GOOD =
      List.of(
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"significance\": 5"),
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"significance\": 2.0"),
          event(
              "\"kind\": \"talks\"", "\"$schema\": \"x\", \"kind\": \"talks\", \"later\": [null]"),
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"summary\": \"\", \"claims\": []"),
          event("[1, 2]", "[]"),
          event(", \"paragraphs\": [1, 2]", ""),
          event("\"kind\"", "\"claims\": [{\"proposition\": \"p\"}], \"kind\""),
          event(
              "\"kind\"",
              "\"claims\": [{\"proposition\": \"p\", \"positions\": [{\"speaker\": \"a\","
                  + " \"attitude\": \"doubts\", \"through\": [\"b\"]}]}], \"kind\""),
          event(
              "\"kind\"",
              "\"accounts\": [{\"about\": \"number\", \"versions\": [{\"says\": \"a\"}, {\"says\":"
                  + " \"b\"}], \"reason\": \"r\"}], \"kind\""),
          event("\"kind\"", "\"accepts\": [{\"warning\": \"w\", \"because\": \"b\"}], \"kind\""),
          new Change(
              "actors.json", "\"kind\": \"state\"", "\"kind\": \"state\", \"aliases\": [\"\"]"),
          new Change("places.json", ", \"latitude\": 33.3, \"longitude\": 44.4", ""),
          new Change("sources.json", "[[2007, 5, 29]]", "[[\"2007\"]]"),
          new Change("sources.json", "https://example.org", "HTTP://example.org"),
          new Change(
              "sources.json", "\"paragraphs\"", "\"localCopy\": \"a/b..c.html\", \"paragraphs\""),
          new Change(
              "sources.json",
              "\"custom\": {",
              "\"language\": \"fa\", \"accessed\": {\"date-parts\": [[2020, 5]]}, \"custom\":"
                  + " {\"translatedTitle\": \"A\", \"newsrooms\": [\"AP\"], \"seen\":"
                  + " \"excerpt\", "),
          new Change("dataset.json", "\"title\"", "\"defaultView\": {}, \"eras\": [], \"title\""));

  private static final List<Change> BAD =
      List.of(
          event("\"id\": \"first-round\",", ""),
          event("\"first-round\"", "\"First round\""),
          event("\"first-round\"", "7"),
          event("\"First round\"", "\"  \""),
          event("\"title\": \"First round\",", ""),
          event("\"edtf\": \"2007-05-28\", ", ""),
          event("\"2007-05-28\"", "\"\""),
          event("\"2007-05-28\"", "2007"),
          event("\"stated\"", "\"sure\""),
          event(", \"derivation\": \"stated\"", ""),
          event("{\"edtf\": \"2007-05-28\", \"derivation\": \"stated\"}", "\"2007-05-28\""),
          event("  \"kind\": \"talks\",", ""),
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"significance\": 0"),
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"significance\": 2.5"),
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"significance\": \"5\""),
          event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"summary\": [\"x\"]"),
          event("[\"baghdad\"]", "\"baghdad\""),
          event("[\"baghdad\"]", "[7]"),
          event("{\"actor\": \"iran\"}", "{\"role\": \"host\"}"),
          event("{\"actor\": \"iran\"}", "\"iran\""),
          event("\"stance\": \"reports\"", "\"stance\": \"says\""),
          event(", \"stance\": \"reports\"", ""),
          event("\"source\": \"gazette\", ", ""),
          event("[1, 2]", "[0]"),
          event("[1, 2]", "[1.5]"),
          event("[1, 2]", "1"),
          event("\"kind\"", "\"claims\": [{\"positions\": []}], \"kind\""),
          event(
              "\"kind\"",
              "\"claims\": [{\"proposition\": \"p\", \"positions\": [{\"attitude\": \"doubts\"}]}],"
                  + " \"kind\""),
          event(
              "\"kind\"",
              "\"claims\": [{\"proposition\": \"p\", \"positions\": [{\"speaker\": \"a\"}]}],"
                  + " \"kind\""),
          event(
              "\"kind\"",
              "\"accounts\": [{\"about\": \"date\", \"versions\": [{\"says\": \"a\"}], \"reason\":"
                  + " \"r\"}], \"kind\""),
          event(
              "\"kind\"",
              "\"accounts\": [{\"about\": \"mood\", \"versions\": [{\"says\": \"a\"}, {\"says\":"
                  + " \"b\"}], \"reason\": \"r\"}], \"kind\""),
          event("\"kind\"", "\"accepts\": [{\"warning\": \"w\"}], \"kind\""),
          event("\"kind\"", "\"relations\": [{\"type\": \"after\", \"event\": \"x\"}], \"kind\""),
          event("\"kind\"", "\"relations\": [{\"type\": \"about\"}], \"kind\""),
          new Change("actors.json", "\"name\": \"Iran\", ", ""),
          new Change("actors.json", "\"kind\": \"person\"", "\"kind\": \"hero\""),
          new Change("actors.json", ", \"kind\": \"person\"", ""),
          new Change(
              "actors.json", "\"kind\": \"person\"", "\"kind\": \"person\", \"aliases\": \"x\""),
          new Change("actors.json", "\"actors\"", "\"people\""),
          new Change("places.json", "33.3", "93.3"),
          new Change("places.json", "33.3", "\"33.3\""),
          new Change("places.json", ", \"longitude\": 44.4", ""),
          new Change("sources.json", "\"type\": \"article-newspaper\",", ""),
          new Change("sources.json", "https://", "ftp://"),
          new Change("sources.json", "https://example.org/envoys", "example.org"),
          new Change("sources.json", "\"paragraphs\": 12", "\"paragraphs\": 0"),
          new Change("sources.json", "\"paragraphs\": 12", "\"outside\": \"yes\""),
          new Change("sources.json", "\"paragraphs\": 12", "\"seen\": \"half\""),
          new Change("sources.json", "\"paragraphs\": 12", "\"newsrooms\": \"AP\""),
          new Change("sources.json", "\"paragraphs\": 12", "\"newsrooms\": [\" \"]"),
          new Change("sources.json", "\"paragraphs\": 12", "\"translatedTitle\": 7"),
          new Change("sources.json", "\"type\"", "\"language\": 7, \"type\""),
          new Change("sources.json", "\"paragraphs\": 12", "\"localCopy\": \"../x\""),
          new Change("sources.json", "\"paragraphs\": 12", "\"localCopy\": \"/x\""),
          new Change(
              "sources.json", "\"container-title\": \"The Gazette\"", "\"author\": [\"Ada\"]"),
          new Change("dataset.json", "\"title\": \"Talks\",", ""),
          new Change("dataset.json", "\"formatVersion\": 1,", ""),
          new Change("dataset.json", "\"formatVersion\": 1", "\"formatVersion\": \"1\""),
          new Change("dataset.json", "\"formatVersion\": 1", "\"formatVersion\": 2"),
          new Change(
              "dataset.json", "\"title\"", "\"defaultView\": {\"groupBy\": \"x\"}, \"title\""),
          new Change("dataset.json", "\"title\"", "\"kinds\": [{\"id\": \"x\"}], \"title\""),
          new Change("dataset.json", "\"title\"", "\"eras\": [{\"title\": \"x\"}], \"title\""));

  private static String content(String file) {
    return switch (file) {
      case EVENT -> Folder.FIRST_ROUND;
      case "actors.json" -> Folder.ACTORS;
      case "places.json" -> Folder.PLACES;
      case "sources.json" -> Folder.SOURCES;
      default -> Folder.DATASET;
    };
  }

  private List<Problem> errors(Change change) {
    String old = content(change.file);
    assertTrue(old.contains(change.old), change.toString());
    Folder folder =
        Folder.good(temp).with(change.file, old.replace(change.old, change.replacement));
    return folder.read().problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> problem.file().equals(change.file))
        .filter(problem -> !BEYOND_SCHEMAS.contains(problem.code()))
        .toList();
  }

  @Test
  void whatTheReaderTakesWholeIsValid() {
    for (Change change : GOOD) {
      assertEquals(List.of(), errors(change), change.toString());
      assertEquals(List.of(), faults(temp.resolve(change.file)), change.toString());
    }
  }

  @Test
  void whatTheReaderFaultsIsNotValid() {
    for (Change change : BAD) {
      assertFalse(errors(change).isEmpty(), "the reader takes " + change);
      assertFalse(faults(temp.resolve(change.file)).isEmpty(), "the schema takes " + change);
    }
  }

  private static List<String> written(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Fields::written).toList();
  }

  private static List<String> values(String schema, String pointer) throws IOException {
    JsonNode root =
        new JsonMapper().readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
    return root.at(pointer + "/enum").valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void theListsOfValuesAreThoseOfTheModel() throws IOException {
    String event = "/properties";
    assertEquals(
        written(When.Derivation.class), values("event", event + "/when/properties/derivation"));
    assertEquals(
        written(Account.Aspect.class), values("event", event + "/accounts/items/properties/about"));
    assertEquals(
        written(Claim.Attitude.class),
        values("event", event + "/claims/items/properties/positions/items/properties/attitude"));
    assertEquals(
        written(Relation.Type.class), values("event", event + "/relations/items/properties/type"));
    assertEquals(
        written(Citation.Stance.class), values("parts", "/$defs/citation/properties/stance"));
    assertEquals(
        written(Actor.ActorKind.class),
        values("actors", "/properties/actors/items/properties/kind"));
    assertEquals(
        written(Source.Seen.class), values("sources", "/items/properties/custom/properties/seen"));
    String kinds = "/properties/kinds/items/properties";
    assertEquals(written(Kind.Family.class), values("dataset", kinds + "/family"));
    assertEquals(written(Kind.Glyph.class), values("dataset", kinds + "/glyph"));
    assertEquals(
        written(Grouping.class), values("dataset", "/properties/defaultView/properties/groupBy"));
  }
}
