package org.demarche.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.io.MemoryTree;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.model.Problem;
import org.demarche.settings.Settings;
import org.demarche.settings.SettingsFile;
import org.demarche.store.DatasetReader;
import org.demarche.store.Folder;
import org.demarche.store.ReadResult;
import org.demarche.task.Progress;
import org.demarche.time.EdtfResult;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.written.Vocabulary;
import org.demarche.time.written.WrittenDate;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

/// Whatever stands in a file or a field, reading it ends, says what is wrong and throws nothing.
class FuzzTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

  private static final List<String> DATES =
      List.of(
          "2007-05-28",
          "2007-05~",
          "[..2007-07-02]",
          "2007-05-28T10:30:00+03:00",
          "156X-12-25",
          "2004-06-XX/2004-07-03",
          "{1960,1961-12}",
          "Y17E8",
          "2001-21",
          "../2007",
          "1985/",
          "2004?-06-~11",
          "-0099",
          "1950S2",
          "Y-170000002");

  private static final List<String> EDTF_WORDS =
      List.of(
          "2007",
          "-05",
          "-28",
          "T10:30:00",
          "Z",
          "E",
          "S",
          "Y",
          "[",
          "..",
          "]",
          "{",
          "}",
          "X",
          "U");

  private static final List<String> MEMBERS =
      List.of(
          "\"id\"",
          "\"title\"",
          "\"when\"",
          "\"edtf\"",
          "\"derivation\"",
          "\"stated\"",
          "\"kind\"",
          "\"places\"",
          "\"participants\"",
          "\"actor\"",
          "\"role\"",
          "\"citations\"",
          "\"source\"",
          "\"paragraphs\"",
          "\"stance\"",
          "\"reports\"",
          "\"accounts\"",
          "\"about\"",
          "\"versions\"",
          "\"claims\"",
          "\"positions\"",
          "\"relations\"",
          "\"type\"",
          "\"follows\"",
          "\"event\"",
          "\"accepts\"",
          "\"timeZone\"",
          "\"Asia/Tehran\"",
          "\"iran\"",
          "\"gazette\"",
          "\"partOf\"",
          "\"first-round\"",
          "\"significance\"",
          "\"issued\"",
          "\"date-parts\"",
          "\"URL\"",
          "\"custom\"");

  private static void check(
      String name, Fuzzing.Target target, List<String> good, List<String> words)
      throws IOException {
    Fuzzing.Outcome outcome = new Fuzzing(name, target).run(good, words);
    assertTrue(outcome.texts() > good.size(), outcome::toString);
    assertTrue(outcome.kinds() > 1, outcome::toString);
  }

  @Test
  void dates() throws IOException {
    check("edtf", FuzzTest::date, DATES, EDTF_WORDS);
  }

  private static String date(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (FuzzyDate.parse(text)) {
      case EdtfResult.Invalid invalid -> {
        assertFalse(English.WORDS.say(invalid.reason()).isBlank());
        assertTrue(invalid.position() >= 0 && invalid.position() <= text.length());
        yield invalid.reason().key();
      }
      case EdtfResult.Valid(FuzzyDate date) -> {
        FuzzyDate again = FuzzyDate.of(date.edtf());
        assertEquals(date, again);
        assertFalse(date.words(English.WORDS).isBlank());
        Extent extent = date.extent(ZONE, ZoneId.of("America/New_York"));
        assertTrue(extent.outer().encloses(extent.core()) || extent.core().isEmpty());
        yield "level %d %s %s %s"
            .formatted(date.level(), date.doubts(), extent.range(), date.isOnAxis());
      }
    };
  }

  @Test
  void datesAsPeopleWriteThem() throws IOException {
    Vocabulary vocabulary = Vocabulary.of(English.WORDS);
    check(
        "written",
        bytes -> {
          List<FuzzyDate> dates =
              WrittenDate.read(vocabulary, new String(bytes, StandardCharsets.UTF_8));
          dates.forEach(date -> assertFalse(date.words(English.WORDS).isBlank()));
          return dates.stream().map(date -> "level " + date.level()).toList().toString();
        },
        List.of(
            "28 May 2007",
            "May to July 2007",
            "since 1979",
            "7 Khordad 1386",
            "5/6/2007",
            "before 2 July"),
        List.of(
            "May", "July", "to", "since", "until", "between", "and", "Mordad", "BCE", "the",
            "1386"));
  }

  @Test
  void eventFiles() throws IOException {
    check(
        "event",
        bytes -> folder("events/first-round.json", bytes),
        List.of(Folder.FIRST_ROUND),
        MEMBERS);
  }

  @Test
  void lines() throws IOException {
    String line = Folder.FIRST_ROUND.lines().map(String::strip).collect(Collectors.joining(" "));
    String others =
        Stream.of("second", "third")
            .map(id -> line.replace("first-round", id))
            .collect(Collectors.joining(String.valueOf((char) 10)));
    check("lines", bytes -> folder("events.jsonl", bytes), List.of(others), MEMBERS);
  }

  @Test
  void sources() throws IOException {
    check("sources", bytes -> folder("sources.json", bytes), List.of(Folder.SOURCES), MEMBERS);
  }

  @Test
  void descriptionActorsAndPlaces() throws IOException {
    check("dataset", bytes -> folder("dataset.json", bytes), List.of(Folder.DATASET), MEMBERS);
    check("actors", bytes -> folder("actors.json", bytes), List.of(Folder.ACTORS), MEMBERS);
    check("places", bytes -> folder("places.json", bytes), List.of(Folder.PLACES), MEMBERS);
  }

  @Test
  void settings() throws IOException {
    check(
        "settings",
        bytes -> {
          MemoryTree files = new MemoryTree();
          files.put("settings.json", bytes);
          SettingsFile.Loaded loaded = new SettingsFile(files).load();
          Settings settings = loaded.settings();
          return loaded.notice().map(Message::key).orElse("good")
              + settings.look()
              + settings.motion();
        },
        List.of(
            """
            {"version": 1, "look": "dark", "motion": "system", "textSize": 120,
             "window": {"x": 0, "y": 0, "width": 1280, "height": 800, "maximised": false},
             "recent": ["/home/ann/talks"]}
            """),
        List.of(
            "\"version\"",
            "\"look\"",
            "\"window\"",
            "\"width\"",
            "\"recent\"",
            "\"lanes\"",
            "\"zones\""));
  }

  private static String folder(String name, byte[] content) throws IOException {
    MemoryTree files = new MemoryTree();
    files.put("dataset.json", Folder.DATASET);
    files.put("actors.json", Folder.ACTORS);
    files.put("places.json", Folder.PLACES);
    files.put("sources.json", Folder.SOURCES);
    files.put("events/first-round.json", Folder.FIRST_ROUND);
    files.put(name, content);
    ReadResult result = new DatasetReader().read(files, Progress.NONE);
    for (Problem problem : result.problems()) {
      assertFalse(English.WORDS.say(problem.message()).isBlank());
    }
    long records =
        result.dataset().stream()
            .flatMap(dataset -> dataset.events().stream())
            .map(Event::hashCode)
            .count();
    return records
        + result.problems().stream()
            .map(Problem::code)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
  }
}
