package org.demarche.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.generate.GeneratedDataset;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;

class EventColumnsTest {
  private static String dates(EventColumns columns) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < columns.size(); row++) {
      text.append(
          "%d %d %d %d %b %b %b %d %d%n"
              .formatted(
                  columns.outerStart(row),
                  columns.outerEnd(row),
                  columns.coreStart(row),
                  columns.coreEnd(row),
                  columns.isRange(row),
                  columns.isOpenStart(row),
                  columns.isOpenEnd(row),
                  columns.disputes(row),
                  columns.doubts(row)));
    }
    return text + Arrays.toString(columns.withRelations());
  }

  @Test
  void otherZonesMoveTimesOfDayAsIfTheyHadBeenThereFromTheStart() {
    GeneratedDataset made = new GeneratedDataset(2_000, 5);
    List<Event> events = new ArrayList<>();
    made.events().forEachRemaining(events::add);
    EventZones before = EventZones.of(ZoneOffset.UTC, made.places());
    EventZones after = EventZones.of(ZoneId.of("Asia/Tehran"), made.places());
    PackedEvents packed = PackedEvents.of(events, before);
    assertSame(packed, PackedEvents.of(packed, before));
    PackedEvents moved = PackedEvents.of(packed, after);
    assertEquals(PackedEvents.of(events, after), moved);
    assertEquals(dates(PackedEvents.of(events, after).columns()), dates(moved.columns()));
  }
}
