package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputedOptionTest {
  private static final String EVENT =
      """
      {
        "id": "%s",
        "title": "Event %s",
        "when": {"edtf": "%s", "derivation": "stated"},
        "kind": "talks",
        "citations": [{"source": "gazette", "stance": "reports"}%s],
        %s
        "significance": 3
      }
      """;

  private static final String ACCOUNTS =
      """
      "accounts": [
        {"about": "number", "reason": "Neither is nearer.", "versions": [
          {"says": "Three met.", "citations": [{"source": "gazette", "stance": "reports"}]},
          {"says": "Four met"}]},
        {"about": "date", "reason": "Both stand.", "versions": [
          {"says": "In 1979", "edtf": "1979", "citations": [
            {"source": "gazette", "paragraphs": [1], "stance": "reports"},
            {"source": "courier", "stance": "reports"},
            {"source": "gazette", "paragraphs": [3], "stance": "reports"}]},
          {"says": "Later", "edtf": "1980~", "citations": [
            {"source": "courier", "stance": "reports"}]}]}],
      """;

  private static final String CLAIMS =
      """
      "claims": [
        {"proposition": "It went well.", "positions": [
          {"actor": "iran", "attitude": "asserts", "citations": [
            {"source": "gazette", "stance": "reports"}]},
          {"speaker": "an official", "attitude": "denies"}]},
        {"proposition": "It was long.", "positions": [{"actor": "iran", "attitude": "doubts"}]}],
      """;

  private final Terminal terminal = new Terminal();
  @TempDir Path path;

  @BeforeEach
  void dataset() {
    String courier = ", {\"source\": \"courier\", \"stance\": \"contradicts\"%s}";
    Folder.good(path)
        .with(
            "sources.json",
            Folder.SOURCES.replace(
                "\n]",
                """
                ,
                  {"id": "courier", "type": "article-newspaper", "container-title": "The Courier",
                   "issued": {"date-parts": [[2007, 6, 1]]}}
                ]\
                """))
        .with("events/plain.json", EVENT.formatted("plain", "plain", "1978", "", ""))
        .with("events/dated.json", EVENT.formatted("dated", "dated", "1979", "", ACCOUNTS))
        .with(
            "events/told.json",
            EVENT.formatted(
                "told", "told", "2001", courier.formatted(", \"says\": \"Nobody came.\""), ""))
        .with(
            "events/claimed.json",
            EVENT.formatted("claimed", "claimed", "2002", courier.formatted(""), CLAIMS));
  }

  private String list(String... options) {
    List<String> arguments = new ArrayList<>(List.of("list"));
    arguments.addAll(List.of(options));
    assertEquals(0, terminal.run(arguments.toArray(String[]::new)), terminal.err());
    return terminal.out();
  }

  private List<String> ids(String... options) {
    return list(options)
        .lines()
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.replaceAll(".* Event ", ""))
        .toList();
  }

  @Test
  void withoutAKindAnyDisputeWillDoWhereverTheOptionStands() {
    List<String> all = List.of("dated", "told", "claimed");
    assertEquals(all, ids("--disputed", path.toString()));
    assertEquals(all, ids(path.toString(), "--disputed"));
    assertEquals(all, ids("--disputed", "--format", "table", path.toString()));
    assertEquals(all, ids("--disputed", "--disputed", "date", path.toString()));
  }

  @Test
  void aKindIsTheNextWordOrTiedToTheOptionAndSeveralCombineWithOr() {
    assertEquals(List.of("dated"), ids("--disputed", "date", path.toString()));
    assertEquals(List.of("dated"), ids(path.toString(), "--disputed=date"));
    assertEquals(List.of(), ids("--disputed=place", path.toString()));
    assertEquals(List.of("dated", "told", "claimed"), ids("--disputed=happening", path.toString()));
    assertEquals(
        List.of("dated", "claimed"),
        ids("--disputed=date", path.toString(), "--disputed", "claim"));
  }

  @Test
  void aWrongKindIsRefusedAndTheChoicesAreNamed() {
    for (String command : List.of("list", "export")) {
      for (String wrong : List.of("foo", "", "date,place")) {
        assertEquals(2, terminal.run(command, "--disputed=" + wrong, "--out=x.svg", "x"));
        assertTrue(
            terminal
                .err()
                .endsWith(
                    ": '%s' is not one of date, place, happening, claim. See: demarche %s --help\n"
                        .formatted(wrong, command)),
            terminal.err());
      }
    }
  }

  @Test
  void theHelpShowsThatAKindMayFollow() {
    for (String command : List.of("list", "export")) {
      assertEquals(0, terminal.run(command, "--help"));
      assertTrue(
          terminal.out().contains("--disputed[=date|place|happening|claim]"), terminal.out());
    }
  }

  @Test
  void theTableTellsUnderEachEventWhatOfItIsDisputedAndByWhom() {
    assertEquals(
        """
        1979  Talks  dated    Event dated
            date: 1979 (The Gazette, 29 May 2007; The Courier, 1 June 2007); about 1980 (The Courier, 1 June 2007)
            what happened: Three met (The Gazette, 29 May 2007); Four met
        2001  Talks  told     Event told
            what happened: contradicted by The Courier, 1 June 2007: Nobody came
        2002  Talks  claimed  Event claimed
            what happened: contradicted by The Courier, 1 June 2007
            claim denied: It went well – asserted by Iran (The Gazette, 29 May 2007); denied by an official
        """,
        list("--disputed", path.toString()));
    assertEquals("3 of 5 events.\n", terminal.err());
  }

  @Test
  void theTableTellsOnlyOfTheKindsAskedForAndOfNoneWhereNoneIs() {
    assertEquals(
        """
        1979  Talks  dated    Event dated
            date: 1979 (The Gazette, 29 May 2007; The Courier, 1 June 2007); about 1980 (The Courier, 1 June 2007)
        2002  Talks  claimed  Event claimed
            claim denied: It went well – asserted by Iran (The Gazette, 29 May 2007); denied by an official
        """,
        list("--disputed=date", "--disputed=claim", path.toString()));
    assertEquals(
        List.of(), list(path.toString()).lines().filter(line -> line.startsWith(" ")).toList());
  }

  @Test
  void jsonHoldsEveryPointAskedForOrNot() {
    assertEquals(
        List.of(
            "[]",
            """
            [{"about": "date", "versions": [\
            {"says": "In 1979", "edtf": "1979", "sources": ["gazette", "courier"]}, \
            {"says": "Later", "edtf": "1980~", "sources": ["courier"]}]}, \
            {"about": "happening", "versions": [\
            {"says": "Three met.", "sources": ["gazette"]}, \
            {"says": "Four met", "sources": []}]}]\
            """,
            """
            [{"about": "happening", "contradictions": [\
            {"says": "Nobody came.", "sources": ["courier"]}]}]\
            """,
            """
            [{"about": "happening", "contradictions": [{"sources": ["courier"]}]}, \
            {"about": "claim", "proposition": "It went well.", "positions": [\
            {"who": "iran", "attitude": "asserts", "sources": ["gazette"]}, \
            {"who": "an official", "attitude": "denies", "sources": []}]}]\
            """,
            "[]"),
        list(path.toString(), "--format=json")
            .lines()
            .map(line -> line.replaceAll(".*\"disputed\": (.*)}", "$1"))
            .toList());
  }
}
