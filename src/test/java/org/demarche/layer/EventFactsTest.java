package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.time.Extent;
import org.junit.jupiter.api.Test;

final class EventFactsTest {
  private static Dataset disputed(String place) {
    return new Datasets.Builder()
        .place("baghdad", "Baghdad", null, "Asia/Baghdad")
        .place("iran", "Iran", null, "Asia/Tehran")
        .place("tehran", "Tehran", "iran", null)
        .event(
            Datasets.event("call", "2007-05-28T10:00:00")
                .places(place)
                .datedToo("2007-05-28T12:00:00"))
        .build();
  }

  private static List<String> otherStarts(Dataset dataset) {
    return EventFacts.of(English.WORDS, dataset.events().get(0), dataset).otherDates().stream()
        .map(Extent::outer)
        .map(range -> LocalDateTime.ofEpochSecond(range.start(), 0, ZoneOffset.UTC).toString())
        .toList();
  }

  @Test
  void aDisputedTimeOfDayIsDrawnInTheZoneOfItsEvent() {
    assertEquals(List.of("2007-05-28T12:00"), otherStarts(disputed("baghdad")));
    assertEquals(List.of("2007-05-28T12:30"), otherStarts(disputed("tehran")));
  }
}
