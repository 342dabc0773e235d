package org.demarche.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Awkward;
import org.demarche.Golden;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.junit.jupiter.api.Test;

final class CsvTest {
  @Test
  void cellsReadBackAsTheyWereAndNoneIsAFormula() {
    Property.forAll(
        1,
        2000,
        random -> {
          List<String> cells = new ArrayList<>();
          for (int i = 1 + random.nextInt(5); i > 0; i--) {
            cells.add(Awkward.text(random));
          }
          List<List<String>> read = Written.csv(CsvText.record(cells));
          assertEquals(1, read.size());
          for (String cell : read.getFirst()) {
            assertTrue(cell.isEmpty() || "=+-@\t\r\n＝".indexOf(cell.charAt(0)) < 0, cell);
          }
          assertEquals(cells, read.getFirst().stream().map(Written::unguarded).toList());
        });
  }

  @Test
  void aRowForEachEventSaysWhatTheColumnsSay() {
    Dataset dataset = Awkward.shipped();
    Chosen chosen = Written.all(dataset);
    String text = Written.text(new Csv(), chosen);
    assertEquals('\uFEFF', text.charAt(0));
    List<List<String>> read = Written.csv(text.substring(1));
    List<EventColumn> columns = EventColumns.of(chosen);
    assertEquals(columns.stream().map(EventColumn::id).toList(), read.getFirst());
    List<List<String>> cells =
        chosen
            .events()
            .map(event -> columns.stream().map(column -> column.cell().apply(event)).toList())
            .toList();
    assertEquals(
        cells,
        read.stream()
            .skip(1)
            .map(record -> record.stream().map(Written::unguarded).toList())
            .toList());
  }

  @Test
  void whatItLooksLikeIsAsKept() {
    Golden.assertSame(
        "documents/awkward.csv", Written.text(new Csv(), Written.all(Awkward.dataset())));
  }
}
