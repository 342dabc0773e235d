package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.packaged.PackagedProgram.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a user meets who starts the packaged program from a terminal without a display.
final class PackagedProgramIT {
  @TempDir Path folder;

  private Outcome run(String input, String... arguments) throws Exception {
    return new PackagedProgram(folder).run(input, arguments);
  }

  @Test
  void withoutADisplayTheWindowIsRefusedInOneSentence() throws Exception {
    Outcome outcome = run("");
    assertEquals(2, outcome.exit(), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(1, outcome.err().strip().lines().count(), outcome.err());
    assertTrue(outcome.err().contains("demarche export"), outcome.err());
  }

  @Test
  void theShippedDatasetHasNoProblem() throws Exception {
    checkTheShippedDataset();
  }

  private void checkTheShippedDataset() throws Exception {
    Outcome outcome = run("", "check", PackagedProgram.shippedDataset().toString());
    assertEquals("", outcome.out());
    assertEquals(0, outcome.exit(), outcome.err());
  }

  @Test
  void listGivesOneJsonObjectALine() throws Exception {
    Outcome outcome =
        run(
            "",
            "list",
            PackagedProgram.shippedDataset().toString(),
            "--actor",
            "iran",
            "--actor",
            "united-states",
            "--actors",
            "all",
            "--format",
            "json");
    assertEquals(0, outcome.exit(), outcome.err());
    JsonMapper json = new JsonMapper();
    List<JsonNode> events = outcome.out().lines().map(json::readTree).toList();
    assertTrue(events.size() > 5, outcome.out());
    for (JsonNode event : events) {
      assertEquals(
          List.of(
              "id",
              "title",
              "when",
              "earliest",
              "latest",
              "kind",
              "places",
              "actors",
              "sources",
              "disputed"),
          List.copyOf(event.propertyNames()));
    }
  }

  @Test
  void datesAreReadFromStandardInput() throws Exception {
    Outcome outcome = run("2007-05-28\n1900-02-29\n", "date", "--format", "json");
    JsonMapper json = new JsonMapper();
    List<JsonNode> lines = outcome.out().lines().map(json::readTree).toList();
    assertEquals(2, lines.size(), outcome.out() + outcome.err());
    assertEquals("28 May 2007", lines.get(0).get("words").asString());
    assertEquals("2007-05-28", lines.get(0).get("earliest").asString());
    assertEquals(false, lines.get(1).get("valid").asBoolean());
    assertTrue(lines.get(1).get("latest").isNull());
  }

  @Test
  void picturesNeedNoDisplay() throws Exception {
    Path png = folder.resolve("talks.png");
    Outcome outcome =
        run(
            "",
            "export",
            PackagedProgram.shippedDataset().toString(),
            "--out",
            png.toString(),
            "--range",
            "2007-05/2007-08");
    assertEquals(0, outcome.exit(), outcome.err());
    byte[] signature = Arrays.copyOf(Files.readAllBytes(png), 8);
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, signature);
  }

  @Test
  void theSamePictureIsTheSameFile() throws Exception {
    byte[][] files = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Path svg = folder.resolve("talks" + i + ".svg");
      Outcome outcome =
          run("", "export", PackagedProgram.shippedDataset().toString(), "--out", svg.toString());
      assertEquals(0, outcome.exit(), outcome.err());
      files[i] = Files.readAllBytes(svg);
    }
    assertArrayEquals(files[0], files[1]);
  }

  @Test
  void wrongUsageSaysWhatToDo() throws Exception {
    Outcome outcome = run("", "list", "--format", "yaml");
    assertEquals(2, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("yaml"), outcome.err());
  }

  @Test
  void itsStartIsPrepared() throws Exception {
    PackagedProgram program = new PackagedProgram(folder);
    ProcessBuilder check = program.command("check", PackagedProgram.shippedDataset().toString());
    // Ends the virtual machine where the cache cannot be used.
    check.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
    Process process = check.start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), program.written("out") + program.written("err"));
  }

  @Test
  void withoutItsPreparedStartItStartsAllTheSame() throws Exception {
    Path away = Files.move(PackagedProgram.startCache(), folder.resolve("away.aot"));
    try {
      checkTheShippedDataset();
    } finally {
      Files.move(away, PackagedProgram.startCache());
    }
  }
}
