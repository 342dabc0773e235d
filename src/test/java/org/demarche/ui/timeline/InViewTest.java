package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class InViewTest {
  private static final Rect PLOT = new Rect(100, 40, 400, 300);
  private static final TimeRange DAY = new TimeRange(0, 86_400);

  private static Mark group(MarkRef ref, double x) {
    return new Mark.Group(ref, new Rect(x, 60, 20, 20), "", null, List.of());
  }

  private static MarkRef event(String id) {
    return new MarkRef.OfEvent(new EventId(id));
  }

  @Test
  void countsEachEventOnceAndWhatClustersCount() {
    Scene scene =
        new Scene(
            new Size(500, 340),
            "",
            Locale.ENGLISH,
            List.of(
                group(event("a"), 120),
                new Mark.Clip(PLOT, List.of(group(event("a"), 160), group(event("b"), 200))),
                group(new MarkRef.OfCluster("lane", DAY, 7), 240),
                group(event("outside"), 20),
                group(new MarkRef.OfLane("lane"), 0)));
    assertEquals(new InView(2, 7), InView.of(scene, PLOT));
  }

  @Test
  void saysItInWords() {
    assertEquals("Shown 2 of 41 events", new InView(2, 0).words(English.WORDS, 41, 41));
    assertEquals(
        "Shown 14 of 27 matching events (41 in all), 3 of them as numbers",
        new InView(11, 3).words(English.WORDS, 27, 41));
    assertEquals(
        "Shown 999,000 of 1,000,000 events, 998,788 of them as numbers",
        new InView(212, 998_788).words(English.WORDS, 1_000_000, 1_000_000));
    assertEquals("Shown 1 of 1 event", new InView(1, 0).words(English.WORDS, 1, 1));
  }

  @Test
  void tellsTheTimeNoMoreExactlyThanAPixelDoes() {
    TimeRange range = new TimeRange(1_180_310_461, 1_185_234_000);
    assertEquals("28 May – 23 July 2007", InView.range(English.WORDS, range, 5_000));
    TimeRange morning = new TimeRange(1_180_340_461, 1_180_347_002);
    assertEquals("28 May 2007, 08:21–10:11", InView.range(English.WORDS, morning, 10));
  }
}
