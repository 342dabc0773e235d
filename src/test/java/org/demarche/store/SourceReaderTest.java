package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.io.DiskTree;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a source says of its language, its reading and its newsrooms.
class SourceReaderTest {
  private static final String WHOLE =
      """
      [
        {
          "id": "gazette",
          "type": "webpage",
          "title": "نماینده",
          "language": "fa",
          "container-title": "Mehr News",
          "issued": {
            "date-parts": [
              [2007, 5, 18]
            ]
          },
          "URL": "https://www.mehrnews.com/news/491953/نماینده",
          "accessed": {
            "date-parts": [
              [2020, 5, 3]
            ]
          },
          "custom": {
            "translatedTitle": "Envoy",
            "newsrooms": ["Mehr News", "Associated Press"],
            "paragraphs": 12,
            "outside": true,
            "seen": "excerpt"
          }
        }
      ]
      """;

  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void goodFolder() {
    folder = Folder.good(path).with("sources.json", WHOLE);
  }

  private Source source() {
    return folder.read().dataset().orElseThrow().source(new SourceId("gazette")).orElseThrow();
  }

  private Folder with(String old, String replacement) {
    return folder.with("sources.json", WHOLE.replace(old, replacement));
  }

  private String written() throws IOException {
    new DatasetWriter(new DiskTree(path)).write(folder.read().dataset().orElseThrow());
    return Files.readString(path.resolve("sources.json"));
  }

  @Test
  void everyFieldIsReadAndWrittenAsItStood() throws IOException {
    assertEquals(List.of(), folder.problems());
    assertEquals(
        new Source(
            new SourceId("gazette"),
            "webpage",
            "نماینده",
            "Envoy",
            "fa",
            "Mehr News",
            List.of(),
            FuzzyDate.of("2007-05-18"),
            new Source.Reading(
                "https://www.mehrnews.com/news/491953/نماینده",
                null,
                null,
                FuzzyDate.of("2020-05-03"),
                Source.Seen.EXCERPT),
            12,
            new Source.Reporting(null, List.of("Mehr News", "Associated Press")),
            true,
            null,
            List.of(),
            Extras.NONE),
        source());
    assertEquals(WHOLE, written());
  }

  @Test
  void whatIsNoLanguageTagIsNamedAndKept() throws IOException {
    with("\"fa\"", "\"in Persian\"");
    assertEquals(
        List.of(
            "sources.json:6:17: warning: 'in Persian' is no language tag. Write one such as 'fa',"
                + " 'ar' or 'en-GB'."),
        folder.problems());
    assertEquals("in Persian", source().language());
    assertEquals(WHOLE.replace("\"fa\"", "\"in Persian\""), written());
    for (String tag : List.of("en-GB", "zh-Hant-TW", "x-own", "FA")) {
      assertEquals(List.of(), with("\"fa\"", "\"" + tag + "\"").problems(), tag);
    }
  }

  @Test
  void aDateOfAccessMayHaveAnyFormAndKeepsIt() throws IOException {
    String season = WHOLE.replace("[2020, 5, 3]", "[\"2020\", 5]");
    folder.with("sources.json", season);
    assertEquals(FuzzyDate.of("2020-05"), source().reading().accessed());
    assertEquals(
        Map.of("accessed", Map.of("date-parts", List.of(List.of("2020", 5L)))),
        source().extras().fields());
    assertEquals(season.replaceAll("\\s", ""), written().replaceAll("\\s", ""));
  }

  @Test
  void aDateOfAccessThatCannotBeReadIsNamedAndKept() {
    with("[2020, 5, 3]", "[\"spring\"]");
    assertEquals(
        List.of(
            "sources.json:14:17: warning: This date of access is kept, but cannot be read. Give it"
                + " as 'date-parts': [[2020, 5, 3]]."),
        folder.problems());
    assertEquals(null, source().reading().accessed());
    assertEquals(
        Map.of("accessed", Map.of("date-parts", List.of(List.of("spring")))),
        source().extras().fields());
  }

  @Test
  void aNewsroomWithoutANameIsNoNewsroom() {
    with("\"Mehr News\", \"Ass", "\" \", \"Ass");
    assertEquals(
        List.of("sources.json:21:21: error: A newsroom has no name. Fill it in or remove it."),
        folder.problems());
    assertEquals(List.of("Associated Press"), source().newsrooms());
  }

  @Test
  void aSourceThatNamesNoNewsroomCarriesItsPublishersReporting() {
    with("\"newsrooms\": [\"Mehr News\", \"Associated Press\"],", "");
    assertEquals(List.of("Mehr News"), source().newsrooms());
    assertEquals(List.of(), source().reporting().newsrooms());
  }

  @Test
  void howMuchWasSeenGoesWithoutSayingForTheDatasetsOwnSourcesOnly() {
    assertEquals(Source.Seen.EXCERPT, source().seen());
    with(",\n      \"seen\": \"excerpt\"", "");
    assertEquals(null, source().seen());
    with("\"outside\": true,\n      \"seen\": \"excerpt\"", "\"outside\": false");
    assertEquals(Source.Seen.WHOLE, source().seen());
    with("\"excerpt\"", "\"half\"");
    assertEquals(
        List.of(
            "sources.json:24:15: error: 'seen' is 'half'; it must be one of whole, excerpt,"
                + " subject."),
        folder.problems());
  }
}
