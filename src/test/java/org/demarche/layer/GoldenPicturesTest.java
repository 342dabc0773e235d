package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.Crowd;
import org.demarche.Flat;
import org.demarche.Golden;
import org.demarche.dataset.Dataset;
import org.demarche.export.PictureWriter;
import org.demarche.export.SvgSurface;
import org.demarche.model.ActorId;
import org.demarche.publication.Parts;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Compares pictures with those that somebody has looked at, byte for byte.
///
/// Each is also left as a PNG below `target/golden/timeline` to look at, as it is now.
final class GoldenPicturesTest {
  private static final String FOLDER = "timeline/";

  private record Picture(Scene scene, Theme theme) {}

  private static Map<String, Picture> pictures() {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    zooms().forEach((name, shot) -> pictures.put(name, picture(shot)));
    groupings().forEach((name, shot) -> pictures.put(name, picture(shot)));
    dates().forEach((name, shot) -> pictures.put(name, picture(shot)));
    crowds().forEach((name, shot) -> pictures.put(name, picture(shot)));
    flat().forEach(pictures::put);
    selections().forEach((name, shot) -> pictures.put(name, picture(shot)));
    Shot shot = talks("2007-05/2007-08").sized(1200, 700);
    pictures.put("publication", new Picture(shot.publication(), Theme.LIGHT));
    Shot narrow = talks("2007").sized(600, 400).keeping(both()).in(Theme.PRINT);
    pictures.put("publication-narrow", new Picture(narrow.publication(), Theme.PRINT));
    Shot papers = Shot.of(Stories.manySources(), "2007-05/2007-08").by(Grouping.NONE);
    pictures.put(
        "publication-sources", new Picture(papers.sized(820, 300).publication(), Theme.LIGHT));
    return pictures;
  }

  private static Picture picture(Shot shot) {
    return new Picture(shot.scene(), shot.theme());
  }

  private static Shot talks(String range) {
    return Shot.of(Stories.talks(), range);
  }

  private static Filter both() {
    Set<ActorId> both = new LinkedHashSet<>(List.of(new ActorId("alba"), new ActorId("borea")));
    return Filter.ALL.with(new Actors(both, Mode.ALL));
  }

  private static Map<String, Shot> zooms() {
    Map<String, Shot> shots = new LinkedHashMap<>();
    shots.put("zoom-decades", talks("1960/2010"));
    shots.put("zoom-year", talks("2007"));
    shots.put("zoom-summer", talks("2007-05/2007-08"));
    shots.put("zoom-week", talks("2007-05-25/2007-05-31"));
    shots.put("zoom-afternoon", talks("2007").during("2007-05-28T10:00", "2007-05-28T18:00"));
    shots.put(
        "zoom-hour-in-millennium",
        millennium("1648").during("1648-10-24T14:00", "1648-10-24T15:00"));
    shots.put("zoom-millennium", millennium("0950/2050"));
    return shots;
  }

  private static Shot millennium(String range) {
    return Shot.of(Stories.millennium(), range).by(Grouping.NONE).sized(1000, 320);
  }

  private static Map<String, Shot> groupings() {
    Map<String, Shot> shots = new LinkedHashMap<>();
    shots.put("group-kind", talks("2007-05/2007-08").by(Grouping.KIND).scrolled(60));
    shots.put("group-place", talks("2007-05/2007-08").by(Grouping.PLACE).in(Theme.PRINT));
    shots.put("group-none", talks("2007-05/2007-08").by(Grouping.NONE).in(Theme.DARK));
    shots.put("filter-both", talks("2007").keeping(both()));
    return shots;
  }

  private static Map<String, Shot> dates() {
    Map<String, Shot> shots = new LinkedHashMap<>();
    Shot gallery = Shot.of(Stories.doubts(), "2007-04-20/2007-09-10").by(Grouping.NONE);
    shots.put("dates", gallery.sized(1200, 620));
    shots.put("dates-dark", gallery.sized(1200, 620).in(Theme.DARK));
    shots.put("dates-far", Shot.of(Stories.doubts(), "1990/2010").by(Grouping.NONE));
    shots.put("right-to-left", Shot.of(Stories.rightToLeft(), "2007-05/2007-09").sized(1000, 360));
    return shots;
  }

  private static Map<String, Shot> crowds() {
    Map<String, Shot> shots = new LinkedHashMap<>();
    Dataset crowd = Crowd.of(4_000);
    Shot century = Shot.of(crowd, "1900/2026").sized(1100, 620);
    shots.put("crowd-century", century.by(Grouping.NONE));
    shots.put("crowd-lanes", Shot.of(crowd, "1960/1972").sized(1100, 620).in(Theme.DARK));
    shots.put("crowd-month", Shot.of(crowd, "1970-01/1970-02").sized(1100, 620).by(Grouping.NONE));
    return shots;
  }

  /// A chronology that was not made for this program, as it opens.
  private static Map<String, Picture> flat() {
    Dataset flat = Flat.of(1_900);
    Shot shot = Shot.opening(flat).sized(1400, 900);
    Map<String, Picture> pictures = new LinkedHashMap<>();
    pictures.put("flat-opening", picture(shot));
    pictures.put("flat-places", picture(shot.by(Grouping.PLACE).in(Theme.DARK)));
    pictures.put(
        "flat-publication",
        new Picture(shot.publication(Parts.BARE.withLegend(true)), Theme.LIGHT));
    return pictures;
  }

  private static Map<String, Shot> selections() {
    Map<String, Shot> shots = new LinkedHashMap<>();
    shots.put("selected", talks("2007-05/2007-08").selecting("first-round"));
    shots.put("selected-dark", talks("2007").selecting("second-round").in(Theme.DARK));
    shots.put("selected-counted", talks("1960/2010").selecting("lunch").by(Grouping.NONE));
    shots.put("selected-hidden", talks("2007").keeping(both()).selecting("attack"));
    shots.put(
        "selected-several",
        talks("2007-05/2007-08").selecting("offer", "opening", "second-round", "first-round"));
    shots.put(
        "selected-several-apart",
        talks("1960/2010")
            .by(Grouping.NONE)
            .keeping(both())
            .selecting("attack", "lunch", "war", "treaty")
            .in(Theme.DARK));
    return shots;
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
}
