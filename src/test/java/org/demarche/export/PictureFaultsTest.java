package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyFiles;
import org.demarche.messages.English;
import org.demarche.scene.Folio;
import org.demarche.scene.Theme;
import org.demarche.task.Progress;
import org.demarche.words.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever goes wrong with the target of a picture is one sentence, and the file stays as it was.
final class PictureFaultsTest {
  private static final List<PictureFormat> FORMATS = List.of(PictureFormat.PNG, PictureFormat.SVG);

  @TempDir Path folder;

  @Test
  void aFolderThatMayNotBeWrittenTo() throws Exception {
    assertFailure(
        Operation.CREATE, new AccessDeniedException("talks"), "its folder may not be written to.");
  }

  @Test
  void aFolderThatVanished() throws Exception {
    NoSuchFileException gone = new NoSuchFileException("talks");
    assertFailure(Operation.CREATE, gone, "its folder does not exist.");
    assertFailure(Operation.RENAME, gone, "its folder does not exist.");
  }

  @Test
  void aFullDisk() throws Exception {
    IOException full = new IOException("No space left on device");
    assertFailure(Operation.WRITE, full, "the disk is full.");
    assertFailure(Operation.FORCE, full, "the disk is full.");
    IOException windows = new IOException("There is not enough space on the disk");
    assertFailure(Operation.WRITE, windows, "the disk is full.");
  }

  @Test
  void aFileInUse() throws Exception {
    FileSystemException used =
        new FileSystemException(
            "talks", null, "The process cannot access the file because another has it open");
    assertFailure(
        Operation.RENAME, used, "the process cannot access the file because another has it open.");
  }

  private void assertFailure(Operation step, IOException failure, String reason)
      throws IOException {
    for (PictureFormat format : FORMATS) {
      Path file = folder.resolve("talks." + format.extension());
      Files.writeString(file, "old");
      Faults faults = new Faults().fail(step, String.valueOf(file.getFileName()), failure);
      Target target = new Target(file, FaultyFiles.in(folder, faults));
      Folio folio = Folio.of(SampleScene.everyMark(), "");
      Look look = new Look(Theme.LIGHT, 1);
      ExplainedException seen =
          assertThrows(
              ExplainedException.class,
              () -> PictureWriter.write(folio, look, target, format, Progress.NONE));
      assertEquals(
          "The picture cannot be saved as " + file + ": " + reason,
          English.WORDS.say(seen.message()));
      assertEquals("old", Files.readString(file));
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(file), files.toList());
      }
      Files.delete(file);
    }
  }
}
