package org.demarche.store.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.demarche.store.Folder;
import org.junit.jupiter.api.Test;

/// What the checker finds in records of the shipped dataset as they stood in its first edition: the
/// faults that its rules about evidence were made for.
class FirstEditionTest {
  private static final Folder FOLDER =
      new Folder(Path.of("src", "test", "resources", "first-edition"));

  /// The warnings of one code, as lines after it.
  private static List<String> warnings(String code) {
    return Warnings.in(FOLDER).stream()
        .filter(warning -> warning.startsWith(code + " "))
        .map(warning -> warning.substring(code.length() + 1))
        .toList();
  }

  private static String unread(String place, String source) {
    return "events/%s: warning: '%s' is cited as more than a mention and does not say how much of it was seen. Say it there, or cite it as a mention."
        .formatted(place, source);
  }

  @Test
  void nothingElseSmells() {
    assertEquals(
        Set.of("hard-date", "named-unnamed", "newsroom-not-said", "unread-support"),
        Set.copyOf(Warnings.codes(FOLDER)));
  }

  @Test
  void theDayBeforeWhichCongressCallsForTalksRestsOnAPageOfAboutThatDay() {
    assertEquals(
        List.of(
            "events/congress-calls-for-talks.json:6:13: warning: This date is firmer than that of"
                + " 'cbs-2007-05-17', on which it rests. Add '~' or '?', or accept it with a"
                + " reason."),
        warnings("hard-date"));
  }

  @Test
  void theSpokesmanWhomTheArticleLeavesUnnamedIsNamed() {
    assertEquals(
        List.of(
            "events/state-department-on-intelligence.json:19:5: warning: This names"
                + " 'sean-mccormack' in a part that 'us-state-department' takes unnamed. Leave the"
                + " name out, or accept it with the source that gives it."),
        warnings("named-unnamed"));
  }

  @Test
  void outsidePagesAreCitedForMoreThanAMentionAndNobodySaysThatTheyWereRead() {
    assertEquals(
        List.of(
            unread("bergner-on-captive.json:39:5", "bergner-transcript-2007-07-02"),
            unread("break-of-relations.json:48:5", "your-middle-east-2012"),
            unread("break-of-relations.json:53:5", "afp-chronology-2009"),
            unread("break-of-relations.json:58:5", "reuters-chronology-2007"),
            unread("break-of-relations.json:109:13", "your-middle-east-2012"),
            unread("break-of-relations.json:114:13", "afp-chronology-2009"),
            unread("break-of-relations.json:119:13", "reuters-chronology-2007"),
            unread("state-department-on-intelligence.json:44:5", "news-sniffer-56013"),
            unread("state-department-on-intelligence.json:49:5", "jpost-2007-07-23"),
            unread("state-department-on-intelligence.json:74:13", "news-sniffer-56013"),
            unread("state-department-on-intelligence.json:79:13", "jpost-2007-07-23"),
            unread("state-department-on-intelligence.json:105:13", "news-sniffer-56013"),
            unread("us-military-accuses-iran.json:45:5", "bergner-transcript-2007-07-02")),
        warnings("unread-support"));
  }

  @Test
  void thePrintsOfTheAgencyReportDoNotSayWhoseItIs() {
    String agency =
        ": warning: Other sources print the report 'ap-2007-05-17' too. Say in 'newsrooms' whose"
            + " reporting it carries.";
    String page = agency.replace("ap-2007-05-17", "bbc-page-6911571");
    assertEquals(
        List.of(
            "sources.json:15:18" + agency,
            "sources.json:32:18" + agency,
            "sources.json:67:18" + page,
            "sources.json:147:18" + page),
        warnings("newsroom-not-said"));
  }
}
