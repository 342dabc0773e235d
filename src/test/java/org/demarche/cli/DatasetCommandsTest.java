package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetCommandsTest {
  private final Terminal terminal = new Terminal();
  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void dataset() {
    folder =
        Folder.good(path)
            .withEvent("january-talks", "2007-01", "talks", "united-states")
            .withEvent("embassy", "1979-11-04", "seizure", "iran");
  }

  private List<String> ids(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "list";
    arguments[1] = path.toString();
    arguments[2] = "--format";
    arguments[3] = "json";
    System.arraycopy(options, 0, arguments, 4, options.length);
    assertEquals(0, terminal.run(arguments), terminal.err());
    return terminal
        .out()
        .lines()
        .map(line -> line.replaceAll("^.\"id\": \"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Test
  void checkPrintsOneLineAProblemAndCountsThem() {
    folder.with("events/first-round.json", Folder.FIRST_ROUND.replace("2007-05-28", "2007-05-32"));
    assertEquals(1, terminal.run("check", path.toString()));
    String witness =
        "warning: Only one witness tells of this event: 'gazette'. Look for another, or accept it"
            + " with a reason.";
    assertEquals(
        List.of(
            path.resolve("actors.json")
                + ":5:5: warning: Nothing mentions the actor 'crocker'. Remove it, or name it where"
                + " it takes part.",
            path.resolve("events/embassy.json") + ":7:16: " + witness,
            path.resolve("events/first-round.json")
                + ":4:29: error: '2007-05-32' is not a date: There is no day 32; days are 01 to"
                + " 31.",
            path.resolve("events/january-talks.json") + ":7:16: " + witness,
            path.resolve("places.json") + ":3:5: " + unused("iraq"),
            path.resolve("places.json") + ":4:5: " + unused("baghdad")),
        terminal.out().lines().toList());
    assertEquals("1 error, 5 warnings; 2 events read.\n", terminal.err());
  }

  private static String unused(String place) {
    return "warning: No event is at the place '%s'. Remove it, or name it where something happens."
        .formatted(place);
  }

  @Test
  void warningsAloneAreDoneAndAProblemOfAWholeFileStandsInItsFirstLine() {
    folder.with("events/notes.txt", "");
    assertEquals(0, terminal.run("check", path.toString()));
    assertEquals(
        path.resolve("events/notes.txt")
            + ":1:1: warning: This is not read: the files of events end in .json and lie directly"
            + " in 'events'.",
        terminal.out().lines().toList().getLast());
    assertEquals("0 errors, 4 warnings; 3 events read.\n", terminal.err());
  }

  @Test
  void listIsInTheOrderOfTime() {
    assertEquals(0, terminal.run("list", path.toString()));
    assertEquals(
        """
        4 November 1979  Seizure  embassy        Event embassy
        January 2007     Talks    january-talks  Event january-talks
        28 May 2007      Talks    first-round    First round
        """,
        terminal.out());
    assertEquals("3 of 3 events.\n", terminal.err());
  }

  @Test
  void listInJsonHasTheKeysInOrder() {
    assertEquals(0, terminal.run("list", path.toString(), "--format=json", "--actor", "crocker"));
    assertEquals(
        """
        {"id": "first-round", "title": "First round", "when": "2007-05-28", \
        "earliest": "2007-05-28", "latest": "2007-05-28", "kind": "talks", \
        "places": ["baghdad"], "actors": ["crocker", "iran"], "sources": ["gazette"], \
        "disputed": []}
        """,
        terminal.out());
  }

  @Test
  void actorsCombineAsAsked() {
    String[] both = {"--actor", "iran", "--actor", "united-states", "--actors"};
    assertEquals(
        List.of("embassy", "january-talks", "first-round"),
        ids(both[0], both[1], both[2], both[3]));
    assertEquals(List.of("first-round"), ids(both[0], both[1], both[2], both[3], both[4], "all"));
    assertEquals(List.of("embassy"), ids("--actor", "iran", "--actors", "only"));
  }

  @Test
  void aRangeKeepsWhatMayOrMustLieInIt() {
    assertEquals(List.of("january-talks", "first-round"), ids("--range", "2007"));
    assertEquals(List.of("january-talks"), ids("--range", "2007-01-15/2007-02"));
    assertEquals(List.of("january-talks"), ids("--range", "15 January to February 2007"));
    assertEquals(List.of("embassy"), ids("--range", "before 2000"));
    assertEquals(List.of(), ids("--range", "2007-01-15/2007-02", "--within", "certainly"));
    assertEquals(List.of("embassy"), ids("--range", "../1999"));
  }

  @Test
  void sourcesAndDisputesFilter() {
    assertEquals(3, ids("--source", "gazette").size());
    assertEquals(List.of(), ids("--disputed"));
  }

  @Test
  void textsAreLookedThrough() {
    assertEquals(List.of("first-round"), ids("--text", "\"first round\""));
    assertEquals(List.of("january-talks", "embassy").reversed(), ids("--text", "event"));
    assertEquals(List.of("january-talks"), ids("--text", "event -embassy"));
    assertEquals(List.of("embassy"), ids("--text=-january -round"));
    assertEquals(List.of("embassy"), ids("--text", "emb*"));
    assertEquals(List.of(), ids("--text", "emb"));
    assertEquals(List.of("embassy"), ids("--text", "event", "--actor", "iran"));
  }

  @Test
  void aTextWithNothingToLookForIsRefused() {
    assertEquals(2, terminal.run("list", path.toString(), "--text", "- *"));
    assertEquals(
        "demarche: Invalid value for option '--text': there is no word to look for in '- *'."
            + " See: demarche list --help\n",
        terminal.err());
    assertEquals(2, terminal.run("list", path.toString(), "--text", "x".repeat(1_001)));
    assertEquals(
        "demarche: Invalid value for option '--text': it is longer than 1,000 characters."
            + " See: demarche list --help\n",
        terminal.err());
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearest() {
    assertEquals(2, terminal.run("list", path.toString(), "--actor", "irann"));
    assertEquals(
        "demarche: There is no actor 'irann' in this dataset. Did you mean 'iran'?\n",
        terminal.err());
    assertEquals(2, terminal.run("list", path.toString(), "--source", "gazet"));
    assertEquals(
        "demarche: There is no source 'gazet' in this dataset. Did you mean 'gazette'?\n",
        terminal.err());
    assertEquals(2, terminal.run("list", path.toString(), "--range", "last week"));
    assertEquals(2, terminal.run("list", path.toString(), "--range", "5/6/2007"));
    assertEquals(
        "demarche: '5/6/2007' after --range may mean 2007-06-05 or 2007-05-06.\n", terminal.err());
    assertEquals("", terminal.out());
  }

  @Test
  void whatIsGoodIsListedAndTheStatusSaysThatNotAllIs() {
    folder.with("events/embassy.json", "{");
    assertEquals(1, terminal.run("list", path.toString(), "--format", "json"));
    assertEquals(2, terminal.out().lines().count());
    assertEquals(
        "1 error in the data; see them with: demarche check %s\n".formatted(path), terminal.err());
  }

  @Test
  void aDatasetOfANewerFormatIsRefusedInOneSentence() {
    folder.with("dataset.json", "{\"formatVersion\": 2, \"title\": \"T\", \"timeZone\": \"UTC\"}");
    String sentence =
        path.resolve("dataset.json")
            + ":1:19: error: This dataset is in format version 2, and this program reads up to"
            + " version 1: open it with a newer program.\n";
    assertEquals(1, terminal.run("list", path.toString()));
    assertEquals(sentence, terminal.err());
    assertEquals(1, terminal.run("check", path.toString()));
    assertEquals(sentence, terminal.out());
  }

  @Test
  void whatAFileSaysTenThousandTimesIsToldAThousandTimesAndCounted() {
    String again = "\"x\": 1, ".repeat(20_000);
    folder.with("events/embassy.json", "{" + again + "\"id\": \"embassy\"}");
    assertEquals(1, terminal.run("check", path.toString()));
    List<String> lines = terminal.out().lines().toList();
    long repeated = lines.stream().filter(line -> line.contains("'x'")).count();
    assertEquals(1_000, repeated);
    assertEquals(
        List.of("9,000 more problems of the kind 'duplicate-name' are not listed."),
        lines.stream().filter(line -> line.startsWith("9,000 more")).toList());
    assertEquals(
        1,
        lines.stream()
            .filter(line -> line.contains("error: 10,002 more errors and 0 more warnings"))
            .count());
  }

  @Test
  void whatATerminalWouldObeyIsMadeVisible() {
    String title = "A\u202Etxt.exe\u2066 \u0085\u001B[31mred\u200C";
    folder.withEvent("hidden", "2008", "talks", "iran");
    String told =
        Folder.FIRST_ROUND
            .replace("first-round", "hidden")
            .replaceFirst(
                "\"title\": \"[^\"]*\"",
                Matcher.quoteReplacement("\"title\": \"" + escaped(title) + "\""));
    folder.with("events/hidden.json", told);
    assertEquals(0, terminal.run("list", path.toString()), terminal.err());
    assertEquals(
        "A<U+202E>txt.exe<U+2066> <U+0085><U+001B>[31mred\u200C",
        terminal
            .out()
            .lines()
            .filter(line -> line.contains("hidden"))
            .findFirst()
            .orElse("")
            .replaceFirst(".*hidden +", ""));
    assertEquals(0, terminal.run("list", path.toString(), "--format", "json"), terminal.err());
    assertEquals(
        true, terminal.out().contains("A\\u202Etxt.exe\\u2066 \\u0085\\u001B[31mred\u200C"));
  }

  private static String escaped(String text) {
    return text.replace("\u001B", "\\u001B");
  }
}
