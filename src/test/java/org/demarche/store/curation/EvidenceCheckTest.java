package org.demarche.store.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the checker says of how much was read, by whom it was reported and how firmly it is told.
class EvidenceCheckTest {
  private static final String SOURCES =
      """
      [
        {"id": "bbc", "type": "webpage", "container-title": "BBC News", "issued": {"date-parts": [[2007, 5, 29]]}},
        {"id": "cbs", "type": "webpage", "container-title": "CBS News", "issued": {"date-parts": [[2007, 5, 30]]}},
        {"id": "mehr", "type": "webpage", "container-title": "Mehr News", "custom": {"outside": true, "seen": "whole"}}
      ]
      """;
  private static final String ACTORS =
      """
      {"actors": [
        {"id": "usa", "name": "United States", "kind": "state"},
        {"id": "department", "name": "State Department", "kind": "organisation", "partOf": "usa"},
        {"id": "office", "name": "Press Office", "kind": "organisation", "partOf": "department"},
        {"id": "sean", "name": "Sean", "kind": "person", "partOf": "office"}
      ]}
      """;
  private static final String PLACES =
      """
      {"places": [
        {"id": "iraq", "name": "Iraq"},
        {"id": "baghdad", "name": "Baghdad", "partOf": "iraq"}
      ]}
      """;
  private static final String EVENT =
      """
      {
        "id": "remark", "title": "T", "kind": "statement",
        "when": {"edtf": "2007-05-28", "derivation": "stated"},
        "places": ["baghdad"],
        "participants": [{"actor": "sean", "role": "speaker"}],
        "citations": [
          {"source": "bbc", "stance": "reports"},
          {"source": "cbs", "stance": "supports"}
        ]
      }
      """;

  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void cleanDataset() {
    folder =
        new Folder(path)
            .with("dataset.json", Folder.DATASET)
            .with("actors.json", ACTORS)
            .with("places.json", PLACES)
            .with("sources.json", SOURCES)
            .with("events/remark.json", EVENT);
  }

  private EvidenceCheckTest event(String old, String replacement) {
    folder.with("events/remark.json", EVENT.replace(old, replacement));
    return this;
  }

  private EvidenceCheckTest sources(String old, String replacement) {
    folder.with("sources.json", SOURCES.replace(old, replacement));
    return this;
  }

  private List<String> warnings() {
    return Warnings.in(folder);
  }

  private List<String> codes() {
    return Warnings.codes(folder);
  }

  private static String accepting(String warning) {
    return "\"accepts\": [{\"warning\": \"%s\", \"because\": \"It is so.\"}]".formatted(warning);
  }

  /// A third citation, of the outside source.
  private static String citing(String more) {
    return "\"supports\"},\n    {\"source\": \"mehr\", " + more + "}";
  }

  private EvidenceCheckTest seen(String seen) {
    return sources(
        "\"seen\": \"whole\"", seen.isEmpty() ? "\"later\": 1" : "\"seen\": \"" + seen + "\"");
  }

  @Test
  void whatWasReadAndReportedByTwoNewsroomsDoesNotSmell() {
    assertEquals(List.of(), warnings());
  }

  @Test
  void pagesOfOneNewsroomAreOneWitness() {
    sources("CBS News", "BBC News");
    assertEquals(
        List.of(
            "single-witness events/remark.json:6:16: warning: Only one witness tells of this event:"
                + " 'BBC News'. Look for another, or accept it with a reason."),
        warnings());
    sources(
        "\"CBS News\",",
        "\"CBS News\", \"custom\": {\"newsrooms\": [\"CBS News\", \"BBC News\"]},");
    assertEquals(List.of("single-witness"), codes());
  }

  @Test
  void moreThanAMentionOfWhatNobodyReadIsNamed() {
    event("\"supports\"}", citing("\"stance\": \"announces\"")).seen("");
    assertEquals(
        List.of(
            "unread-support events/remark.json:9:5: warning: 'mehr' is cited as more than a mention"
                + " and does not say how much of it was seen. Say it there, or cite it as a"
                + " mention."),
        warnings());
    seen("subject");
    assertEquals(
        List.of(
            "unread-support events/remark.json:9:5: warning: 'mehr' is cited as more than a"
                + " mention, and its subject alone was seen. Read it, or cite it as a mention."),
        warnings());
    seen("whole");
    assertEquals(List.of(), warnings());
  }

  @Test
  void everyStanceButAMentionNeedsReading() {
    for (String stance : List.of("reports", "announces", "supports", "contradicts")) {
      event("\"supports\"}", citing("\"stance\": \"%s\"".formatted(stance))).seen("subject");
      assertEquals(List.of("unread-support"), codes(), stance);
    }
    event("\"supports\"}", citing("\"stance\": \"mentions\"")).seen("subject");
    assertEquals(List.of(), warnings());
  }

  @Test
  void anExcerptIsReadWhereTheCitationTellsWhatItSays() {
    event("\"supports\"}", citing("\"stance\": \"supports\"")).seen("excerpt");
    assertEquals(
        List.of(
            "unread-support events/remark.json:9:5: warning: Of 'mehr' an excerpt was seen. Tell in"
                + " 'says' what it says of this."),
        warnings());
    event("\"supports\"}", citing("\"stance\": \"supports\", \"says\": \"It was Monday.\""));
    assertEquals(List.of(), warnings());
  }

  @Test
  void theDatasetsOwnSourcesWereReadUnlessTheySayOtherwise() {
    sources("\"BBC News\",", "\"BBC News\", \"custom\": {\"seen\": \"excerpt\"},");
    assertEquals(List.of("unread-support"), codes());
    sources("\"BBC News\",", "\"BBC News\", \"custom\": {\"seen\": \"whole\"},");
    assertEquals(List.of(), warnings());
  }

  @Test
  void citationsInAccountsAndClaimsNeedReadingToo() {
    String cited = "\"citations\": [{\"source\": \"mehr\", \"stance\": \"reports\"}]";
    event(
            "\"places\"",
            """
            "accounts": [{"about": "content", "reason": "r", "versions": [{"says": "a"}, {"says": "b",
              %s}]}],
              "claims": [{"proposition": "p", "positions": [{"actor": "sean", "attitude": "denies",
              %s}]}],
              "places"\
            """
                .formatted(cited, cited))
        .seen("");
    assertEquals(List.of("unread-support", "unread-support"), codes());
    assertEquals(
        List.of("events/remark.json:5:17:", "events/remark.json:7:17:"),
        warnings().stream().map(warning -> warning.split(" ", 3)[1]).toList());
  }

  @Test
  void theEventOrTheSourceMayAcceptThatItWasNotRead() {
    event("\"supports\"}", citing("\"stance\": \"reports\""))
        .sources("\"seen\": \"whole\"", accepting("unread-support"));
    assertEquals(List.of(), warnings());
    String accepted = EVENT.replace("\"supports\"}", citing("\"stance\": \"reports\""));
    folder.with(
        "events/remark.json",
        accepted.replace("\"places\"", accepting("unread-support") + ", \"places\""));
    seen("subject");
    assertEquals(List.of(), warnings());
  }

  @Test
  void aPrintOfAReportThatOthersPrintSaysWhoseItIs() {
    sources("\"CBS News\",", "\"CBS News\", \"custom\": {\"witness\": \"ap\"},");
    assertEquals(List.of(), warnings());
    String prints =
        SOURCES
            .replace("\"BBC News\",", "\"BBC News\", \"custom\": {\"witness\": \"ap\"},")
            .replace("\"outside\"", "\"witness\": \"ap\", \"newsrooms\": [\"AP\"], \"outside\"");
    folder.with("sources.json", prints);
    assertEquals(
        List.of(
            "newsroom-not-said sources.json:2:89: warning: Other sources print the report 'ap' too."
                + " Say in 'newsrooms' whose reporting it carries."),
        warnings());
    folder.with(
        "sources.json",
        prints.replace(
            "{\"witness\": \"ap\"}",
            "{\"witness\": \"ap\", " + accepting("newsroom-not-said") + "}"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void twoPagesOfOnePublisherThatCountAsTwoWitnessesAreNamed() {
    String parted = "\"BBC News\", \"custom\": {\"newsrooms\": [\"Reuters\"]},";
    sources("\"CBS News\",", parted);
    assertEquals(
        List.of(
            "newsroom-twice events/remark.json:8:5: warning: 'bbc' and 'cbs' have one publisher and"
                + " count as two witnesses. Correct their 'newsrooms', or accept it with a"
                + " reason."),
        warnings());
    sources("\"CBS News\",", parted.replace("]", "], " + accepting("newsroom-twice")));
    assertEquals(List.of(), warnings());
    sources("\"CBS News\",", parted.replace("Reuters", "Reuters\", \"BBC News"));
    assertEquals(List.of("single-witness"), codes());
  }

  @Test
  void onlySourcesThatReportOrSupportAreSetBesideEachOther() {
    sources("\"CBS News\",", "\"BBC News\", \"custom\": {\"newsrooms\": [\"Reuters\"]},")
        .event("supports", "contradicts");
    assertEquals(List.of("single-witness"), codes());
  }

  @Test
  void aPersonWhomTheSourcesLeaveUnnamedIsNamed() {
    String unnamed =
        "{\"actor\": \"department\", \"role\": \"speaker\", \"as\": \"A spokesman, %s\"}, ";
    event("[{\"actor\"", "[" + unnamed.formatted("Unnamed") + "{\"actor\"");
    assertEquals(
        List.of(
            "named-unnamed events/remark.json:5:94: warning: This names 'sean' in a part that"
                + " 'department' takes unnamed. Leave the name out, or accept it with the source"
                + " that gives it."),
        warnings());
    for (String words : List.of("unnamed", "not named", "NOT NAMED")) {
      event("[{\"actor\"", "[" + unnamed.formatted(words) + "{\"actor\"");
      assertEquals(List.of("named-unnamed"), codes(), words);
    }
    event(
        "[{\"actor\"",
        "[" + unnamed.formatted("unnamed").replace("speaker", "host") + "{\"actor\"");
    assertEquals(List.of(), warnings());
    event("[{\"actor\"", "[" + unnamed.formatted("named") + "{\"actor\"");
    assertEquals(List.of(), warnings());
  }

  @Test
  void anOrganisationBelowOrAPersonElsewhereIsNotTheOneLeftUnnamed() {
    String unnamed = "{\"actor\": \"%s\", \"role\": \"speaker\", \"as\": \"unnamed\"}";
    event(
        "[{\"actor\"",
        "["
            + unnamed.formatted("sean")
            + ", {\"actor\": \"office\", \"role\": \"speaker\"}, {\"actor\"");
    assertEquals(List.of(), warnings());
    event(
        "{\"actor\": \"sean\", \"role\": \"speaker\"}",
        unnamed.formatted("department")
            + ", {\"actor\": \"office\", \"role\": \"speaker\"},"
            + " {\"actor\": \"sean\", \"role\": \"host\"}");
    assertEquals(List.of(), warnings());
  }

  @Test
  void theEventMayAcceptThatItNamesThePerson() {
    event(
        "[{\"actor\"",
        "[{\"actor\": \"usa\", \"role\": \"speaker\", \"as\": \"Unnamed\"}, {\"actor\"");
    assertEquals(List.of("named-unnamed"), codes());
    event(
        "\"participants\": [{\"actor\"",
        accepting("named-unnamed")
            + ", \"participants\": [{\"actor\": \"usa\", \"role\": \"speaker\", \"as\":"
            + " \"Unnamed\"}, {\"actor\"");
    assertEquals(List.of(), warnings());
  }

  /// Both pages came out on about a day.
  private EvidenceCheckTest softSources() {
    folder.with("sources.json", SOURCES.replace("\"issued\": {", "\"issued\": {\"circa\": true, "));
    return this;
  }

  @Test
  void aDateFirmerThanThoseOfAllItsSourcesIsNamed() {
    softSources().event("stated", "inferred");
    assertEquals(
        List.of(
            "hard-date events/remark.json:3:20: warning: This date is firmer than that of 'bbc', on"
                + " which it rests. Add '~' or '?', or accept it with a reason."),
        warnings());
    for (String when :
        List.of(
            "2007-05-28\", \"derivation\": \"stated",
            "2007-05-28~\", \"derivation\": \"inferred",
            "2007-05-28?\", \"derivation\": \"bounded",
            "2007-05-28%\", \"derivation\": \"derived")) {
      event("2007-05-28\", \"derivation\": \"stated", when);
      assertEquals(List.of(), warnings(), when);
    }
  }

  @Test
  void oneFirmSourceIsEnoughForAFirmDateUnlessItOnlyMentionsTheEvent() {
    event("stated", "inferred");
    String oneSoft = SOURCES.replaceFirst("\"issued\": \\{", "\"issued\": {\"circa\": true, ");
    folder.with("sources.json", oneSoft);
    assertEquals(List.of(), warnings());
    folder.with(
        "events/remark.json", EVENT.replace("stated", "inferred").replace("supports", "mentions"));
    assertEquals(List.of("hard-date", "single-witness"), codes());
    folder.with(
        "events/remark.json",
        EVENT
            .replace("stated", "inferred")
            .replace("supports", "mentions")
            .replace("reports", "mentions"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void aSourceWithoutADateIsNoneInDoubt() {
    folder.with("sources.json", SOURCES.replaceAll(", \"issued\": \\{[^}]*}", ""));
    event("stated", "inferred");
    assertEquals(List.of(), warnings());
  }

  @Test
  void theSourceMayAcceptThatADateIsFirmer() {
    softSources().event("stated", "inferred");
    folder.with(
        "sources.json",
        SOURCES
            .replace("\"issued\": {", "\"issued\": {\"circa\": true, ")
            .replace(
                "\"CBS News\",", "\"CBS News\", \"custom\": {" + accepting("hard-date") + "},"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void aPlaceWhereNothingHappensIsNamed() {
    String unused = ",\n  {\"id\": \"basra\", \"name\": \"Basra\", \"partOf\": \"iraq\"}\n]}";
    folder.with("places.json", PLACES.replace("\n]}", unused));
    assertEquals(
        List.of(
            "unused-place places.json:4:3: warning: No event is at the place 'basra'. Remove it, or"
                + " name it where something happens."),
        warnings());
    event("\"baghdad\"", "\"baghdad\", \"basra\"");
    assertEquals(List.of(), warnings());
    event("\"baghdad\"", "\"iraq\"");
    assertEquals(List.of("unused-place", "unused-place"), codes());
  }
}
