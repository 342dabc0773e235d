package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `list` and `export` can be asked for.
final class FilterOptionsTest {
  private final Terminal terminal = new Terminal();
  @TempDir Path path;

  /// `first-round` of talks in Baghdad on a day, with Crocker and Iran; `january-talks` in a month;
  /// `embassy`, a seizure, on a day with a question mark.
  @BeforeEach
  void dataset() {
    Folder.good(path)
        .withEvent("january-talks", "2007-01", "talks", "united-states")
        .withEvent("embassy", "1979-11-04?", "seizure", "iran");
  }

  private List<String> ids(String... options) {
    String[] all =
        Stream.concat(Stream.of("list", path.toString(), "--format", "json"), Stream.of(options))
            .toArray(String[]::new);
    assertEquals(0, terminal.run(all), terminal.err());
    return terminal
        .out()
        .lines()
        .map(line -> line.replaceAll("^.\"id\": \"([^\"]*)\".*", "$1"))
        .toList();
  }

  private void assertRefused(String reason, String... options) {
    String[] all =
        Stream.concat(Stream.of("list", path.toString()), Stream.of(options))
            .toArray(String[]::new);
    assertEquals(2, terminal.run(all));
    assertEquals("demarche: " + reason + "\n", terminal.err());
    assertEquals("", terminal.out());
  }

  @Test
  void whoIsRuledOutTakesNoPart() {
    assertEquals(List.of("embassy"), ids("--actor", "iran", "--without-actor", "united-states"));
    assertEquals(List.of("embassy", "january-talks"), ids("--without-actor", "crocker"));
  }

  @Test
  void kindsPlacesAndSourcesAreAskedForAndRuledOut() {
    assertEquals(List.of("january-talks", "first-round"), ids("--kind", "talks"));
    assertEquals(List.of("embassy"), ids("--without-kind", "talks"));
    assertEquals(List.of("first-round"), ids("--place", "iraq"));
    assertEquals(List.of("embassy", "january-talks"), ids("--without-place", "baghdad"));
    assertEquals(List.of(), ids("--without-source", "gazette"));
    assertEquals(3, ids("--source", "gazette", "--sources", "all").size());
  }

  @Test
  void whatIsMissingIsAskedFor() {
    assertEquals(List.of("embassy", "january-talks"), ids("--missing", "place"));
    assertEquals(3, ids("--missing", "place", "--place", "baghdad").size());
    assertEquals(List.of(), ids("--missing", "actor"));
    assertEquals(List.of(), ids("--missing", "kind"));
    assertEquals(List.of(), ids("--missing", "address"));
  }

  @Test
  void significanceAndStatusAreAskedFor() {
    assertEquals(3, ids("--significance", "3").size());
    assertEquals(List.of(), ids("--significance", "4"));
    assertEquals(3, ids("--status", "single-witness").size());
    assertEquals(List.of("embassy"), ids("--status", "uncertain-date"));
    assertEquals(
        List.of("embassy", "january-talks"),
        ids("--status", "uncertain-date", "--status", "imprecise-date"));
    assertEquals(List.of(), ids("--status", "approximate-date"));
  }

  @Test
  void whatDoesNotExistIsAnsweredWithTheNearest() {
    assertRefused(
        "There is no actor 'irann' in this dataset. Did you mean 'iran'?",
        "--without-actor",
        "irann");
    assertRefused(
        "There is no kind 'talk' in this dataset. Did you mean 'talks'?", "--kind", "talk");
    assertRefused(
        "There is no place 'bagdad' in this dataset. Did you mean 'baghdad'?",
        "--without-place",
        "bagdad");
    assertRefused("There is no place 'x' in this dataset.", "--place", "x");
    assertRefused(
        "There is no source 'gazet' in this dataset. Did you mean 'gazette'?",
        "--without-source",
        "gazet");
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertRefused(
        "The actor 'iran' is asked for and ruled out at once.",
        "--actor",
        "iran",
        "--without-actor",
        "iran");
    assertRefused("--significance 6 is not from 1 to 5.", "--significance", "6");
    assertRefused("--significance 0 is not from 1 to 5.", "--significance", "0");
    assertEquals(2, terminal.run("list", path.toString(), "--status", "doubtful"));
    assertTrue(
        terminal
            .err()
            .contains(
                "'doubtful' is not one of single-witness, uncertain-date, approximate-date,"
                    + " imprecise-date"),
        terminal.err());
    assertEquals(2, terminal.run("list", path.toString(), "--missing", "date"));
  }

  @Test
  void aPictureIsOfWhatWasAskedFor() throws Exception {
    Path out = path.resolveSibling(path.getFileName() + "-picture.svg");
    assertEquals(
        0,
        terminal.run(
            "export",
            path.toString(),
            "--out",
            out.toString(),
            "--actor",
            "iran",
            "--without-kind",
            "talks"),
        terminal.err());
    String drawn = Files.readString(out);
    assertTrue(drawn.contains("Events involving Iran, not of kind talks"), drawn);
  }
}
