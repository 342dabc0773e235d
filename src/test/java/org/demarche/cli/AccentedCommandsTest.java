package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.messages.ForeignDataset;
import org.demarche.messages.Language;
import org.demarche.messages.PastBundles;
import org.demarche.messages.WrongRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands print for people comes from the bundles alone.
@SuppressWarnings("NullAway.Init") // set before each test
final class AccentedCommandsTest {
  /// What is typed as it stands in every language: the program's name, before each of its messages.
  private static final String PROGRAM = "(?m)^demarche: ";

  private final Terminal terminal = new Terminal().in(Language.ACCENTED);
  @TempDir Path temp;
  private ForeignDataset dataset;

  @BeforeEach
  void writeDataset() throws IOException {
    dataset = ForeignDataset.write(temp.resolve("data"));
  }

  private String folder() {
    return dataset.folder().toString();
  }

  /// Lines with what came past the bundles.
  private String past(String printed, Set<String> names) {
    assertFalse(printed.isBlank());
    PastBundles rule = PastBundles.of(Language.ACCENTED, names);
    StringBuilder found = new StringBuilder();
    printed
        .replaceAll(PROGRAM, "")
        .lines()
        .forEach(
            line -> {
              String rest = rule.in(line);
              if (!rest.isEmpty()) {
                found.append(rest).append("   in   ").append(line).append('\n');
              }
            });
    return found.toString();
  }

  /// The list shows the id of each event in a column of its own.
  private String withoutIds(String list) {
    StringBuilder lines = new StringBuilder();
    list.lines()
        .map(line -> line.replaceAll("(?<=  )[a-z0-9-]+(?=  )", ""))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  @Test
  void theListIsInTheBundlesWords() {
    assertEquals(0, terminal.run("list", "--disputed", "--range=2007", folder()));
    assertEquals("", past(withoutIds(terminal.out()), dataset.names()));
    assertEquals("", past(terminal.err(), dataset.names()));
    assertEquals(0, terminal.run("list", folder()));
    assertEquals("", past(withoutIds(terminal.out()), dataset.names()));
  }

  @Test
  void whatIsWrongInADatasetIsToldInTheBundlesWords() throws IOException {
    WrongRecords.addTo(dataset.folder());
    assertEquals(1, terminal.run("check", folder()));
    Set<String> names = new TreeSet<>(dataset.names());
    names.addAll(WrongRecords.NAMES);
    assertEquals("", past(terminal.out(), names));
    assertEquals("", past(terminal.err(), names));
    assertEquals(1, terminal.run("list", folder()));
    assertEquals("", past(terminal.err(), names));
  }

  @Test
  void datesGoodAndBadAreToldInTheBundlesWords() {
    terminal.run(
        "date",
        "2007-05-28",
        "2007-05~",
        "[..2007-07-02]",
        "{2006,2007}",
        "2007-05/..",
        "/2007",
        "20XX",
        "2007-21",
        "2007-29",
        "2007-37",
        "-0044-03-15",
        "Y-17E7",
        "Y171010000S3",
        "2007-05-28T12:30:00Z",
        "2007-05-28T12:30:00+03:30",
        "2007?-05-~28",
        "156X-12-25",
        "2007-XX-XX",
        "1950S2");
    assertEquals("", past(terminal.out(), Set.of()));
    terminal.run(
        "date",
        "2007-13",
        "2007-02-30",
        "2007-05-28T25:00:00",
        "ж",
        "2008/2007",
        "Y12",
        "2007-5",
        "[2006",
        "2007-05-28T12",
        "{}",
        "200X-XX-0X",
        "",
        "2007-05-28T12:30:00+25:00",
        "Y0123",
        "2007-45",
        "2007 05",
        "99999",
        "[2007..2006]",
        "2007-00",
        "2007~~",
        "Y171010000SX",
        "../..");
    assertEquals("", past(terminal.out(), Set.of()));
  }

  @Test
  void picturesAndMadeUpDatasetsAreReportedInTheBundlesWords() {
    String out = temp.resolve("x.svg").toString();
    for (List<String> arguments :
        List.of(
            List.of("export", "--out=" + out, folder()),
            List.of("generate", "--events=3", "--out=" + temp.resolve("made")),
            List.of("generate", "--events=0", "--out=" + temp.resolve("made")),
            List.of("generate", "--events=3", "--out=" + folder()),
            List.of("export", "--out=" + temp.resolve("none/x.svg"), folder()),
            List.of("export", "--out=" + out, "--size=1x1", folder()),
            List.of("export", "--out=" + temp.resolve("x.png"), "--size=90000x90000", folder()),
            List.of("export", "--out=" + temp.resolve("x.png"), "--scale=99", folder()),
            List.of("list", "--actor=ж", folder()),
            List.of("list", "--source=ж", folder()),
            List.of("list", "--range=ж", folder()),
            List.of("list", "--range=2007-13", folder()),
            List.of("list", "--range=Y-17E9", folder()),
            List.of("list", temp.toString()),
            List.of("list", out))) {
      terminal.run(arguments.toArray(String[]::new));
      Set<String> typed =
          Set.of(
              "--range",
              "--scale",
              "--events",
              "--size",
              "--actor",
              "--source",
              "--out",
              "1x1",
              "90000x90000",
              "demarche export",
              "demarche list",
              "demarche generate");
      assertEquals("", past(terminal.out() + terminal.err(), typed), arguments.toString());
    }
  }
}
