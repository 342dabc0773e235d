package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.PlaceId;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with single records: each is named at its place, and costs no more than itself.
class BadRecordsTest {
  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void goodFolder() {
    folder = Folder.good(path);
  }

  private Dataset dataset() {
    return folder.read().dataset().orElseThrow();
  }

  /// The good event with one thing replaced.
  private Folder event(String old, String replacement) {
    if (!Folder.FIRST_ROUND.contains(old)) {
      throw new IllegalArgumentException(old);
    }
    return folder.with("events/first-round.json", Folder.FIRST_ROUND.replace(old, replacement));
  }

  private Event readEvent() {
    return dataset().event(new EventId("first-round")).orElseThrow();
  }

  private static String reason(String text) {
    return FuzzyDate.parse(text) instanceof EdtfResult.Invalid invalid
        ? English.WORDS.say(invalid.reason())
        : "none";
  }

  @Test
  void anImpossibleDateCostsTheEventAndIsNamedAtTheDigitThatIsWrong() {
    event("2007-05-28", "2007-02-29");
    assertEquals(
        List.of(
            "events/first-round.json:4:29: error: '2007-02-29' is not a date: "
                + reason("2007-02-29")),
        folder.problems());
    assertEquals(List.of(), dataset().events());
  }

  @Test
  void escapesInTheTextOfADateDoNotShiftTheColumn() {
    event("2007-05-28", "\\u0032007-0\\u0035-32");
    assertEquals(
        List.of(
            "events/first-round.json:4:39: error: '2007-05-32' is not a date: "
                + reason("2007-05-32")),
        folder.problems());
  }

  @Test
  void withoutAnIdATitleOrADateThereIsNoEvent() {
    event("\"title\": \"First round\",", "\"title\": \" \",");
    folder.with("events/a.json", "{\"title\": \"T\", \"kind\": \"talks\"}");
    folder.with("events/b.json", "[]");
    assertEquals(
        List.of(
            "events/a.json:1:1: error: 'id' is missing. Add it.",
            "events/a.json:1:1: error: 'when' is missing. Give the event a date.",
            "events/b.json:1:1: error: An event must be an object in braces; this is a list.",
            "events/first-round.json:3:12: error: 'title' is empty. Fill it in."),
        folder.problems());
    assertEquals(List.of(), dataset().events());
  }

  @Test
  void anIdHasOnlyLowerCaseLettersDigitsAndSingleHyphens() {
    for (String id : List.of("First", "a--b", "-a", "a-", "a_b", "ä", "a b", "../a")) {
      event("\"id\": \"first-round\"", "\"id\": \"" + id + "\"");
      assertEquals(
          List.of(
              "events/first-round.json:2:9: error: '%s' is no id. Use lower-case letters a to z, digits and single hyphens."
                  .formatted(id)),
          folder.problems());
    }
  }

  @Test
  void aFileNamedAfterAnotherIdIsAWarning() {
    folder.with("events/second.json", Folder.FIRST_ROUND.replace("first-round", "third"));
    assertEquals(
        List.of(
            "events/second.json:2:9: warning: The file of event 'third' should be called"
                + " third.json. Rename it or correct the id."),
        folder.problems());
    assertEquals(2, dataset().events().size());
  }

  @Test
  void ofTwoEventsWithOneIdTheOneInTheFileOfThatNameIsKept() {
    folder.with("events/copy.json", Folder.FIRST_ROUND.replace("First round", "Copy"));
    folder.with("events/zcopy.json", Folder.FIRST_ROUND.replace("First round", "Copy 2"));
    String message =
        "error: The event id 'first-round' stands in events/first-round.json too, and that file is"
            + " used. Give one of them another id.";
    String rename =
        "warning: The file of event 'first-round' should be called first-round.json. Rename it or"
            + " correct the id.";
    assertEquals(
        List.of(
            "events/copy.json:2:9: " + message,
            "events/copy.json:2:9: " + rename,
            "events/zcopy.json:2:9: " + message,
            "events/zcopy.json:2:9: " + rename),
        folder.problems());
    assertEquals("First round", readEvent().title());
  }

  @Test
  void ofTwoActorsWithOneIdTheFirstIsKept() {
    folder.with("actors.json", Folder.ACTORS.replace("\"id\": \"crocker\"", "\"id\": \"iran\""));
    event("{\"actor\": \"crocker\", \"role\": \"negotiator\"},", "");
    assertEquals(
        List.of(
            "actors.json:5:12: error: The actor id 'iran' stands already in actors.json:3. Give one"
                + " of them another id."),
        folder.problems());
    assertEquals("Iran", dataset().actor(new ActorId("iran")).orElseThrow().name());
  }

  @Test
  void aReferenceThatLeadsNowhereCostsOnlyItself() {
    event("\"baghdad\"", "\"bagdad\", \"iraq\"");
    assertEquals(
        List.of(
            "events/first-round.json:6:14: error: There is no place 'bagdad' in places.json. Did"
                + " you mean 'baghdad'?"),
        folder.problems());
    assertEquals(List.of(new PlaceId("iraq")), readEvent().places());

    event("\"actor\": \"crocker\"", "\"actor\": \"zorro\"");
    assertEquals(
        List.of(
            "events/first-round.json:8:15: error: There is no actor 'zorro' in actors.json. Add it"
                + " there, or correct the id."),
        folder.problems());
    assertEquals(1, readEvent().participants().size());

    event("\"source\": \"gazette\"", "\"source\": \"gazete\"");
    assertEquals(
        List.of(
            "events/first-round.json:12:16: error: There is no source 'gazete' in sources.json. Did"
                + " you mean 'gazette'?"),
        folder.problems());
    assertEquals(List.of(), readEvent().citations());
  }

  @Test
  void anUnknownKindOrRoleIsShownAsTheGeneralOne() {
    event("\"kind\": \"talks\"", "\"kind\": \"talk\"");
    assertEquals(
        List.of(
            "events/first-round.json:5:11: error: There is no kind 'talk' in the vocabulary. Did"
                + " you mean 'talks'?"),
        folder.problems());
    assertEquals("other", readEvent().kind());

    event("\"negotiator\"", "\"hero\"");
    assertEquals(
        List.of(
            "events/first-round.json:8:34: error: There is no role 'hero' in the vocabulary. Add it"
                + " there, or correct the id."),
        folder.problems());
    assertEquals("participant", readEvent().participants().getFirst().role());
  }

  @Test
  void relationsLeadToOtherEventsThatAreThere() {
    event(
        "\"kind\"",
        "\"relations\": [{\"type\": \"follows\", \"event\": \"first-rund\"},"
            + " {\"type\": \"about\", \"event\": \"first-round\"},"
            + " {\"type\": \"after\", \"event\": \"x\"}], \"kind\"");
    assertEquals(
        List.of(
            "events/first-round.json:5:46: error: There is no event 'first-rund' in events. Did you"
                + " mean 'first-round'?",
            "events/first-round.json:5:88: error: The event is related to itself. Name the other"
                + " event or remove the relation.",
            "events/first-round.json:5:113: error: 'type' is 'after'; it must be one of announces,"
                + " prepares, part-of, follows, responds-to, about."),
        folder.problems());
    assertEquals(List.of(), readEvent().relations());
  }

  @Test
  void anUnknownStanceCostsTheCitationAndAMissingOneToo() {
    event("\"stance\": \"reports\"", "\"stance\": \"says\"");
    assertEquals(
        List.of(
            "events/first-round.json:12:59: error: 'stance' is 'says'; it must be one of reports,"
                + " announces, supports, contradicts, mentions."),
        folder.problems());
    assertEquals(List.of(), readEvent().citations());
    event(", \"stance\": \"reports\"", "");
    assertEquals(
        List.of(
            "events/first-round.json:12:5: error: 'stance' is missing. Add one of reports,"
                + " announces, supports, contradicts, mentions."),
        folder.problems());
  }

  @Test
  void paragraphsAreNumbersThatTheSourceHas() {
    event("[1, 2]", "[0, 13, 2.5, \"3\", 12]");
    assertEquals(
        List.of(
            "events/first-round.json:12:42: error: 0 is no paragraph number; they count from 1.",
            "events/first-round.json:12:45: error: 'gazette' has 12 paragraphs, so it has no"
                + " paragraph 13.",
            "events/first-round.json:12:49: error: 2.5 is no paragraph number; they count from 1.",
            "events/first-round.json:12:54: error: 'paragraphs' must be a list in which each item"
                + " is a paragraph number; this is a text."),
        folder.problems());
    assertEquals(List.of(12), readEvent().citations().getFirst().paragraphs());
  }

  @Test
  void wrongTypesAreNamedAndCountAsAbsent() {
    event(
        "\"kind\": \"talks\"",
        "\"kind\": \"talks\", \"summary\": 7, \"significance\": \"high\", \"claims\": {},"
            + " \"shortTitle\": [\"x\"], \"accounts\": [1], \"note\": null, \"accepts\": true");
    assertEquals(
        List.of(
            "events/first-round.json:5:31: error: 'summary' must be a text in double quotes; this"
                + " is a number.",
            "events/first-round.json:5:50: error: 'significance' must be a whole number from 1 to"
                + " 5; this is a text.",
            "events/first-round.json:5:68: error: 'claims' must be a list in square brackets; this"
                + " is an object.",
            "events/first-round.json:5:86: error: 'shortTitle' must be a text in double quotes;"
                + " this is a list.",
            "events/first-round.json:5:106: error: 'accounts' must be a list in which each item is"
                + " an object in braces; this is a number.",
            "events/first-round.json:5:135: error: 'accepts' must be a list in square brackets;"
                + " this is true or false."),
        folder.problems());
    assertEquals(3, readEvent().significance());
  }

  @Test
  void numbersHaveLimits() {
    event("\"kind\"", "\"significance\": 6, \"kind\"");
    folder.with(
        "places.json",
        Folder.PLACES
            .replace("33.3", "91")
            .replace("{\"id\": \"iraq\"", "{\"latitude\": 1e99999999999, \"id\": \"iraq\""));
    assertEquals(
        List.of(
            "events/first-round.json:5:19: error: 'significance' is 6; it must be a whole number"
                + " from 1 to 5.",
            "places.json:3:18: error: Give a smaller one: the number 1e99999999999 is out of"
                + " range.",
            "places.json:4:72: error: 'latitude' is 91; it must be a number from -90 to 90.",
            "places.json:4:89: error: A point needs both 'latitude' and 'longitude'. Add the other"
                + " one or remove this."),
        folder.problems());
    assertEquals(null, dataset().place(new PlaceId("baghdad")).orElseThrow().longitude());
  }

  @Test
  void anUnknownDerivationClaimsLittle() {
    event("\"stated\"", "\"guessed\"");
    assertEquals(
        List.of(
            "events/first-round.json:4:48: error: 'derivation' is 'guessed'; it must be one of"
                + " stated, derived, inferred, bounded."),
        folder.problems());
    assertEquals("INFERRED", readEvent().when().derivation().name());
  }

  @Test
  void differingAccountsNeedTwoVersionsAndPositionsSomebodyWhoHoldsThem() {
    event(
        "\"kind\"",
        """
        "accounts": [{"about": "date", "versions": [{"says": "x", "edtf": "20077"}], "reason": "r"}],
          "claims": [{"proposition": "p", "positions": [
            {"attitude": "asserts"},
            {"actor": "nobody", "speaker": "a captive", "attitude": "denies"},
            {"actor": "nobody", "attitude": "denies"},
            {"actor": "iran", "attitude": "thinks"}
          ]}],
          "kind\"\
        """);
    List<String> problems = folder.problems();
    assertEquals(
        List.of(
            "events/first-round.json:5:46: error: Differing accounts need at least two usable"
                + " 'versions'; here is 1.",
            "events/first-round.json:7:5: error: Nobody holds this position. Add 'actor', or"
                + " 'speaker' for one who is not named.",
            "events/first-round.json:8:15: error: There is no actor 'nobody' in actors.json. Add it"
                + " there, or correct the id.",
            "events/first-round.json:9:15: error: There is no actor 'nobody' in actors.json. Add it"
                + " there, or correct the id.",
            "events/first-round.json:10:35: error: 'attitude' is 'thinks'; it must be one of"
                + " asserts, denies, doubts."),
        problems.stream().filter(problem -> !problem.contains("20077")).toList());
    Event event = readEvent();
    assertEquals(List.of(), event.accounts());
    assertEquals(1, event.claims().getFirst().positions().size());
    assertEquals("a captive", event.claims().getFirst().positions().getFirst().speaker());
  }

  @Test
  void aNameThatStandsTwiceInOneObjectIsUsedOnce() {
    event("\"kind\": \"talks\"", "\"kind\": \"talks\", \"title\": \"Another\"");
    assertEquals(
        List.of(
            "events/first-round.json:5:20: error: In one object the name 'title' stands here for"
                + " the second time, and only the first is used. Remove or rename one of them."),
        folder.problems());
    assertEquals("First round", readEvent().title());
  }

  @Test
  void aSlipInAFieldNameIsAWarningAndAnotherFieldIsNot() {
    event("\"participants\"", "\"particpants\"");
    assertEquals(
        List.of(
            "events/first-round.json:7:3: warning: Nothing reads a field 'particpants'. If"
                + " 'participants' is meant, correct the name."),
        folder.problems());
    event("\"kind\"", "\"reviewed\": \"2026\", \"$schema\": \"x\", \"kind\"");
    assertEquals(List.of(), folder.problems());
  }
}
