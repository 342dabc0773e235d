package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Property;
import org.demarche.columns.IncomingRelations.Incoming;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingRelationsTest {
  /// By the event they lead to, read through the record of every event.
  private static Map<EventId, List<Incoming>> ofRecords(Dataset dataset) {
    Map<EventId, List<Incoming>> incoming = new TreeMap<>();
    for (Event event : dataset.events()) {
      incoming.put(event.id(), new ArrayList<>());
    }
    for (Event event : dataset.events()) {
      for (Relation relation : event.relations()) {
        incoming
            .getOrDefault(relation.event(), new ArrayList<>())
            .add(new Incoming(event.id(), relation));
      }
    }
    return incoming;
  }

  private static Map<EventId, List<Incoming>> of(Dataset dataset) {
    Map<EventId, List<Incoming>> incoming = new TreeMap<>();
    for (int ordinal = 0; ordinal < dataset.events().size(); ordinal++) {
      EventId id = dataset.events().id(ordinal);
      incoming.put(id, dataset.incoming().of(id));
    }
    return incoming;
  }

  private static void assertAsInRecords(Dataset dataset) {
    assertEquals(ofRecords(dataset), of(dataset));
  }

  private static boolean hasSome(Dataset dataset) {
    return of(dataset).values().stream().anyMatch(list -> !list.isEmpty());
  }

  private static Dataset read(Path folder) {
    return new DatasetReader().read(folder).dataset().orElseThrow();
  }

  @Test
  void recordsOfEverySortAreFoundFromTheEventTheyLeadTo() {
    Property.forAll(1, 200, random -> assertAsInRecords(new RandomRecords(random).dataset()));
  }

  @Test
  void linesGiveTheRelationsOfTheirRecords(@TempDir Path folder) throws IOException {
    MadeUp.write(new DiskTree(folder), 3_000, 7);
    Dataset dataset = read(folder);
    assertEquals(3_000, dataset.events().size());
    assertAsInRecords(dataset);
    assertTrue(hasSome(dataset));
  }

  @Test
  void relationsThatLeadNowhereAreLeftOut(@TempDir Path folder) {
    Dataset dataset =
        Folder.good(folder)
            .with(
                "events.jsonl",
                line("a", "b", "nowhere") + line("b", "a", "b") + line("c", "nowhere"))
            .read()
            .dataset()
            .orElseThrow();
    assertAsInRecords(dataset);
    assertEquals(List.of(new EventId("a")), holders(dataset, "b"));
    assertEquals(List.of(new EventId("b")), holders(dataset, "a"));
    assertEquals(List.of(), holders(dataset, "c"));
    assertEquals(List.of(), holders(dataset, "nowhere"));
  }

  private static String line(String id, String... related) {
    return """
    {"id": "%s", "title": "%s", "when": {"edtf": "2007", "derivation": "stated"}, \
    "kind": "talks", "relations": [%s]}
    """
        .formatted(
            id,
            id,
            Stream.of(related)
                .map("{\"type\": \"follows\", \"event\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", ")));
  }

  private static List<EventId> holders(Dataset dataset, String event) {
    return dataset.incoming().of(new EventId(event)).stream().map(Incoming::holder).toList();
  }

  @Test
  void theShippedDatasetGivesTheRelationsOfItsRecords() {
    Dataset dataset = read(Path.of("data", "us-iran-iraq-2007"));
    assertAsInRecords(dataset);
    assertTrue(hasSome(dataset));
  }
}
