package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.document.DocumentFormat;
import org.demarche.document.DocumentFormats;
import org.demarche.interchange.DataFormat;
import org.demarche.interchange.DataFormats;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileExportTest {
  private final Terminal terminal = new Terminal();
  @TempDir private Path temp = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void dataset() {
    data = temp.resolve("data");
    Folder.good(data)
        .withEvent("january-talks", "2007-01", "talks", "united-states")
        .withEvent("embassy", "1979-11-04", "seizure", "iran");
  }

  private int export(Path out, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("export", data.toString(), "--out", out.toString()));
    arguments.addAll(List.of(options));
    return terminal.run(arguments.toArray(String[]::new));
  }

  @Test
  void everyEndingWritesAFile() throws IOException {
    List<String> endings = new ArrayList<>();
    DataFormats.all().stream().map(DataFormat::extension).forEach(endings::add);
    DocumentFormats.all().stream().map(DocumentFormat::extension).forEach(endings::add);
    for (String ending : endings) {
      Path out = temp.resolve("out." + ending);
      assertEquals(0, export(out), terminal.err());
      assertTrue(Files.size(out) > 0, ending);
      assertTrue(terminal.err().endsWith("Saved %s.\n".formatted(out)), terminal.err());
    }
  }

  @Test
  void theFilterAndTheRangeApply() throws IOException {
    Path out = temp.resolve("out.jsonl");
    assertEquals(0, export(out, "--range", "1979"), terminal.err());
    assertEquals(1, Files.readAllLines(out).size());
    assertEquals(0, export(out, "--force", "--kind", "seizure"), terminal.err());
    assertTrue(Files.readString(out).contains("\"embassy\""));
    Path page = temp.resolve("out.html");
    assertEquals(0, export(page, "--range", "1979"), terminal.err());
    assertTrue(Files.readString(page).contains("Events within 1979: 1 of 3"), terminal.err());
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhereOneSaysSo() throws IOException {
    Path out = temp.resolve("out.md");
    Files.writeString(out, "mine");
    assertEquals(2, export(out));
    assertEquals(
        "demarche: '%s' exists. Give --force to replace it.\n".formatted(out), terminal.err());
    assertEquals("mine", Files.readString(out));
    assertEquals(0, export(out, "--force"), terminal.err());
    assertFalse(Files.readString(out).contains("mine"));
  }

  @Test
  void whatATableLeavesOutIsToldBeforeItIsWritten() {
    assertEquals(0, export(temp.resolve("out.jsonl")), terminal.err());
    assertTrue(terminal.err().startsWith("Note: Actors, places and sources"), terminal.err());
  }

  @Test
  void lettersThatNoFontHasAreToldBeforeAPictureIsWritten() throws IOException {
    Path file = data.resolve("events/embassy.json");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"title\":\\s*\"[^\"]*\"", "\"title\": \"会談\""));
    Path out = temp.resolve("out.svg");
    assertEquals(0, export(out, "--range", "1979"), terminal.err());
    assertTrue(
        terminal.err().startsWith("Note: 2 letters are in none of the program's fonts: 会 談"),
        terminal.err());
  }
}
