package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.query.EventTable;
import org.junit.jupiter.api.Test;

final class TitleWidthsTest {
  /// Notes which texts are measured.
  private record Noting(TextMetrics metrics, List<String> measured) implements TextMetrics {
    Noting() {
      this(Fonts.metrics(), new ArrayList<>());
    }

    @Override
    public double width(String text, TextStyle style) {
      measured.add(text);
      return metrics.width(text, style);
    }

    @Override
    public double ascent(TextStyle style) {
      return metrics.ascent(style);
    }

    @Override
    public double descent(TextStyle style) {
      return metrics.descent(style);
    }

    @Override
    public String fit(String text, TextStyle style, double width) {
      return metrics.fit(text, style, width);
    }
  }

  /// Titles as a picture might write them.
  private record Marked(Titles plain) implements Titles {
    @Override
    public String title(int ordinal) {
      return "[12] " + plain.title(ordinal);
    }

    @Override
    public String brief(int ordinal) {
      return "[12] " + plain.brief(ordinal);
    }
  }

  private static EventTable table(Dataset dataset) {
    return EventTable.of(English.WORDS, dataset);
  }

  private static TitleWidths anew(EventTable table, TextMetrics metrics) {
    return new TitleWidths(table, Titles.of(table), metrics);
  }

  private static List<Double> rooms(TitleWidths widths, int size) {
    List<Double> rooms = new ArrayList<>();
    for (int ordinal = 0; ordinal < size; ordinal++) {
      rooms.add(widths.room(ordinal, LabelForm.CARD));
      rooms.add(widths.room(ordinal, LabelForm.TITLE));
      rooms.add(widths.room(ordinal, LabelForm.BRIEF));
    }
    return rooms;
  }

  private static Dataset changed(Dataset dataset, Random random) {
    Event event = dataset.events().get(random.nextInt(dataset.events().size()));
    return switch (random.nextInt(4)) {
      case 0 -> dataset.with(Edits.titled(event, "Called anew " + random.nextInt(100)));
      case 1 -> dataset.with(Edits.dated(event, Integer.toString(1950 + random.nextInt(70))));
      case 2 -> Edits.withEvents(dataset, List.copyOf(dataset.events()));
      default -> {
        List<Event> fewer = new ArrayList<>(dataset.events());
        fewer.remove(event);
        yield Edits.withEvents(dataset, fewer);
      }
    };
  }

  @Test
  void afterAnyChangesTheWidthsAreThoseMeasuredAnew() {
    Property.forAll(
        71,
        60,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 40);
          EventTable table = table(dataset);
          TitleWidths widths = anew(table, Fonts.metrics());
          for (int i = 0; i < 5; i++) {
            rooms(widths, table.size());
            dataset = changed(dataset, random);
            EventTable later = table(dataset);
            widths = widths.of(later, Titles.of(later));
            table = later;
            assertEquals(
                rooms(anew(table, Fonts.metrics()), table.size()), rooms(widths, table.size()));
          }
        });
  }

  @Test
  void whatAChangeLeavesAloneIsNotMeasuredAgain() {
    Noting metrics = new Noting();
    Dataset before = Datasets.random(5, 40);
    EventTable table = table(before);
    TitleWidths widths = anew(table, metrics);
    rooms(widths, table.size());
    metrics.measured.clear();
    EventTable later = table(before.with(Edits.titled(before.events().get(7), "Called anew")));
    rooms(widths.of(later, Titles.of(later)), later.size());
    assertEquals(
        new HashSet<>(List.of(later.title(7), later.briefTitle(7))),
        new HashSet<>(metrics.measured));
  }

  @Test
  void titlesThatAPictureMarksAreNotTakenForThoseOfTheDataset() {
    EventTable table = table(Datasets.random(6, 40));
    TitleWidths marked = new TitleWidths(table, new Marked(Titles.of(table)), Fonts.metrics());
    rooms(marked, table.size());
    assertEquals(
        rooms(anew(table, Fonts.metrics()), table.size()),
        rooms(marked.of(table, Titles.of(table)), table.size()));
  }
}
