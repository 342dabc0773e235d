package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.demarche.layer.LabelMeasure.Tally;
import org.demarche.layer.LabelMeasure.Written;
import org.demarche.store.DatasetReader;
import org.junit.jupiter.api.Test;

final class LabelMeasureTest {
  @Test
  void titlesAreReadAndNotGuessed() {
    Tally tally =
        LabelMeasure.of(
            new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow());
    assertEquals(0, tally.stubs());
    assertTrue(tally.share(Written.CUT) < 0.06, tally::toString);
    assertTrue(tally.share(Written.NOTHING) < 0.15, tally::toString);
    assertTrue(tally.share(Written.FULL) + tally.share(Written.SHORT) > 0.8, tally::toString);
  }
}
