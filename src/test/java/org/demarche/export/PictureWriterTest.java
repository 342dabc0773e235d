package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Palettes;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Theme;
import org.demarche.task.Progress;
import org.demarche.words.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureWriterTest {
  private static final Look LIGHT = new Look(Theme.LIGHT, 1);

  @TempDir Path folder;

  @Test
  void theNameSaysTheFormat() {
    assertEquals(Optional.of(PictureFormat.PNG), PictureFormat.of(Path.of("a/talks.png")));
    assertEquals(Optional.of(PictureFormat.SVG), PictureFormat.of(Path.of("TALKS.SVG")));
    assertEquals(Optional.of(PictureFormat.PDF), PictureFormat.of(Path.of("talks.pdf")));
    assertEquals(Optional.empty(), PictureFormat.of(Path.of("talks.gif")));
    assertEquals(Optional.empty(), PictureFormat.of(Path.of("png")));
    assertEquals(Optional.empty(), PictureFormat.of(Path.of("/")));
  }

  @Test
  void aPngHasItsPixelsDensityAndTitle() throws Exception {
    Path file = folder.resolve("talks.png");
    PictureWriter.write(scene("Talks, 28 May"), Theme.LIGHT, file, 2);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(List.of(120, 80), List.of(image.getWidth(), image.getHeight()));
    // 192 dots for each inch of 2.54 cm, both ways; the unit is the metre
    byte[] density = ByteBuffer.allocate(9).putInt(7559).putInt(7559).put((byte) 1).array();
    assertArrayEquals(density, chunk(file, "pHYs"));
    assertEquals(
        List.of("Title\0\0\0en\0\0Talks, 28 May", "Software\0\0\0en\0\0Demarche"), texts(file));
  }

  @Test
  void aPngMayHaveATitleInAnyScript() throws Exception {
    Path file = folder.resolve("talks.png");
    PictureWriter.write(scene("مذاکرات"), Theme.LIGHT, file, 1);
    assertEquals("Title\0\0\0en\0\0مذاکرات", texts(file).getFirst());
  }

  @Test
  void aPngTellsWhatItShowsAndWhoIsNamedForIt() throws Exception {
    Path file = folder.resolve("talks.png");
    Scene page = scene("Talks");
    Folio folio =
        new Folio(
            "Talks",
            "All 102 events.",
            "Alba",
            "May 2026",
            Locale.forLanguageTag("fa"),
            List.of(page));
    PictureWriter.write(folio, LIGHT, file, PictureFormat.PNG, Progress.NONE);
    assertEquals(
        List.of(
            "Title\0\0\0fa\0\0Talks",
            "Description\0\0\0fa\0\0All 102 events.",
            "Author\0\0\0fa\0\0Alba",
            "Creation Time\0\0\0fa\0\0May 2026",
            "Software\0\0\0en\0\0Demarche"),
        texts(file));
  }

  @Test
  void aPngHasThePixelsThatWereDrawn() throws Exception {
    Path file = folder.resolve("talks.png");
    for (Theme theme : Theme.values()) {
      Scene scene = SampleScene.everyMark();
      PictureWriter.write(scene, theme, file, 1.5);
      BufferedImage drawn = Bands.image(scene, Palettes.of(theme), 1.5, () -> {});
      assertArrayEquals(pixels(drawn), pixels(ImageIO.read(file.toFile())));
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void aPictureOfTwentyThousandPixelsAcrossIsDrawnInLittleMemory() throws Exception {
    Path file = folder.resolve("talks.png");
    Scene scene = new Scene(new Size(2_500, 1_500), "", Locale.ENGLISH, groups(40).marks());
    PictureWriter.write(scene, Theme.LIGHT, file, 8);
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      assertEquals(List.of(20_000, 12_000), List.of(reader.getWidth(0), reader.getHeight(0)));
      reader.dispose();
    }
  }

  @Test
  void anSvgIsTheDocumentAtAnyScale() throws Exception {
    Scene scene = SampleScene.everyMark();
    Path file = folder.resolve("talks.svg");
    PictureWriter.write(scene, Theme.DARK, file, 3);
    assertEquals(
        SvgDocument.of(Folio.of(scene, ""), new Look(Theme.DARK, 3), () -> {}),
        Files.readString(file));
  }

  @Test
  void theSamePictureIsTheSameFile() throws Exception {
    Path one = folder.resolve("one.png");
    Path two = folder.resolve("two.png");
    PictureWriter.write(SampleScene.everyMark(), Theme.PRINT, one, 1);
    PictureWriter.write(SampleScene.everyMark(), Theme.PRINT, two, 1);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  void aNameOfNoFormatIsRefused() {
    assertEquals(
        "The picture's name must end with .png, .svg or .pdf: talks.jpg does not.",
        failure(scene(""), folder.resolve("talks.jpg"), 1));
  }

  @Test
  void aPictureTooLargeIsRefusedBeforeItIsDrawn() {
    for (Size size : List.of(new Size(65_536, 10), new Size(10, 65_536))) {
      Scene large = new Scene(size, "", Locale.ENGLISH, List.of());
      assertEquals(
          "A picture of %.0f × %.0f pixels is too large: 65,535 pixels each way and 1,000 million altogether are the most. Choose a smaller size or scale."
              .formatted(size.width(), size.height()),
          failure(large, folder.resolve("talks.png"), 1));
    }
    Scene large = new Scene(new Size(40_000, 25_001), "", Locale.ENGLISH, List.of());
    assertEquals(
        "A picture of 40000 × 25001 pixels is too large: 65,535 pixels each way and 1,000 million"
            + " altogether are the most. Choose a smaller size or scale.",
        failure(large, folder.resolve("talks.png"), 1));
    assertEquals(
        "A picture needs a width and a height of at least one pixel.",
        failure(scene(""), folder.resolve("talks.png"), 0));
    assertEquals(
        "A picture needs a width and a height of at least one pixel.",
        failure(scene(""), folder.resolve("talks.png"), Double.NaN));
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    Path file = folder.resolve("none/talks.svg");
    assertEquals(
        "The picture cannot be saved as " + file + ": its folder does not exist.",
        failure(scene(""), file, 1));
  }

  @Test
  void aCancelledPictureLeavesTheFileAsItWas() throws Exception {
    for (String name : List.of("talks.png", "talks.svg")) {
      Path file = folder.resolve(name);
      Files.writeString(file, "old");
      Thread.currentThread().interrupt();
      try {
        assertThrows(
            InterruptedIOException.class,
            () -> PictureWriter.write(SampleScene.everyMark(), Theme.LIGHT, file, 1));
      } finally {
        assertTrue(Thread.interrupted());
      }
      assertEquals("old", Files.readString(file));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aPictureStoppedOnItsWayLeavesNoFile() throws Exception {
    for (PictureFormat format : PictureFormat.values()) {
      Thread caller = Thread.currentThread();
      Progress stopping =
          (done, total) -> {
            if (4 * done >= total) {
              caller.interrupt();
            }
          };
      Path file = folder.resolve("talks." + format.extension());
      Scene scene = groups(40);
      try {
        assertThrows(
            InterruptedIOException.class,
            () -> PictureWriter.write(scene, Theme.LIGHT, file, format, 1, stopping),
            format.name());
      } finally {
        assertTrue(Thread.interrupted());
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void progressGoesFromTheFirstGroupToTheWrittenFile() throws Exception {
    for (PictureFormat format : PictureFormat.values()) {
      List<Long> seen = Collections.synchronizedList(new ArrayList<>());
      Progress progress =
          (done, total) -> {
            assertEquals(80, total);
            seen.add(done);
          };
      Path file = folder.resolve("talks." + format.extension());
      PictureWriter.write(groups(40), Theme.LIGHT, file, format, 1, progress);
      assertEquals(seen.stream().sorted().toList(), seen, format.name());
      assertTrue(seen.contains(20L), "half of the drawing: " + seen);
      assertEquals(80L, seen.getLast(), format.name());
    }
  }

  static Scene groups(int count) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Rect place = new Rect(i, i, 5, 5);
      Mark box = new Mark.Box(place, 0, Ink.of(ColourRole.TEXT), null, Stroke.solid(1));
      MarkRef ref = new MarkRef.OfEvent(new EventId("event-" + i));
      marks.add(new Mark.Group(ref, place, "Event " + i, null, List.of(box)));
    }
    return new Scene(new Size(60, 40), "Groups", Locale.ENGLISH, marks);
  }

  private static Scene scene(String title) {
    return new Scene(new Size(60, 40), title, Locale.ENGLISH, List.of());
  }

  private static String failure(Scene scene, Path file, double scale) {
    ExplainedException failure =
        assertThrows(
            ExplainedException.class, () -> PictureWriter.write(scene, Theme.LIGHT, file, scale));
    return English.WORDS.say(failure.message());
  }

  private static byte[] chunk(Path file, String type) throws IOException {
    return chunks(file, type).getFirst();
  }

  private static List<String> texts(Path file) throws IOException {
    return chunks(file, "iTXt").stream()
        .map(text -> new String(text, StandardCharsets.UTF_8))
        .toList();
  }

  /// The contents of a PNG file's chunks of a type.
  private static List<byte[]> chunks(Path file, String type) throws IOException {
    List<byte[]> found = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).position(8);
    while (bytes.hasRemaining()) {
      byte[] content = new byte[bytes.getInt()];
      byte[] name = new byte[4];
      bytes.get(name).get(content);
      bytes.getInt();
      if (new String(name, StandardCharsets.ISO_8859_1).equals(type)) {
        found.add(content);
      }
    }
    return found;
  }
}
