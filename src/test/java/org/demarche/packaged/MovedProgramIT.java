package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.packaged.PackagedProgram.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packaged program in folders of all sorts of names, under a locale that knows ASCII alone.
final class MovedProgramIT {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a';touch X;'b", "$(touch X) `touch X`", "ünï 中文", "-n", "a\\b\"c"})
  void itStartsWhateverItsFolderIsCalled(String name) throws Exception {
    Outcome outcome = runIn(name);
    assertEquals(0, outcome.exit(), outcome.err());
    assertEquals("0 errors, 0 warnings; 102 events read.\n", outcome.err());
    assertEquals("", outcome.out());
    try (Stream<Path> all = Files.walk(folder)) {
      assertFalse(all.anyMatch(file -> file.endsWith("X")));
    }
  }

  @Test
  void aFolderThatCannotBeIsRefusedInASentence() throws Exception {
    for (String name : List.of("a:b", "😀")) {
      Outcome outcome = runIn(name);
      assertEquals(2, outcome.exit(), name);
      assertEquals(
          "demarche: The folder of the program, or one above it, has a colon or an emoji in its"
              + " name. Move it elsewhere.\n",
          outcome.err());
    }
  }

  private Outcome runIn(String name) throws IOException, InterruptedException {
    Path image = PackagedProgram.executable().toAbsolutePath().getParent().getParent();
    // By a shell, whose arguments are bytes: this test may itself run where only ASCII is known.
    Path moved = folder.resolve("work");
    Files.createDirectories(moved);
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            "mkdir -p -- \"$1\" && (cp -rl -- \"$2\" \"$1/demarche\" 2>/dev/null"
                + " || cp -r -- \"$2\" \"$1/demarche\") && exec"
                + " \"./$1/demarche/bin/demarche\" check \"$3\"",
            "sh",
            name,
            image.toString(),
            PackagedProgram.shippedDataset().toString());
    builder.directory(moved.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after two minutes");
    }
    PackagedProgram program = new PackagedProgram(folder);
    return new Outcome(process.exitValue(), program.written("out"), program.written("err"));
  }
}
