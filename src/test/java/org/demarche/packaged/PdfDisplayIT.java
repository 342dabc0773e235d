package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.demarche.packaged.PackagedProgram.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The PDF of the shipped dataset, as the tools of Poppler see it, which many viewers are built on.
final class PdfDisplayIT {
  private static final String MARKS = "[\u200E\u200F\u202A-\u202E]";

  @TempDir Path folder;

  private Path saved(String name) throws Exception {
    Path file = folder.resolve(name);
    Outcome outcome =
        new PackagedProgram(folder)
            .run(
                "",
                "export",
                PackagedProgram.shippedDataset().toString(),
                "--out",
                file.toString());
    assertEquals(0, outcome.exit(), outcome.err());
    return file;
  }

  @Test
  void popplerReadsItsTextInOrderInEveryScript() throws Exception {
    Path text = folder.resolve("text");
    run("pdftotext", saved("talks.pdf").toString(), text.toString());
    String read = Files.readString(text).replaceAll(MARKS, "");
    assertTrue(read.contains("US–Iran talks on Iraq, 2007"), read);
    assertTrue(read.contains("First round of US–Iran talks on Iraq in Baghdad"), read);
    assertTrue(read.contains("محادثات إيرانية أميركية في بغداد لبحث الأمن في العراق"), read);
    assertTrue(read.contains("نماینده ایران برای مذاکره با آمریکا درباره عراق تعیین شد"), read);
  }

  @Test
  void popplerDrawsItAsThePictureIs() throws Exception {
    BufferedImage picture = ImageIO.read(saved("talks.png").toFile());
    run(
        "pdftoppm",
        "-r",
        "96",
        "-png",
        "-singlefile",
        saved("talks.pdf").toString(),
        folder.resolve("page").toString());
    BufferedImage page = ImageIO.read(folder.resolve("page.png").toFile());
    assertEquals(picture.getWidth(), page.getWidth());
    assertEquals(picture.getHeight(), page.getHeight());
    double inPlace = difference(page, picture, 0, 0);
    double aside = difference(page, picture, 1, 0);
    double below = difference(page, picture, 0, 1);
    assertTrue(inPlace < 0.8 * Math.min(aside, below), inPlace + " " + aside + " " + below);
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path err = folder.resolve("tool-err");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(err.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(err));
  }

  /// The mean difference of the pictures' greens, one of them moved over the other.
  private static double difference(BufferedImage one, BufferedImage other, int right, int down) {
    long sum = 0;
    for (int y = 0; y < one.getHeight() - down; y++) {
      for (int x = 0; x < one.getWidth() - right; x++) {
        int a = one.getRGB(x + right, y + down) >> 8 & 0xFF;
        int b = other.getRGB(x, y) >> 8 & 0xFF;
        sum += Math.abs(a - b);
      }
    }
    return (double) sum / ((long) one.getWidth() * one.getHeight());
  }
}
