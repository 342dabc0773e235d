package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.messages.English;
import org.demarche.messages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  @Test
  void withoutADisplayOneSentenceNamesTheCommandThatNeedsNone() {
    assertEquals(2, terminal.run());
    assertEquals("", terminal.out());
    assertEquals(
        "demarche: There is no display to open a window on; to draw a picture without one, use:"
            + " demarche export PATH --out FILE.png\n",
        terminal.err());
    assertEquals(List.of(), terminal.opened());
  }

  @Test
  void withADisplayTheWindowOpensOnTheFolderGivenOrOnNone() {
    assertEquals(0, terminal.withDisplay().run());
    assertEquals(0, terminal.withDisplay().run(folder.toString()));
    assertEquals(List.of(Optional.empty(), Optional.of(folder)), terminal.opened());
    assertEquals("", terminal.err());
  }

  @Test
  void aToolkitThatDoesNotStartIsToldInOneSentence() {
    terminal
        .withDisplay()
        .launching(
            given -> {
              throw new UnsupportedOperationException("Unable to open DISPLAY");
            });
    assertEquals(2, terminal.run());
    assertEquals(
        "demarche: The window could not be opened (Unable to open DISPLAY); to draw a picture"
            + " without one, use: demarche export PATH --out FILE.png\n",
        terminal.err());
  }

  @Test
  void aMistypedCommandIsNotTakenForAFolder() {
    assertEquals(2, terminal.withDisplay().run("chekc"));
    assertEquals(
        "demarche: There is no folder 'chekc'. Did you mean the command 'check'?\n",
        terminal.err());
    assertEquals(List.of(), terminal.opened());
  }

  @Test
  void aFileIsNoDatasetFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("dataset.json"));
    for (List<String> arguments :
        List.of(List.of("check", file.toString()), List.of("list", file.toString()))) {
      assertEquals(2, terminal.withDisplay().run(arguments.toArray(String[]::new)));
      assertEquals(
          "demarche: '%s' is a file; give the folder that holds dataset.json.\n".formatted(file),
          terminal.err());
    }
  }

  @Test
  void aFileIsGivenToTheWindowWhichOpensTheFolderThatHoldsIt() throws IOException {
    Path file = Files.createFile(folder.resolve("dataset.json"));
    assertEquals(0, terminal.withDisplay().run(file.toString()));
    assertEquals(List.of(Optional.of(file)), terminal.opened());
  }

  @Test
  void everyCommandExplainsItselfOnStandardOutput() {
    for (String command : List.of("check", "list", "date", "export", "generate")) {
      assertEquals(0, terminal.run(command, "--help"), command);
      assertTrue(terminal.out().startsWith("Usage: demarche " + command), terminal.out());
      assertEquals("", terminal.err());
    }
    assertEquals(0, terminal.run("--help"));
    assertTrue(terminal.out().contains("Commands:"), terminal.out());
    assertEquals(0, terminal.run("--version"));
    assertTrue(terminal.out().startsWith("demarche "), terminal.out());
  }

  @Test
  void wrongUsageIsOneSentenceAndStatusTwo() {
    Map<List<String>, String> usages =
        Map.of(
            List.of("list"),
            "demarche: Missing required parameter: 'PATH'. See: demarche list --help\n",
            List.of("list", "x", "--format", "xml"),
            "demarche: Invalid value for option '--format': 'xml' is not one of table, json. See:"
                + " demarche list --help\n",
            List.of("check", "x", "--wide"),
            "demarche: Unknown option: '--wide'. See: demarche check --help\n");
    usages.forEach(
        (arguments, sentence) -> {
          assertEquals(2, terminal.run(arguments.toArray(String[]::new)));
          assertEquals(sentence, terminal.err());
          assertEquals("", terminal.out());
        });
  }

  @Test
  void everyMistakeIsToldInOneSentence() {
    String export = ". See: demarche export --help\n";
    Map<List<String>, String> mistakes =
        Map.ofEntries(
            Map.entry(
                List.of("export"),
                "Missing required options and parameters: '--out=FILE', 'PATH'" + export),
            Map.entry(List.of("export", "x"), "Missing required option: '--out=FILE'" + export),
            Map.entry(
                List.of("generate"),
                "Missing required options: '--events=N', '--out=FOLDER'. See: demarche generate"
                    + " --help\n"),
            Map.entry(
                List.of("export", "x", "--out"),
                "Missing required parameter for option '--out' (FILE)" + export),
            Map.entry(
                List.of("export", "x", "--out", "--size"),
                "Expected parameter for option '--out' but found '--size'" + export),
            Map.entry(
                List.of("list", "x", "--wide", "--b"),
                "Unknown options: '--wide', '--b'. See: demarche list --help\n"),
            Map.entry(
                List.of("check", "x", "y", "z"),
                "Unmatched arguments: 'y', 'z'. See: demarche check --help\n"),
            Map.entry(
                List.of("list", "x", "--range", "1", "--range", "2"),
                "option '--range' should be specified only once. See: demarche list --help\n"),
            Map.entry(
                List.of("generate", "--events", "x", "--out", "y"),
                "Invalid value for option '--events': 'x' is not an int. See: demarche generate"
                    + " --help\n"),
            Map.entry(
                List.of("generate", "--events", "1", "--seed", "x", "--out", "y"),
                "Invalid value for option '--seed': 'x' is not a long. See: demarche generate"
                    + " --help\n"),
            Map.entry(
                List.of("export", "x", "--out", "y", "--scale", "x"),
                "Invalid value for option '--scale': 'x' is not a double" + export),
            Map.entry(
                List.of("export", "x", "--out", "y", "--no-legend=1"),
                "Invalid value for option '--no-legend': '1' is not a boolean" + export));
    mistakes.forEach(
        (arguments, sentence) -> {
          assertEquals(2, terminal.run(arguments.toArray(String[]::new)));
          assertEquals("demarche: " + sentence, terminal.err());
          assertEquals("", terminal.out());
        });
  }

  private static final class FailingStream extends OutputStream {
    private final String message;

    FailingStream(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }

  private static int runWriting(OutputStream out, OutputStream err, String... arguments) {
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err);
    return new Program(English.WORDS, Language.tags(), console, opened -> {}, false).run(arguments);
  }

  @Test
  void aReaderThatHasReadEnoughEndsTheProgramQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, runWriting(new FailingStream("Broken pipe"), err, "date", "2007"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFullDiskIsToldOnce() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(2, runWriting(new FailingStream("No space left on device"), err, "--help"));
    assertEquals(2, runWriting(new FailingStream("No space left on device"), err, "--version"));
    assertEquals(
        2, runWriting(new FailingStream("No space left on device"), err, "check", "--help"));
    err.reset();
    assertEquals(2, runWriting(new FailingStream("No space left on device"), err, "date", "2007"));
    assertEquals(
        "demarche: The output could not be written: No space left on device\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nobodyListeningToMessagesIsNoReasonToFailOtherwise() {
    assertEquals(2, runWriting(OutputStream.nullOutputStream(), new FailingStream("gone")));
  }

  @Test
  void aDisplayIsThereWhereTheSystemOrTheToolkitSaysSo() {
    assertTrue(Display.isPresent("Windows 11", Map.of(), ""));
    assertTrue(Display.isPresent("Mac OS X", Map.of(), ""));
    assertTrue(Display.isPresent("Linux", Map.of("DISPLAY", ":0"), ""));
    assertTrue(Display.isPresent("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), ""));
    assertTrue(Display.isPresent("Linux", Map.of(), "Headless"));
    assertEquals(false, Display.isPresent("Linux", Map.of("DISPLAY", ""), ""));
    assertEquals(false, Display.isPresent("Linux", Map.of(), ""));
  }
}
