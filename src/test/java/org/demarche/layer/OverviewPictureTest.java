package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Golden;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.export.PictureWriter;
import org.demarche.export.SvgSurface;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Navigation;
import org.demarche.viewport.TimeScale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class OverviewPictureTest {
  private static final String FOLDER = "overview/";

  private static Overview overview(
      Dataset dataset, EventSet match, EventSet hits, double width, String... selected) {
    EventTable table = EventTable.of(English.WORDS, dataset);
    return new Overview(
        dataset,
        table,
        match,
        hits,
        Stream.of(selected).map(EventId::new).toList(),
        Navigation.of(table).opening(EventSet.all(table.size())),
        Grouping.ACTOR,
        new Size(width, Overview.HEIGHT),
        Shot.METRICS);
  }

  private static Overview all(Dataset dataset, double width) {
    return overview(dataset, EventSet.all(dataset.events().size()), EventSet.of(), width);
  }

  private static EventSet every(int step, int size) {
    return EventSet.of(IntStream.range(0, size).filter(i -> i % step == 0).toArray());
  }

  private record Picture(Scene scene, Theme theme) {}

  private static Map<String, Picture> pictures() {
    OverviewPicture picture = new OverviewPicture(English.WORDS);
    Dataset flat = Flat.of(1_900);
    Dataset crowd = Crowd.of(4_000);
    Map<String, Picture> pictures = new LinkedHashMap<>();
    pictures.put("few", new Picture(picture.of(all(Stories.talks(), 1000)), Theme.LIGHT));
    pictures.put(
        "flat-filtered",
        new Picture(
            picture.of(overview(flat, every(3, 1_900), every(90, 1_900), 1200)), Theme.LIGHT));
    pictures.put(
        "crowd-dark",
        new Picture(
            picture.of(
                overview(
                    crowd,
                    every(2, 4_000),
                    EventSet.of(),
                    1200,
                    crowd.events().get(2_000).id().value())),
            Theme.DARK));
    return pictures;
  }

  @TestFactory
  Stream<DynamicTest> picturesLookAsTheyDid() {
    return pictures().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
  }

  private static void compare(String name, Picture picture) throws IOException {
    Path png = Golden.seen(FOLDER + name + ".png");
    PictureWriter.write(picture.scene(), picture.theme(), png, 1);
    Golden.assertSame(
        FOLDER + name + ".svg", SvgSurface.document(picture.scene(), Palettes.of(picture.theme())));
  }

  @Test
  void noPictureIsLeftOver() throws IOException {
    Set<String> names = new TreeSet<>();
    pictures().keySet().forEach(name -> names.add(name + ".svg"));
    assertEquals(names, Golden.kept(FOLDER));
  }

  @Test
  void aBarCountsTheEventsThatStartUnderIt() {
    Property.forAll(
        3105,
        60,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), random.nextInt(1, 300));
          int size = dataset.events().size();
          EventSet match = every(random.nextInt(1, 4), size);
          Overview overview = overview(dataset, match, EventSet.of(), random.nextInt(300, 1500));
          TimeScale scale = overview.scale();
          OverviewPicture picture = new OverviewPicture(English.WORDS);
          int all = 0;
          int kept = 0;
          double right = scale.left() + scale.width();
          for (double x = scale.left(); x < right; x += OverviewBars.WIDTH) {
            OverviewPicture.Here here = picture.at(overview, x);
            assertTrue(here.kept() <= here.all(), here.toString());
            all += here.all();
            kept += here.kept();
          }
          assertEquals(match.count(), kept + overview.strays(true) + overview.strays(false));
          Overview whole = overview(dataset, EventSet.all(size), EventSet.of(), 1000);
          assertEquals(size, all + whole.strays(true) + whole.strays(false));
        });
  }

  @Test
  void oneStrayEventDoesNotSqueezeTheOthersButIsTold() {
    Overview overview = all(Flat.of(400), 1200);
    assertEquals(1, overview.strays(true));
    assertEquals(0, overview.strays(false));
    OverviewPicture picture = new OverviewPicture(English.WORDS);
    TimeScale scale = overview.scale();
    List<Double> crowded =
        Stream.iterate(scale.left(), x -> x < scale.left() + scale.width(), x -> x + 2)
            .filter(x -> picture.at(overview, x).all() > 0)
            .toList();
    assertTrue(crowded.getFirst() < scale.left() + 0.1 * scale.width());
    assertTrue(crowded.getLast() > scale.left() + 0.9 * scale.width());
  }

  @Test
  void moreEventsAreNeverALowerBar() {
    for (int count = 0; count < 1000; count++) {
      assertTrue(OverviewPicture.height(count, 1000) < OverviewPicture.height(count + 1, 1000));
    }
  }

  @Test
  void nothingAtAllIsDrawnToo() {
    Scene scene = new OverviewPicture(English.WORDS).of(all(new Datasets.Builder().build(), 900));
    assertTrue(scene.marks().size() > 1);
  }
}
