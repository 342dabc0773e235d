package org.demarche.store.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurationCheckTest {
  private static final String DATASET =
      """
      {"formatVersion": 1, "title": "T", "timeZone": "Asia/Baghdad"}
      """;
  private static final String ACTORS =
      """
      {"actors": [
        {"id": "iran", "name": "Iran", "kind": "state"},
        {"id": "qomi", "name": "Hassan Kazemi Qomi", "kind": "person", "partOf": "iran"}
      ]}
      """;
  private static final String SOURCES =
      """
      [
        {"id": "a", "type": "webpage", "issued": {"date-parts": [[2007, 5, 29]]}, "custom": {"witness": "ap", "newsrooms": ["AP"]}},
        {"id": "b", "type": "webpage", "issued": {"date-parts": [[2007, 5, 30]]}, "custom": {"witness": "ap", "newsrooms": ["AP"]}},
        {"id": "c", "type": "webpage", "issued": {"date-parts": [[2007, 5, 31]]}}
      ]
      """;
  private static final String BOTH =
      """
      {"source": "a", "stance": "reports"}, {"source": "c", "stance": "supports"}\
      """;

  /// Both came out on or after 30 May.
  private static final String AFTERWARDS =
      """
      {"source": "a", "stance": "announces"}, {"source": "b", "stance": "reports"}, \
      {"source": "c", "stance": "supports"}\
      """;

  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void cleanDataset() {
    folder =
        new Folder(path)
            .with("dataset.json", DATASET)
            .with("actors.json", ACTORS)
            .with("sources.json", SOURCES);
    event("meeting", "2007-05-28", BOTH, "");
  }

  private void event(String id, String edtf, String citations, String more) {
    folder.with(
        "events/" + id + ".json",
        """
        {
          "id": "%s", "title": "T", "kind": "talks",
          "when": {"edtf": "%s", "derivation": "stated"},
          "participants": [{"actor": "qomi"}],
          "citations": [%s]%s
        }
        """
            .formatted(id, edtf, citations, more));
  }

  private static String accepting(String warning) {
    return ", \"accepts\": [{\"warning\": \"%s\", \"because\": \"It is so.\"}]".formatted(warning);
  }

  private List<String> warnings() {
    return Warnings.in(folder);
  }

  private List<String> codes() {
    return Warnings.codes(folder);
  }

  @Test
  void aWellWitnessedEventDoesNotSmell() {
    assertEquals(List.of(), warnings());
  }

  @Test
  void anEventWithoutASourceIsNamed() {
    event("meeting", "2007-05-28", "", "");
    assertEquals(
        List.of(
            "no-source events/meeting.json:1:1: warning: No source is cited for this event. Add a"
                + " citation or remove the event."),
        warnings());
    event("meeting", "2007-05-28", "", accepting("no-source"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void twoPrintsOfOneReportAreOneWitness() {
    String prints =
        """
        {"source": "a", "stance": "reports"}, {"source": "b", "stance": "reports"},
            {"source": "c", "stance": "contradicts"}\
        """;
    event("meeting", "2007-05-28", prints, "");
    assertEquals(
        List.of(
            "single-witness events/meeting.json:5:16: warning: Only one witness tells of this"
                + " event: 'ap'. Look for another, or accept it with a reason."),
        warnings());
    event("meeting", "2007-05-28", prints, accepting("single-witness"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void whoMentionsItInPassingIsNoSecondWitness() {
    String passing =
        "{\"source\": \"a\", \"stance\": \"reports\"}, {\"source\": \"c\", \"stance\":"
            + " \"mentions\"}";
    event("meeting", "2007-05-28", passing, "");
    assertEquals(List.of("single-witness"), codes());
    event("meeting", "2007-05-28", passing.replace("reports", "mentions"), "");
    assertEquals(List.of(), warnings());
    event("meeting", "2007-05-28", passing.replace("mentions", "reports"), "");
    assertEquals(List.of(), warnings());
  }

  @Test
  void anAnnouncementIsAWitnessOnlyWhereNobodyTellsMore() {
    event(
        "meeting",
        "2007-06-28",
        "{\"source\": \"a\", \"stance\": \"announces\"}, {\"source\": \"c\", \"stance\":"
            + " \"announces\"}",
        "");
    assertEquals(List.of(), warnings());
    event(
        "meeting",
        "2007-05-28",
        "{\"source\": \"a\", \"stance\": \"announces\"}, {\"source\": \"c\", \"stance\":"
            + " \"mentions\"}",
        "");
    assertEquals("single-witness", warnings().getFirst().split(" ", 2)[0]);
  }

  @Test
  void aSourceThatPrecedesTheEventCannotReportIt() {
    event("meeting", "2007-05-30", BOTH, "");
    String expected =
        "source-older-than-event events/meeting.json:5:17: warning: 'a' came out 29 May 2007,"
            + " before this event, and is cited as telling of it as done. Correct a date or the"
            + " stance.";
    assertEquals(List.of(expected), warnings());
    event(
        "meeting",
        "2007-05-30",
        BOTH.replace("reports", "announces") + ", " + BOTH.replace("\"a\"", "\"b\""),
        "");
    assertEquals(List.of(), warnings());
    for (String edtf : List.of("2007-05", "../2007-05-30", "2007-05-29", "2007-05-29T23:00:00")) {
      event("meeting", edtf, BOTH, "");
      assertEquals(List.of(), warnings(), edtf);
    }
  }

  @Test
  void aSourceThatPrecedesTheEventCannotMentionItEither() {
    String passing = BOTH + ", {\"source\": \"b\", \"stance\": \"mentions\"}";
    event(
        "meeting",
        "2007-05-31",
        BOTH.replace("\"a\"", "\"c\"") + passing.substring(BOTH.length()),
        "");
    assertEquals(List.of("single-witness", "source-older-than-event"), codes());
    event("meeting", "2007-05-28", passing, "");
    assertEquals(List.of(), warnings());
  }

  @Test
  void aSourceThatPrecedesTheEventIsNamedInAccountsAndClaimsToo() {
    event("meeting", "2007-05-30", AFTERWARDS, ",\n" + account("") + ",\n" + claim("reports"));
    assertEquals(
        List.of(
            "source-older-than-event events/meeting.json:6:88: warning: 'a' came out 29 May 2007,"
                + " before this event, and is cited as telling of it as done. Correct a date or the"
                + " stance.",
            "source-older-than-event events/meeting.json:7:102: warning: 'a' came out 29 May 2007,"
                + " before this event, and is cited as telling of it as done. Correct a date or the"
                + " stance."),
        warnings());
    event("meeting", "2007-05-30", AFTERWARDS, ", " + claim("announces"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void aVersionWithADateIsMeasuredAgainstThatDate() {
    event("meeting", "2007-05-30", AFTERWARDS, ", " + account("2007-05-28"));
    assertEquals(List.of(), warnings());
    event("meeting", "2007-05-28", BOTH, ", " + account("2007-05-30"));
    assertEquals(List.of("source-older-than-event"), codes());
  }

  private static String account(String edtf) {
    String date = edtf.isEmpty() ? "" : "\"edtf\": \"%s\", ".formatted(edtf);
    return "\"accounts\": [{\"about\": \"date\", \"reason\": \"r\", \"versions\": [{\"says\":"
        + " \"s\", "
        + date
        + "\"citations\": [{\"source\": \"a\", \"stance\": \"reports\"}]}, {\"says\": \"t\"}]}]";
  }

  private static String claim(String stance) {
    return "\"claims\": [{\"proposition\": \"p\", \"positions\": [{\"actor\": \"qomi\","
        + " \"attitude\":"
        + " \"asserts\", \"citations\": [{\"source\": \"a\", \"stance\": \"%s\"}]}]}]"
            .formatted(stance);
  }

  @Test
  void theSourceItselfMayAcceptThatItIsOlder() {
    event("meeting", "2007-05-30", BOTH, "");
    folder.with(
        "sources.json",
        SOURCES.replaceFirst(
            "\"witness\"", accepting("source-older-than-event").substring(2) + ", \"witness\""));
    assertEquals(List.of(), warnings());
  }

  @Test
  void twoEventsOfOneDayKindAndParticipantsMayBeOne() {
    event("round", "2007-05-28T10:30:00", BOTH, "");
    assertEquals(
        List.of(
            "same-event-twice events/round.json:1:1: warning: The event 'meeting' has the same day,"
                + " kind and participants. Join the two, or accept it with what sets them apart."),
        warnings());
    event("meeting", "2007-05-28", BOTH, accepting("same-event-twice"));
    assertEquals(List.of(), warnings());
    event("meeting", "2007-05-28", BOTH, "");
    for (String edtf : List.of("2007-05", "2007-05-29", "2007-05-28/2007-05-29")) {
      event(
          "round",
          edtf,
          "{\"source\": \"b\", \"stance\": \"reports\"}, {\"source\": \"c\", \"stance\":"
              + " \"reports\"}",
          "");
      assertEquals(List.of(), warnings(), edtf);
    }
  }

  @Test
  void aClaimNeedsAPosition() {
    event("meeting", "2007-05-28", BOTH, ",\n  \"claims\": [{\"proposition\": \"p\"}]");
    assertEquals(
        List.of(
            "claim-without-position events/meeting.json:6:14: warning: Nobody takes a position on"
                + " this claim. Say who asserts or denies it."),
        warnings());
  }

  @Test
  void anActorWhomNothingMentionsIsNamedWhereItStands() {
    folder.with(
        "actors.json",
        ACTORS.replace(
            "\n]}", ",\n  {\"id\": \"zorro\", \"name\": \"Zorro\", \"kind\": \"person\"}\n]}"));
    assertEquals(
        List.of(
            "unmentioned-actor actors.json:4:3: warning: Nothing mentions the actor 'zorro'. Remove"
                + " it, or name it where it takes part."),
        warnings());
    event(
        "meeting",
        "2007-05-28",
        BOTH,
        ", \"claims\": [{\"proposition\": \"p\", \"positions\": [{\"actor\": \"zorro\","
            + " \"attitude\": \"doubts\"}]}]");
    assertEquals(List.of(), warnings());
  }

  @Test
  void twoSpellingsThatLookLikeOnePersonAreNamed() {
    folder.with(
        "actors.json",
        ACTORS.replace(
            "\n]}",
            """
            ,
              {"id": "kazemi", "name": "Envoy", "aliases": ["Hasan Kazemi-Qumi"], "kind": "person"}
            ]}\
            """));
    event(
        "other",
        "2007-05-29",
        "{\"source\": \"a\", \"stance\": \"reports\"}, {\"source\": \"c\", \"stance\":"
            + " \"reports\"}",
        ", \"claims\": [{\"proposition\": \"p\", \"positions\": [{\"actor\": \"kazemi\","
            + " \"attitude\": \"doubts\"}]}]");
    assertEquals(
        List.of(
            "similar-names actors.json:4:3: warning: 'Hasan Kazemi-Qumi' looks like 'Hassan Kazemi"
                + " Qomi', a name of 'qomi'. If they are one, make one record with both spellings;"
                + " else accept it."),
        warnings());
    folder.with(
        "actors.json",
        ACTORS.replace(
            "\n]}",
            """
            ,
              {"id": "kazemi", "name": "Envoy", "aliases": ["Hasan Kazemi-Qumi"], "kind": "person"%s}
            ]}\
            """
                .formatted(accepting("similar-names"))));
    assertEquals(List.of(), warnings());
  }

  @Test
  void anAcceptanceThatNothingCallsForIsNamedItself() {
    event("meeting", "2007-05-28", BOTH, accepting("single-witnes"));
    assertEquals(
        List.of(
            "needless-acceptance events/meeting.json:5:119: warning: Nothing here calls for"
                + " accepting 'single-witnes'. Remove this, or correct the warning's name."),
        warnings());
  }

  @Test
  void twoStatesWithOneNameAreNamedAndAStateAndAPersonAreNot() {
    folder.with(
        "actors.json",
        """
        {"actors": [
          {"id": "iran", "name": "Iran", "kind": "state", "partOf": "persia"},
          {"id": "persia", "name": "Persia", "aliases": ["IRAN"], "kind": "state"},
          {"id": "qomi", "name": "Iran", "kind": "person", "partOf": "iran"}
        ]}
        """);
    assertEquals(1, warnings().size(), warnings().toString());
    assertEquals("similar-names", warnings().getFirst().split(" ", 2)[0]);
  }

  @Test
  void anEventInALineIsNamedThere() {
    folder.with(
        "events.jsonl",
        """
        {"id": "first", "title": "T", "kind": "visit", "when": {"edtf": "2007", "derivation": "stated"}, "citations": [{"source": "a", "stance": "reports"}, {"source": "c", "stance": "reports"}]}

        {"about": [{"id": "third"}], "id": "second", "title": "T", "kind": "talks", "when": {"edtf": "2006", "derivation": "stated"}, "claims": [{"proposition": "p"}]}
        {"id": "third", "title": "T", "kind": "visit", "when": {"edtf": "2006", "derivation": "stated"}}
        """);
    assertEquals(
        List.of(
            "no-source events.jsonl:3:1: warning: No source is cited for this event. Add a citation"
                + " or remove the event.",
            "claim-without-position events.jsonl:3:138: warning: Nobody takes a position on this"
                + " claim. Say who asserts or denies it.",
            "no-source events.jsonl:4:1: warning: No source is cited for this event. Add a citation"
                + " or remove the event."),
        warnings());
  }
}
