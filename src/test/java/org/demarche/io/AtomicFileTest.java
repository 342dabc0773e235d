package org.demarche.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void oldContent() throws IOException {
    file = Files.writeString(folder.resolve("a.json"), "old");
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void assertUntouchedAfter(AtomicFile.Steps steps, String failure) throws IOException {
    IOException thrown =
        assertThrows(
            IOException.class, () -> new AtomicFile(steps).write(file, "new".getBytes(UTF_8)));
    assertEquals(failure, thrown.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.json"), entries());
  }

  @Test
  void replacesTheContentAndLeavesNothingBeside() throws IOException {
    new AtomicFile().write(file, "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.json"), entries());
  }

  @Test
  void makesAFileThatWasNotThere() throws IOException {
    new AtomicFile().write(folder.resolve("b.json"), "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(folder.resolve("b.json")));
    assertEquals(List.of("a.json", "b.json"), entries());
  }

  @Test
  void aFileThatCannotBeMadeLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(
        new AtomicFile.Steps() {
          @Override
          FileChannel create(Path beside) throws IOException {
            throw new IOException("no room");
          }
        },
        "no room");
  }

  @Test
  void aFullDiskHalfWayLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(
        new AtomicFile.Steps() {
          @Override
          OutputStream stream(FileChannel channel) {
            return new FilterOutputStream(super.stream(channel)) {
              @Override
              public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, 1);
                throw new IOException("disk full");
              }
            };
          }
        },
        "disk full");
  }

  @Test
  void aForceThatFailsLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(
        new AtomicFile.Steps() {
          @Override
          void force(FileChannel channel) throws IOException {
            throw new IOException("cable pulled");
          }
        },
        "cable pulled");
  }

  @Test
  void aMoveThatFailsLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(
        new AtomicFile.Steps() {
          @Override
          void moveInOneStep(Path from, Path to) throws IOException {
            throw new IOException("no rights");
          }
        },
        "no rights");
  }

  @Test
  void contentThatThrowsLeavesTheTargetAsItWas() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () ->
            new AtomicFile()
                .write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IllegalStateException();
                    }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.json"), entries());
  }

  @Test
  void aFileSystemThatCannotMoveInOneStepReplaces() throws IOException {
    AtomicFile.Steps steps =
        new AtomicFile.Steps() {
          @Override
          void moveInOneStep(Path from, Path to) throws IOException {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
          }
        };
    new AtomicFile(steps).write(file, "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.json"), entries());
  }

  @Test
  void aFolderThatCannotBeForcedIsNoFailure() throws IOException {
    AtomicFile.Steps steps =
        new AtomicFile.Steps() {
          @Override
          void forceFolder(Path forced) throws IOException {
            throw new IOException("not on this system");
          }
        };
    new AtomicFile(steps).write(file, "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    new AtomicFile().write(link, "new".getBytes(UTF_8));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void thePermissionsStay() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    new AtomicFile().write(file, "new".getBytes(UTF_8));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void anUnfinishedFileOfAnEarlierCrashIsNoObstacle() throws IOException {
    Files.writeString(folder.resolve(".a.json.0.tmp"), "half");
    new AtomicFile().write(file, "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(file));
  }
}
