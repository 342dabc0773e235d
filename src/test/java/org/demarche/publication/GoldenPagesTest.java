package org.demarche.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.Flat;
import org.demarche.Golden;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.export.PictureWriter;
import org.demarche.export.SvgSurface;
import org.demarche.font.Fonts;
import org.demarche.layer.Shot;
import org.demarche.layer.Stories;
import org.demarche.messages.English;
import org.demarche.query.Grouping;
import org.demarche.scene.Folio;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Compares pages with those that somebody has looked at, byte for byte.
///
/// Each is also left as a PNG below `target/golden/pages` to look at, as it is now.
final class GoldenPagesTest {
  private static final String FOLDER = "pages/";
  private static final String SUMMER = "2007-05/2007-08";

  private record Page(Scene scene, Theme theme) {}

  private static Map<String, Page> pages() {
    Map<String, Page> pages = new LinkedHashMap<>();
    Sheet a4 = Paper.A4.sheet();
    Sheet a3 = Paper.A3.sheet().across();
    Parts all = Parts.USUAL.withDoubts(true);
    Shot talks = Shot.of(Stories.talks(), SUMMER);
    Writing writing =
        new Writing("", "The talks of one summer", "A. Writer", "May 2008", "Drawn for a test.");
    put("a4-across", Edition.of(a4.across(), all).with(writing), talks, pages);
    put("a4-portrait", Edition.of(a4, all), talks.in(Theme.PRINT), pages);
    Dataset flat = Flat.of(150);
    Shot opening = Shot.opening(flat).by(Grouping.KIND);
    put("a3-across", Edition.of(a3, Parts.BARE), opening, pages);
    Parts plain = Parts.BARE.withLegend(true);
    put("a4-portrait-grey", Edition.of(a4, plain), opening.in(Theme.GREY), pages);
    Edition slide = Edition.of(Paper.SLIDE.sheet(), plain.withEvents(true)).with(Overflow.FEWER);
    put("slide-fewer", slide, opening.in(Theme.DARK), pages);
    Shot decades = Shot.of(Stories.talks(), "1953/2013").in(Theme.PRINT);
    put("a3-decades", Edition.of(a3, Parts.USUAL), decades, pages);
    Edition poster = Edition.of(a4.across(), Parts.BARE).spread(2);
    put("poster", poster, talks.by(Grouping.NONE), pages);
    return pages;
  }

  private static void put(String name, Edition edition, Shot shot, Map<String, Page> pages) {
    Folio folio =
        new Publication(
                English.WORDS,
                Snapshots.of(shot.dataset()),
                shot.frame().view(),
                shot.range(),
                edition,
                Fonts.metrics())
            .folio();
    for (int i = 0; i < folio.pages().size(); i++) {
      pages.put(name + "-" + (i + 1), new Page(folio.pages().get(i), shot.theme()));
    }
  }

  @TestFactory
  Stream<DynamicTest> pagesLookAsTheyDid() {
    return pages().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
  }

  private static void compare(String name, Page page) throws IOException {
    Path png = Golden.seen(FOLDER + name + ".png");
    PictureWriter.write(page.scene(), page.theme(), png, 1);
    Golden.assertSame(
        FOLDER + name + ".svg", SvgSurface.document(page.scene(), Palettes.of(page.theme())));
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    Set<String> names = new TreeSet<>();
    pages().keySet().forEach(name -> names.add(name + ".svg"));
    assertEquals(names, Golden.kept(FOLDER));
  }
}
