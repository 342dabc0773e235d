package org.demarche.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.Awkward;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.store.DatasetReader;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFormatsTest {
  private final Dataset dataset = Awkward.shipped();

  @TempDir private Path temp = Path.of("");

  @Test
  void eachFormatHasAnEndingOfItsOwn() {
    Set<String> endings = new HashSet<>();
    for (DataFormat format : DataFormats.all()) {
      assertTrue(endings.add(format.extension()), format.extension());
      assertEquals(format, DataFormats.of("A.B." + format.extension()).orElseThrow());
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    for (DataFormat format : DataFormats.all()) {
      assertArrayEquals(
          Written.bytes(format, Written.all(dataset)),
          Written.bytes(format, Written.all(Awkward.shipped())),
          format.extension());
    }
  }

  @Test
  void whatIsLeftOutIsASentenceInEveryFormat() {
    for (Dataset each : List.of(dataset, Awkward.dataset())) {
      for (DataFormat format : DataFormats.all()) {
        List<Message> losses = format.cannotCarry(Written.all(each));
        losses.forEach(loss -> assertTrue(English.WORDS.say(loss).endsWith("."), loss.key()));
        assertEquals(losses.size(), Set.copyOf(losses).size());
      }
    }
    assertEquals(List.of(), new Csv().cannotCarry(new Chosen(English.WORDS, dataset)));
  }

  @Test
  void formulasAndDisputedDatesAreTold() {
    List<String> keys =
        new Csv().cannotCarry(Written.all(Awkward.dataset())).stream().map(Message::key).toList();
    assertEquals(
        List.of(
            "interchange.loss.disputed-dates",
            "interchange.loss.accounts",
            "interchange.loss.claims",
            "interchange.loss.formulas"),
        keys);
  }

  @Test
  void linesOfJsonAreReadAsTheSameEvents() throws IOException {
    Path source = Path.of("data", "us-iran-iraq-2007");
    for (String name : List.of("dataset.json", "actors.json", "places.json", "sources.json")) {
      Files.copy(source.resolve(name), temp.resolve(name));
    }
    Files.write(temp.resolve("events.jsonl"), Written.bytes(new JsonLines(), Written.all(dataset)));
    Dataset read = new DatasetReader().read(temp).dataset().orElseThrow();
    List<Event> events = new ArrayList<>(dataset.events());
    assertEquals(events, new ArrayList<>(read.events()));
  }

  @Test
  void aWorkbookHoldsTheCellsAsTexts() throws IOException {
    Chosen chosen = Written.all(Awkward.dataset());
    List<EventColumn> columns = EventColumns.of(chosen);
    byte[] bytes = Written.bytes(new Xlsx(), chosen);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = book.getSheetAt(0);
      List<Event> events = chosen.events().toList();
      for (int i = 0; i < columns.size(); i++) {
        assertEquals(columns.get(i).heading(), sheet.getRow(0).getCell(i).getStringCellValue());
        for (int at = 0; at < events.size(); at++) {
          Row row = sheet.getRow(at + 1);
          String expected = columns.get(i).cell().apply(events.get(at));
          String seen = row.getCell(i) == null ? "" : row.getCell(i).getStringCellValue();
          assertEquals(expected, seen);
          assertTrue(expected.isEmpty() || row.getCell(i).getCellType() == CellType.STRING);
        }
      }
      assertEquals(events.size() + 1, sheet.getPhysicalNumberOfRows());
      assertEquals(
          new Xlsx().cannotCarry(chosen).size(), book.getSheetAt(1).getPhysicalNumberOfRows());
    }
  }

  @Test
  void onlyTheSourcesThatTheChosenEventsCiteAreWritten() {
    Dataset awkward = Awkward.dataset();
    int after = awkward.ordinal(new EventId("after"));
    String ris = Written.text(new Ris(), new Chosen(English.WORDS, awkward, after));
    assertEquals(2, ris.split("TY  - ", -1).length - 1);
    assertTrue(!ris.contains("ID  - s2"), ris);
  }

  @Test
  void doubtedDatesSayThatTheyAreInCslJson() {
    String json =
        new String(
            Written.bytes(new CslJson(), Written.all(Awkward.dataset())), StandardCharsets.UTF_8);
    assertTrue(json.contains("2007-05~"), json);
    assertTrue(Written.text(new CslJson(), Written.all(dataset)).contains("\"circa\": true"));
  }
}
