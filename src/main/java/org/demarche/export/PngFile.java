package org.demarche.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A PNG file of an image, with its title and its density.
///
/// @param scale image pixels for one CSS pixel, of which 96 make an inch
record PngFile(BufferedImage image, String title, double scale) {
  /// The tree that the JDK describes PNG files with ('PNG Metadata Format Specification').
  private static final String FORMAT = "javax_imageio_png_1.0";

  private static final double CSS_PIXELS_PER_METRE = 96 / 0.0254;

  /// @param written told how much of the image is in the file, 0 to 1
  void writeTo(OutputStream out, DoubleConsumer written) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      metadata.mergeTree(FORMAT, description());
      writer.setOutput(stream);
      writer.addIIOWriteProgressListener(new PngProgress(written));
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private IIOMetadataNode description() {
    IIOMetadataNode description = new IIOMetadataNode(FORMAT);
    description.appendChild(density());
    if (!title.isEmpty()) {
      description.appendChild(isLatin1(title) ? latin1Title() : unicodeTitle());
    }
    return description;
  }

  private IIOMetadataNode density() {
    String density = Long.toString(Math.round(scale * CSS_PIXELS_PER_METRE));
    IIOMetadataNode node = new IIOMetadataNode("pHYs");
    node.setAttribute("pixelsPerUnitXAxis", density);
    node.setAttribute("pixelsPerUnitYAxis", density);
    node.setAttribute("unitSpecifier", "meter");
    return node;
  }

  private IIOMetadataNode latin1Title() {
    IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
    entry.setAttribute("keyword", "Title");
    entry.setAttribute("value", title);
    IIOMetadataNode node = new IIOMetadataNode("tEXt");
    node.appendChild(entry);
    return node;
  }

  private IIOMetadataNode unicodeTitle() {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", "Title");
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", title);
    IIOMetadataNode node = new IIOMetadataNode("iTXt");
    node.appendChild(entry);
    return node;
  }

  private static boolean isLatin1(String text) {
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
  }
}
