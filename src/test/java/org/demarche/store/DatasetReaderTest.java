package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.model.Acceptance;
import org.demarche.model.Account;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What good files become.
class DatasetReaderTest {
  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void goodFolder() {
    folder = Folder.good(path);
  }

  private Dataset dataset() {
    ReadResult result = folder.read();
    assertEquals(List.of(), result.problems());
    return result.dataset().orElseThrow();
  }

  private Event event(String id) {
    return dataset().event(new EventId(id)).orElseThrow();
  }

  private static Extras extras(Map<String, Object> fields) {
    return new Extras(new LinkedHashMap<>(fields));
  }

  @Test
  void anEventWithEveryFieldIsReadWhole() {
    folder.withEvent("second", "2007-07-24", "talks", "iran");
    folder.with(
        "events/full.json",
        """
        {
          "$schema": "../event.schema.json",
          "id": "full",
          "title": "Title",
          "shortTitle": "Short",
          "when": {
            "edtf": "2007-05~", "derivation": "derived", "how": "from the stamp",
            "wording": "in May", "timeZone": "Asia/Tehran", "sure": false
          },
          "kind": "agreement",
          "significance": 5,
          "summary": "What happened.",
          "places": ["baghdad", "iraq"],
          "participants": [
            {"actor": "crocker", "role": "negotiator", "as": "ambassador", "seat": 1},
            {"actor": "iran"}
          ],
          "citations": [
            {"source": "gazette", "paragraphs": [7, 2, 7], "stance": "supports", "says": "so", "x": 1}
          ],
          "accounts": [
            {
              "about": "date",
              "versions": [
                {"says": "In 1979", "edtf": "1979", "citations": [{"source": "gazette", "stance": "reports"}]},
                {"says": "In 1980", "v": 2}
              ],
              "reason": "Both stand.",
              "a": 3
            }
          ],
          "claims": [
            {
              "proposition": "It was agreed",
              "positions": [
                {"actor": "iran", "attitude": "asserts", "through": ["a spokesman", "an agency"],
                 "says": "yes", "citations": [{"source": "gazette", "stance": "mentions"}]},
                {"speaker": "US officials", "attitude": "denies", "p": 4}
              ],
              "c": 5
            }
          ],
          "relations": [{"type": "responds-to", "event": "second", "note": "in reply", "r": 6}],
          "note": "See there.",
          "accepts": [{"warning": "single-witness", "because": "Nobody else was there.", "z": 7}],
          "later": {"deep": [null, 1, 2.50, "x"]}
        }
        """);
    SourceId gazette = new SourceId("gazette");
    Event expected =
        new Event(
            new EventId("full"),
            "Title",
            "Short",
            new When(
                FuzzyDate.of("2007-05~"),
                When.Derivation.DERIVED,
                "from the stamp",
                "in May",
                ZoneId.of("Asia/Tehran"),
                extras(Map.of("sure", false))),
            "agreement",
            5,
            "What happened.",
            List.of(new PlaceId("baghdad"), new PlaceId("iraq")),
            List.of(
                new Participant(
                    new ActorId("crocker"), "negotiator", "ambassador", extras(Map.of("seat", 1L))),
                new Participant(new ActorId("iran"), "participant", null, Extras.NONE)),
            List.of(
                new Citation(
                    gazette,
                    List.of(2, 7),
                    Citation.Stance.SUPPORTS,
                    "so",
                    extras(Map.of("x", 1L)))),
            List.of(
                new Account(
                    Account.Aspect.DATE,
                    List.of(
                        new Account.Version(
                            "In 1979",
                            FuzzyDate.of("1979"),
                            List.of(citation(gazette, Citation.Stance.REPORTS)),
                            Extras.NONE),
                        new Account.Version("In 1980", null, List.of(), extras(Map.of("v", 2L)))),
                    "Both stand.",
                    extras(Map.of("a", 3L)))),
            List.of(
                new Claim(
                    "It was agreed",
                    List.of(
                        new Claim.Position(
                            new ActorId("iran"),
                            null,
                            Claim.Attitude.ASSERTS,
                            List.of("a spokesman", "an agency"),
                            "yes",
                            List.of(citation(gazette, Citation.Stance.MENTIONS)),
                            Extras.NONE),
                        new Claim.Position(
                            null,
                            "US officials",
                            Claim.Attitude.DENIES,
                            List.of(),
                            null,
                            List.of(),
                            extras(Map.of("p", 4L)))),
                    extras(Map.of("c", 5L)))),
            List.of(
                new Relation(
                    Relation.Type.RESPONDS_TO,
                    new EventId("second"),
                    "in reply",
                    extras(Map.of("r", 6L)))),
            "See there.",
            List.of(
                new Acceptance(
                    "single-witness", "Nobody else was there.", extras(Map.of("z", 7L)))),
            event("full").extras());
    assertEquals(expected, event("full"));
    assertEquals(
        List.of("$schema", "later"), List.copyOf(event("full").extras().fields().keySet()));
    assertEquals(
        "{deep=[null, 1, 2.50, x]}", String.valueOf(event("full").extras().fields().get("later")));
  }

  private static Citation citation(SourceId source, Citation.Stance stance) {
    return new Citation(source, List.of(), stance, null, Extras.NONE);
  }

  @Test
  void theDescriptionAddsToTheStandardVocabularyAndMayRedefineIt() {
    folder.with(
        "dataset.json",
        """
        {
          "formatVersion": 1, "title": "T", "description": "D", "licence": "CC0-1.0",
          "timeZone": "Asia/Tehran",
          "defaultView": {"range": "2007", "groupBy": "place", "zoom": 2},
          "kinds": [
            {"id": "march", "label": "March", "definition": "People walk.", "family": "dispute",
             "glyph": "square", "plover": "PROTEST"},
            {"id": "war", "label": "War", "definition": "Ours.", "family": "force", "glyph": "cross"}
          ],
          "roles": [{"id": "marcher", "label": "Marcher", "definition": "Walks."}],
          "eras": [{"title": "War", "when": "1980/1988",
                    "citations": [{"source": "gazette", "stance": "mentions"}]}],
          "curators": ["Ada"]
        }
        """);
    Description description = dataset().description();
    assertEquals("T", description.title());
    assertEquals("CC0-1.0", description.licence());
    assertEquals(ZoneId.of("Asia/Tehran"), description.zone());
    assertEquals(FuzzyDate.of("2007"), description.defaultRange());
    assertEquals("place", description.defaultGrouping());
    assertEquals(26, description.kinds().size());
    assertEquals(
        new Kind(
            "march", "March", "People walk.", Kind.Family.DISPUTE, Kind.Glyph.SQUARE, "PROTEST"),
        dataset().kind("march").orElseThrow());
    assertEquals("Ours.", dataset().kind("war").orElseThrow().definition());
    assertEquals("Walks.", dataset().role("marcher").orElseThrow().definition());
    assertEquals(
        List.of(
            new Description.Era(
                "War",
                FuzzyDate.of("1980/1988"),
                List.of(citation(new SourceId("gazette"), Citation.Stance.MENTIONS)),
                Extras.NONE)),
        description.eras());
    assertEquals(
        "{curators=[Ada], defaultView={zoom=2}}", description.extras().fields().toString());
  }

  @Test
  void aSourceIsACslItemWhateverFormItsNamesAndDatesHave() {
    folder.with(
        "sources.json",
        """
        [
          {"id": "gazette", "type": "webpage", "publisher": "Gazette House",
           "author": [{"family": "Lovelace", "given": "Ada", "suffix": "Jr"}, {"literal": "Reuters"}],
           "issued": {"date-parts": [["2007", 7]]}, "publisher-place": "London", "note": "seen"},
          {"id": "span", "type": "report", "issued": {"date-parts": [[2007, 5], [2007, 6]]}},
          {"id": "about", "type": "report", "issued": {"date-parts": [[-43, 3, 15]], "circa": 1}},
          {"id": "raw", "type": "report", "issued": {"raw": "2007-07-17"}},
          {"id": "exact", "type": "report", "issued": {"date-parts": [[2007, 7, 17]]},
           "custom": {"issuedEdtf": "2007-07-17T16:28:00Z", "witness": "w", "paragraphs": 3,
                      "archiveUrl": "https://web.archive.org/x", "localCopy": "copies/a.html",
                      "outside": true, "checked": "2026"}}
        ]
        """);
    Source first = source("gazette");
    assertEquals(
        List.of("Gazette House", List.of("Ada Lovelace Jr", "Reuters"), "2007-07", "seen"),
        List.of(
            String.valueOf(first.publisher()), first.authors(), issued(first), "" + first.note()));
    assertEquals(
        List.of("publisher-place", "publisher", "author", "issued"),
        List.copyOf(first.extras().fields().keySet()));
    assertEquals("2007-05/2007-06", issued(source("span")));
    assertEquals("-0042-03-15~", issued(source("about")));
    assertEquals("2007-07-17", issued(source("raw")));
    Source exact = source("exact");
    assertEquals(
        new Source(
            new SourceId("exact"),
            "report",
            null,
            null,
            null,
            null,
            List.of(),
            FuzzyDate.of("2007-07-17T16:28:00Z"),
            new Source.Reading(null, "https://web.archive.org/x", "copies/a.html", null, null),
            3,
            new Source.Reporting("w", List.of()),
            true,
            null,
            List.of(),
            extras(
                Map.of(
                    "issued",
                    Map.of("date-parts", List.of(List.of(2007L, 7L, 17L))),
                    "custom",
                    Map.of("checked", "2026")))),
        exact);
  }

  private Source source(String id) {
    return dataset().source(new SourceId(id)).orElseThrow();
  }

  private static String issued(Source source) {
    FuzzyDate issued = source.issued();
    return issued == null ? "none" : issued.text();
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    folder.with("events/first-round.json", "\uFEFF" + Folder.FIRST_ROUND);
    assertEquals("First round", event("first-round").title());
  }

  @Test
  void manyEventsComeInTheOrderOfTheirIdsOnEveryReading() {
    for (int i = 0; i < 300; i++) {
      folder.withEvent("event-" + (i * 37) % 300, "2007", "talks", i % 7 == 0 ? "nobody" : "iran");
    }
    ReadResult first = folder.read();
    ReadResult second = folder.read();
    assertEquals(43, first.problems().size());
    assertEquals(first.problems(), second.problems());
    assertEquals(first.dataset().orElseThrow().events(), second.dataset().orElseThrow().events());
    assertEquals(301, first.dataset().orElseThrow().events().size());
  }

  @Test
  void onlyDatasetJsonIsNeeded() {
    Path bare = path.resolve("bare");
    ReadResult result = new Folder(bare).with("dataset.json", Folder.DATASET).read();
    assertEquals(List.of(), result.problems());
    assertEquals("Talks", result.dataset().orElseThrow().description().title());
    assertTrue(result.dataset().orElseThrow().events().isEmpty());
  }

  @Timeout(300)
  @Test
  void readingThatHangsAnywhereEndsWhenItsThreadIsInterrupted() throws InterruptedException {
    folder.with("events.jsonl", "");
    for (Faults.Step step :
        List.of(
            new Faults.Step(Operation.LOOK, ""),
            new Faults.Step(Operation.LOOK, "dataset.json"),
            new Faults.Step(Operation.READ, "dataset.json"),
            new Faults.Step(Operation.OPEN, "actors.json"),
            new Faults.Step(Operation.LIST, "events"),
            new Faults.Step(Operation.LOOK, "events/first-round.json"),
            new Faults.Step(Operation.READ, "events/first-round.json"),
            new Faults.Step(Operation.OPEN, "events.jsonl"),
            new Faults.Step(Operation.READ, "events.jsonl"))) {
      Faults faults = new Faults();
      Faults.Hang hang = faults.hang(step.operation(), step.name());
      AtomicReference<Throwable> ended = new AtomicReference<>();
      Thread reading =
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, e) -> ended.set(e))
              .start(() -> folder.read(faults));
      hang.awaitReached();
      reading.interrupt();
      reading.join();
      assertEquals(
          CancellationException.class.getName(),
          ended.get() == null ? "read" : ended.get().getClass().getName(),
          step.toString());
    }
  }

  @Test
  void readingThatWasHeldUpIsAsGoodAsAnyOther() throws InterruptedException {
    Faults faults = new Faults();
    Faults.Hang hang = faults.hang(Operation.READ, "events/first-round.json");
    AtomicReference<ReadResult> result = new AtomicReference<>();
    Thread reading = Thread.ofPlatform().start(() -> result.set(folder.read(faults)));
    hang.awaitReached();
    hang.release();
    reading.join();
    assertEquals(List.of(), result.get().problems());
    assertEquals(dataset().events(), result.get().dataset().orElseThrow().events());
  }

  @Test
  void eachFileOfAnEventIsOpenedOnceAndTheFolderWalkedOnce() {
    for (int i = 0; i < 50; i++) {
      folder.withEvent("event-" + i, "2007", "talks", "iran");
    }
    Faults faults = new Faults();
    assertEquals(51, folder.read(faults).dataset().orElseThrow().events().size());
    Map<Operation, Long> steps =
        faults.steps().stream()
            .filter(step -> step.name().startsWith("events"))
            .filter(step -> !step.name().equals("events.jsonl"))
            .filter(step -> step.operation() != Operation.READ)
            .collect(Collectors.groupingBy(Faults.Step::operation, Collectors.counting()));
    // Each file is looked at in the walk and again just before it is opened.
    assertEquals(Map.of(Operation.LIST, 1L, Operation.OPEN, 51L, Operation.LOOK, 104L), steps);
  }
}
