package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.scene.Scene;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TickLabels;
import org.demarche.time.Ticks;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.ZoomLimits;
import org.junit.jupiter.api.Test;

/// Whatever year a date may have, it is drawn, walked to, zoomed into and worded.
class FarYearsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");
  private static final double WIDTH = 1200;

  private static final List<Integer> ENDS =
      List.of(-FuzzyDate.LAST_YEAR, -1, 0, 1, 2007, FuzzyDate.LAST_YEAR);

  @Test
  void everyYearIsOnTheAxisUpToTheLast() {
    assertTrue(FuzzyDate.of(edtf(FuzzyDate.LAST_YEAR)).isOnAxis());
    assertTrue(FuzzyDate.of(edtf(-FuzzyDate.LAST_YEAR)).isOnAxis());
    assertTrue(FuzzyDate.of("../2007").isOnAxis());
    assertTrue(FuzzyDate.of("2007/").isOnAxis());
    for (String far :
        List.of("Y800000001", "Y-800000001", "Y-13800000000", "2007/Y900000000", "Y8E8~")) {
      assertFalse(FuzzyDate.of(far).isOnAxis(), far);
    }
  }

  @Test
  void whereverTheWindowIsTheAxisHasTicksAndWords() {
    Property.forAll(
        71,
        3000,
        random -> {
          TimeRange content = span(random);
          ZoomLimits limits = ZoomLimits.of(content);
          Viewport view = Viewport.fitting(content, WIDTH);
          for (int step = 0; step < 12; step++) {
            double ratio = Math.pow(10, random.nextDouble(-4, 4));
            view = limits.zoom(view, ratio, random.nextDouble(WIDTH), WIDTH);
            view = limits.clamp(view.pan(random.nextDouble(-3, 3) * WIDTH), WIDTH);
            TimeRange shown = new TimeRange(view.secondAt(0), view.secondAt(WIDTH) + 1);
            Ticks ticks =
                Ticks.of(new TickLabels(English.WORDS), shown, view.secondsPerPixel(), 60);
            assertTrue(ticks.minor().size() <= WIDTH / 60 + 4, () -> shown.toString());
            said(ShownTime.of(English.WORDS, shown));
            said(ShownTime.roughly(English.WORDS, shown));
            said(TimeLabels.full(English.WORDS, shown.start(), view.secondsPerPixel()));
            said(TimeLabels.full(English.WORDS, shown.end()));
            said(TimeLabels.range(English.WORDS, shown));
          }
        });
  }

  @Test
  void picturesOfAnyYearsShowTheirEvents() {
    Property.forAll(
        72,
        60,
        random -> {
          int first = year(random);
          int second = year(random);
          Dataset dataset = dataset(first, second);
          Scene opening = Shot.opening(dataset).scene();
          assertFalse(opening.marks().isEmpty());
          TimeRange all = extent(first).outer().span(extent(second).outer());
          assertFalse(Shot.of(dataset, "2000").over(all).publication().marks().isEmpty());
        });
  }

  private static Dataset dataset(int first, int second) {
    return new Datasets.Builder()
        .actor("alba", "Alba", ActorKind.STATE, null)
        .event(Datasets.event("one", edtf(first)).participants("alba"))
        .event(Datasets.event("other", edtf(second)).participants("alba"))
        .build();
  }

  private static void said(String words) {
    assertFalse(words.isBlank());
  }

  private static TimeRange span(RandomGenerator random) {
    return extent(year(random)).outer().span(extent(year(random)).outer());
  }

  private static Extent extent(int year) {
    return FuzzyDate.of(edtf(year)).extent(ZONE, ZONE);
  }

  /// As many of a few years before or after our era as of hundreds of millions.
  private static int year(RandomGenerator random) {
    if (random.nextInt(4) == 0) {
      return ENDS.get(random.nextInt(ENDS.size()));
    }
    int size = (int) Math.pow(FuzzyDate.LAST_YEAR, random.nextDouble());
    return random.nextBoolean() ? size : -size;
  }

  private static String edtf(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
  }
}
