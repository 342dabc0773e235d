package org.demarche.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.io.Faults.Operation;
import org.demarche.words.ExplainedException;
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

  private AtomicFile with(Faults faults) throws IOException {
    return new AtomicFile(new FaultyDisk(folder, faults));
  }

  private void assertUntouchedAfter(Faults faults, String failure) throws IOException {
    AtomicFile failing = with(faults);
    IOException thrown =
        assertThrows(IOException.class, () -> failing.write(file, "new".getBytes(UTF_8)));
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
        new Faults().fail(Operation.CREATE, "a.json", new IOException("no room")), "no room");
  }

  @Test
  void aFullDiskHalfWayLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(new Faults().cut(Operation.WRITE, "a.json", 1), "no space left");
  }

  @Test
  void aForceThatFailsLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(
        new Faults().fail(Operation.FORCE, "a.json", new IOException("cable pulled")),
        "cable pulled");
  }

  @Test
  void aMoveThatFailsLeavesTheTargetAsItWas() throws IOException {
    assertUntouchedAfter(
        new Faults().fail(Operation.RENAME, "a.json", new IOException("no rights")), "no rights");
  }

  @Test
  void anUnfinishedFileThatCannotBeRemovedIsToldBesideTheFailure() throws IOException {
    Faults faults =
        new Faults()
            .fail(Operation.FORCE, "a.json", new IOException("cable pulled"))
            .fail(Operation.DELETE, "a.json", new IOException("still pulled"));
    AtomicFile failing = with(faults);
    IOException thrown =
        assertThrows(IOException.class, () -> failing.write(file, "new".getBytes(UTF_8)));
    assertEquals("still pulled", thrown.getSuppressed()[0].getMessage());
    assertEquals("old", Files.readString(file));
  }

  @Test
  void theContentIsForcedBeforeItIsMovedAndTheFolderAfterwards() throws IOException {
    Faults faults = new Faults();
    with(faults).write(file, "new".getBytes(UTF_8));
    assertEquals(
        List.of(
            "CREATE a.json",
            "WRITE a.json",
            "FORCE a.json",
            "PERMISSIONS a.json",
            "RENAME a.json",
            "FORCE_FOLDER "),
        faults.steps().stream()
            .filter(step -> step.operation() != Operation.LOOK)
            .map(Object::toString)
            .toList());
  }

  @Test
  void aCrashInAnyStepLeavesTheOldFileUntilItIsRenamedAndTheNewOneFromThenOn() throws IOException {
    Faults whole = new Faults();
    with(whole).write(file, "new content".getBytes(UTF_8));
    int renamed = whole.steps().indexOf(new Faults.Step(Operation.RENAME, "a.json"));
    for (int step = 0; step < whole.steps().size(); step++) {
      Files.writeString(file, "old");
      FaultyTree.clear(folder);
      AtomicFile crashing = with(new Faults().crashAt(step));
      if (step <= renamed) {
        assertThrows(IOException.class, () -> crashing.write(file, "new content".getBytes(UTF_8)));
      } else {
        crashing.write(file, "new content".getBytes(UTF_8));
      }
      assertEquals(step <= renamed ? "old" : "new content", Files.readString(file), "step " + step);
    }
    assertEquals(List.of("a.json"), entries());
    new AtomicFile().write(file, "newest".getBytes(UTF_8));
    assertEquals("newest", Files.readString(file));
  }

  @Test
  void whatIsNoFileIsRefusedAndStaysWhatItIs() throws IOException {
    try (SpecialFiles special = new SpecialFiles(folder)) {
      Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
      List<String> before = entries();
      List<Path> refused =
          Stream.concat(special.all().stream(), Stream.of(dangling, folder)).toList();
      for (Path one : refused) {
        assertThrows(
            ExplainedException.class,
            () -> new AtomicFile().write(one, "new".getBytes(UTF_8)),
            one::toString);
      }
      assertEquals(before, entries());
      assertTrue(Files.isSymbolicLink(dangling));
    }
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
    IOException cannot = new AtomicMoveNotSupportedException("a", "b", "not here");
    with(new Faults().fail(Operation.RENAME, "a.json", cannot)).write(file, "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.json"), entries());
  }

  @Test
  void aFolderThatCannotBeForcedIsNoFailure() throws IOException {
    with(new Faults().fail(Operation.FORCE_FOLDER, "", new IOException("not on this system")))
        .write(file, "new".getBytes(UTF_8));
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
