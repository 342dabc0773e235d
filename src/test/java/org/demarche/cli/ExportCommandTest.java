package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.demarche.store.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private final Terminal terminal = new Terminal();
  @TempDir Path temp;
  private Path data = Path.of("");
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void dataset() {
    data = temp.resolve("data");
    folder =
        Folder.good(data)
            .withEvent("january-talks", "2007-01", "talks", "united-states")
            .withEvent("embassy", "1979-11-04", "seizure", "iran");
  }

  private int export(Path out, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("export", data.toString(), "--out", out.toString()));
    arguments.addAll(List.of(options));
    return terminal.run(arguments.toArray(String[]::new));
  }

  private String svg(String... options) throws IOException {
    Path out = temp.resolve("picture.svg");
    Files.deleteIfExists(out);
    assertEquals(0, export(out, options), terminal.err());
    assertEquals("", terminal.out());
    assertEquals("Saved %s.\n".formatted(out), terminal.err());
    return Files.readString(out);
  }

  @Test
  void aPngIsAsLargeAsAskedFor() throws IOException {
    Path out = temp.resolve("picture.png");
    assertEquals(0, export(out, "--size", "800x1200", "--scale", "2"), terminal.err());
    BufferedImage image = ImageIO.read(out.toFile());
    assertEquals(List.of(1600, 2400), List.of(image.getWidth(), image.getHeight()));
  }

  @Test
  void aPdfIsSavedWhereTheNameAsksForOne() throws IOException {
    Path one = temp.resolve("one.pdf");
    Path two = temp.resolve("two.PDF");
    assertEquals(0, export(one), terminal.err());
    assertEquals(0, export(two), terminal.err());
    String start = new String(Files.readAllBytes(one), 0, 5, StandardCharsets.US_ASCII);
    assertEquals("%PDF-", start);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  void theSameOptionsGiveTheSameFile() throws IOException {
    String first = svg("--group-by", "kind", "--theme", "print");
    assertEquals(first, svg("--group-by", "kind", "--theme", "print"));
  }

  @Test
  void withoutARangeEverythingIsShownAndWithOneOnlyThat() throws IOException {
    String all = svg();
    assertTrue(all.contains("Event embassy"), all);
    assertTrue(all.contains("First round"), all);
    String later = svg("--range", "2007");
    assertFalse(later.contains("Event embassy"), later);
    assertTrue(later.contains("First round"), later);
    assertFalse(svg("--range", "../1999").contains("First round"));
  }

  @Test
  void theDatasetsOwnRangeIsTheDefault() throws IOException {
    folder.with(
        "dataset.json",
        Folder.DATASET.replace(
            "\"title\"", "\"defaultView\": {\"range\": \"2007/..\"}, \"title\""));
    assertFalse(svg().contains("Event embassy"));
  }

  @Test
  void actorsAreFiltered() throws IOException {
    assertFalse(svg("--actor", "united-states").contains("Event embassy"));
    assertEquals(2, export(temp.resolve("x.svg"), "--actor", "irann"));
    assertEquals(
        "demarche: There is no actor 'irann' in this dataset. Did you mean 'iran'?\n",
        terminal.err());
  }

  @Test
  void textsAreLookedThroughAndWhatWasLookedForIsSaid() throws IOException {
    String picture = svg("--text", "embassy");
    assertTrue(picture.contains("Event embassy"), picture);
    assertTrue(picture.contains("Events mentioning “embassy”"), picture);
    assertFalse(picture.contains("First round"), picture);
  }

  @Test
  void aRangeWithNoEventAndADatasetWithNoneAreDrawnToo() throws IOException {
    assertTrue(svg("--range", "1850").startsWith("<"));
    data = temp.resolve("bare");
    new Folder(data).with("dataset.json", Folder.DATASET);
    assertTrue(svg().startsWith("<"));
  }

  @Test
  void legendAndSourcesCanEachBeLeftOut() throws IOException {
    String legend = ">some time between the brackets<";
    String sources = ">Sources<";
    String all = svg();
    assertTrue(all.contains(legend) && all.contains(sources), all);
    String noLegend = svg("--no-legend");
    assertTrue(!noLegend.contains(legend) && noLegend.contains(sources), noLegend);
    String noSources = svg("--no-sources");
    assertTrue(noSources.contains(legend) && !noSources.contains(sources), noSources);
    assertFalse(noSources.contains("¹"), "a number that leads nowhere");
  }

  @Test
  void aPageIsAsLargeAsPaperAndWhatDoesNotFitIsOnTheNext() throws IOException {
    Path out = temp.resolve("page.png");
    int status = export(out, "--page", "120x120mm", "--doubts", "--note", "One", "--note", "Two");
    assertEquals(0, status, terminal.err());
    assertFalse(Files.exists(out));
    for (int page = 1; page <= 2; page++) {
      BufferedImage image = ImageIO.read(temp.resolve("page-" + page + ".png").toFile());
      assertEquals(List.of(454, 454), List.of(image.getWidth(), image.getHeight()));
    }
    assertTrue(terminal.err().contains("page-2.png.\n"), terminal.err());
    Path across = temp.resolve("across.png");
    assertEquals(0, export(across, "--page", "a3", "--across"), terminal.err());
    assertEquals(1588, ImageIO.read(across.toFile()).getWidth(), 1);
  }

  @Test
  void noFileIsReplacedUnlessThatIsAskedFor() throws IOException {
    Path out = temp.resolve("picture.svg");
    Files.writeString(out, "mine");
    assertEquals(2, export(out));
    assertTrue(terminal.err().contains("picture.svg' exists."), terminal.err());
    assertEquals("mine", Files.readString(out));
    assertEquals(0, export(out, "--force"), terminal.err());
    assertTrue(Files.readString(out).contains("<svg"));
  }

  @Test
  void severalFilesAreWrittenInOneRun() {
    Path svg = temp.resolve("picture.svg");
    Path png = temp.resolve("picture.png");
    assertEquals(0, export(svg, "--out", png.toString()), terminal.err());
    assertTrue(Files.exists(svg));
    assertTrue(Files.exists(png));
  }

  @Test
  void onlyTheEventsAskedForAreShown() throws IOException {
    String one = svg("--event", "embassy", "--title", "One thing");
    assertTrue(one.contains("Event embassy"), one);
    assertFalse(one.contains("First round"), one);
    assertTrue(one.contains(">One thing<"), one);
    assertTrue(one.contains("1 selected event of "), one);
  }

  private void assertRefused(String sentence, Path out, String... options) {
    assertEquals(2, export(out, options));
    assertEquals("demarche: " + sentence + "\n", terminal.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void whatCannotBeDrawnIsRefusedInOneSentence() {
    Path png = temp.resolve("a.png");
    String help = ". See: demarche export --help";
    assertRefused(
        "'%s' ends in none of .png, .svg and .pdf, nor as a document or a file of data does: %s."
            .formatted(temp.resolve("a.gif"), FileExport.endings()),
        temp.resolve("a.gif"));
    assertRefused(
        "There is no folder '%s' to write to.".formatted(temp.resolve("none")),
        temp.resolve("none/a.png"));
    assertRefused("--scale must be more than 0 and no more than 8.", png, "--scale", "0");
    assertRefused("--scale must be more than 0 and no more than 8.", png, "--scale", "NaN");
    assertRefused(
        "Invalid value for option '--size': 'big' is no size such as 1600x900" + help,
        png,
        "--size",
        "big");
    assertRefused(
        "Invalid value for option '--size': '99x900' has a side that is not from 100 to 20000"
            + help,
        png,
        "--size",
        "99x900");
    assertRefused(
        "--page and --size cannot go together.", png, "--page", "a4", "--size", "800x600");
    assertRefused("--portrait, --across and --margin need a --page.", png, "--across");
    assertRefused("--poster must be from 1 to 20.", png, "--page", "a4", "--poster", "21");
    assertRefused(
        "Invalid value for option '--theme': 'pink' is not one of light, dark, contrast, print,"
            + " grey"
            + help,
        png,
        "--theme",
        "pink");
    assertRefused(
        "'soon' is no date for --range: Expected a year of four digits, but found 's'.",
        png,
        "--range",
        "soon");
    assertEquals(2, export(png, "--size", "20000x20000", "--scale", "8"));
    assertTrue(terminal.err().contains("too large"), terminal.err());
  }

  @Test
  void aDatasetWithErrorsIsDrawnAndTheStatusSaysSo() {
    folder.with("events/embassy.json", "{");
    Path out = temp.resolve("picture.svg");
    assertEquals(1, export(out));
    assertTrue(Files.exists(out));
    assertEquals(
        "1 error in the data; see them with: demarche check %s\nSaved %s.\n".formatted(data, out),
        terminal.err());
  }

  @Test
  void theAxisIsInTheZoneThatIsAskedForAndSaysSo() throws IOException {
    assertFalse(svg().contains("New York time"));
    assertTrue(svg("--zone", "America/New_York").contains("New York time"));
    assertEquals(Exit.CANNOT_RUN, export(temp.resolve("p.svg"), "--zone", "Mars/Olympus"));
    assertTrue(terminal.err().contains("There is no time zone 'Mars/Olympus'"), terminal.err());
  }
}
