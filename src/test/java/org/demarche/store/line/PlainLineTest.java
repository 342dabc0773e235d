package org.demarche.store.line;

import static org.demarche.store.DatasetTargets.targets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.Datasets;
import org.demarche.ProblemLines;
import org.demarche.Property;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventColumns;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedChunk;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.generate.GeneratedDataset;
import org.demarche.model.Event;
import org.demarche.store.RandomRecords;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.EventJson;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.Targets;
import org.junit.jupiter.api.Test;

class PlainLineTest {
  private static final String PLAIN =
      "{\"id\": \"a-1\", \"title\": \"Talks – گفتگو\", \"when\": {\"edtf\": \"2007-05-28\","
          + " \"derivation\": \"stated\"}, \"kind\": \"talks\", \"significance\": 2}";

  /// Everything that comes of some lines.
  private static String outcome(Dataset dataset, byte[] lines, boolean quick) {
    Targets targets = targets(dataset);
    ZoneId axis = ZoneId.of("America/New_York");
    PlainCodes codes = new PlainCodes(targets, EventZones.of(axis, dataset.places().values()));
    EventLineReader reader =
        new EventLineReader(DatasetFiles.LINES, new EventReader(targets), codes, quick);
    StringBuilder outcome = new StringBuilder();
    LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(lines), Long.MAX_VALUE);
    try {
      for (LineBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        add(reader.read(block), codes, outcome);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcome.toString();
  }

  private static void add(PackedDrafts read, PlainCodes codes, StringBuilder outcome) {
    PackedChunk chunk = read.chunk();
    PackedEvents.Slots places = new PackedEvents.Slots(0);
    for (int i = 0; i < chunk.size(); i++) {
      outcome.append(chunk.event(i, codes.codes)).append(read.idSpot(i)).append('\n');
      places.add(0, i);
    }
    outcome.append(read.linked()).append('\n');
    outcome.append(ProblemLines.of(read.problems().list(DatasetFiles.LINES))).append('\n');
    EventColumns columns =
        PackedEvents.of(codes.codes, codes.zones, List.of(chunk), places, (left, kept) -> {})
            .columns();
    for (int row = 0; row < columns.size(); row++) {
      outcome.append(row(columns, codes.codes, row)).append('\n');
    }
  }

  private static String row(EventColumns columns, EventCodes codes, int row) {
    List<Object> values = new ArrayList<>();
    columns.actors().forEach(row, code -> values.add(codes.actors().get(code)));
    columns.places().forEach(row, code -> values.add(codes.places().get(code)));
    columns.sources().forEach(row, code -> values.add(codes.sources().get(code)));
    columns.kinds().forEach(row, code -> values.add(codes.kinds().get(code)));
    return "%d %d %d %d %b %b %b %d %d %d %d %s"
        .formatted(
            columns.outerStart(row),
            columns.outerEnd(row),
            columns.coreStart(row),
            columns.coreEnd(row),
            columns.isRange(row),
            columns.isOpenStart(row),
            columns.isOpenEnd(row),
            columns.disputes(row),
            columns.doubts(row),
            columns.significance(row),
            columns.witnesses(row),
            values);
  }

  private static void check(Dataset dataset, byte[] lines) {
    assertEquals(outcome(dataset, lines, false), outcome(dataset, lines, true));
  }

  private static Dataset generated(int size, long seed) {
    GeneratedDataset made = new GeneratedDataset(size, seed);
    List<Event> events = new ArrayList<>();
    made.events().forEachRemaining(events::add);
    return new Dataset(made.description(), events, made.actors(), made.places(), made.sources());
  }

  private static byte[] line(Event event) {
    return (JsonPrinter.line(EventJson.of(event)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Some bytes changed, left out, doubled or put in: what is left may be good or not.
  private static byte[] corrupted(byte[] line, Random random) {
    byte[] text = line.clone();
    String signs = "\"\\{}[],: \t\r\n0123456789-truenl.eE/~?";
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(text.length);
      int to = at + random.nextInt(Math.min(20, text.length - at));
      byte[] put =
          switch (random.nextInt(5)) {
            case 0 -> new byte[] {(byte) signs.charAt(random.nextInt(signs.length()))};
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> new byte[0];
            case 3 ->
                new String(text, at, to - at, StandardCharsets.ISO_8859_1)
                    .repeat(2)
                    .getBytes(StandardCharsets.ISO_8859_1);
            default -> new byte[] {'n', 'u', 'l', 'l'};
          };
      int end =
          random.nextBoolean() ? at : random.nextBoolean() ? to : Math.min(at + 1, text.length);
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(text, 0, at);
      changed.writeBytes(put);
      changed.write(text, end, text.length - end);
      text = changed.toByteArray();
      if (text.length == 0) {
        return text;
      }
    }
    return text;
  }

  @Test
  void everySortOfLineIsReadAsTheExactReaderReadsIt() {
    Property.forAll(
        1,
        200,
        random -> {
          Dataset dataset = new RandomRecords(random).dataset();
          ByteArrayOutputStream lines = new ByteArrayOutputStream();
          for (Event event : dataset.events()) {
            lines.writeBytes(line(event));
            lines.writeBytes(corrupted(line(event), random));
          }
          check(dataset, lines.toByteArray());
        });
  }

  @Test
  void plainLinesAndCorruptedOnesAreReadAsTheExactReaderReadsThem() {
    Property.forAll(
        2,
        60,
        random -> {
          Dataset dataset = generated(50, random.nextLong());
          ByteArrayOutputStream lines = new ByteArrayOutputStream();
          for (Event event : dataset.events()) {
            lines.writeBytes(line(event));
            for (int i = 0; i < 5; i++) {
              lines.writeBytes(corrupted(line(event), random));
            }
          }
          check(dataset, lines.toByteArray());
        });
  }

  private static boolean isPlain(Dataset dataset, byte[] line) {
    PlainCodes codes =
        new PlainCodes(targets(dataset), EventZones.of(ZoneOffset.UTC, dataset.places().values()));
    return new PlainLine(codes).read(line, 0, line.length, 1);
  }

  @Test
  void aTimeOfDayIsOfThePlaceThatTheRecordTakesItFrom() {
    Dataset dataset =
        new Datasets.Builder()
            .place("border", "The border", null, null)
            .place("iran", "Iran", null, "Asia/Tehran")
            .place("tehran", "Tehran", "iran", null)
            .event(Datasets.event("call", "2007-05-28T10:00:00").places("border", "tehran"))
            .build();
    byte[] line = line(dataset.events().get(0));
    assertTrue(isPlain(dataset, line));
    check(dataset, line);
  }

  @Test
  void everyGeneratedLineIsPlain() {
    Dataset dataset = generated(2_000, 1);
    for (Event event : dataset.events()) {
      assertTrue(isPlain(dataset, line(event)), event::toString);
    }
  }

  @Test
  void whatIsOutOfTheOrdinaryIsNotPlain() {
    Dataset dataset = generated(1, 1);
    assertTrue(isPlain(dataset, PLAIN.getBytes(StandardCharsets.UTF_8)));
    for (String line :
        List.of(
            PLAIN.replace("\"significance\": 2", "\"significance\": 2.0"),
            PLAIN.replace("\"significance\": 2", "\"significance\": 6"),
            PLAIN.replace("\"significance\": 2", "\"note\": null"),
            PLAIN.replace("\"significance\": 2", "\"kind\": \"talks\""),
            PLAIN.replace("\"significance\": 2", "\"other\": 2"),
            PLAIN.replace("a-1", "a--1"),
            PLAIN.replace("Talks – گفتگو", " \u2003 "),
            PLAIN.replace("Talks", "Ta\\u006cks"),
            PLAIN.replace("2007-05-28", "2007-05-32"),
            PLAIN.replace("\"stated\"", "\"guessed\""),
            PLAIN.replace(", \"kind\": \"talks\"", ""),
            PLAIN + "}")) {
      assertFalse(isPlain(dataset, line.getBytes(StandardCharsets.UTF_8)), line);
    }
  }
}
