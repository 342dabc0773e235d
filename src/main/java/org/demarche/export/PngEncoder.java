package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG file row by row (Portable Network Graphics, third edition): 8 bits each of red,
/// green and blue, no interlacing. It holds two rows, however high the picture is, which the JDK's
/// own writer cannot do.
///
/// Each row is filtered in the way whose bytes, taken as signed numbers, are the smallest together;
/// that is the heuristic of the specification, section 12.7.
final class PngEncoder implements AutoCloseable {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHUNK = 1 << 16;
  private static final int PIXEL = 3;
  private static final int FILTERS = 5;

  private final OutputStream out;
  private final int width;
  private final Deflater deflater = new Deflater();
  private final byte[] packed = new byte[CHUNK];
  private int packedLength;
  private byte[] row;
  private byte[] above;

  /// The current row by each filter, with the filter's number before it.
  private final byte[][] filtered;

  /// Writes the file's signature and header; what is told of the picture comes next.
  PngEncoder(OutputStream out, int width, int height) throws IOException {
    this.out = out;
    this.width = width;
    row = new byte[PIXEL * (width + 1)];
    above = new byte[PIXEL * (width + 1)];
    filtered = new byte[FILTERS][PIXEL * width + 1];
    for (int i = 0; i < FILTERS; i++) {
      filtered[i][0] = (byte) i;
    }
    out.write(SIGNATURE);
    byte[] rest = {8, 2, 0, 0, 0};
    chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(rest).array());
  }

  /// How many pixels make a metre, both ways.
  void density(long perMetre) throws IOException {
    int pixels = (int) perMetre;
    byte metre = 1;
    chunk("pHYs", ByteBuffer.allocate(9).putInt(pixels).putInt(pixels).put(metre).array());
  }

  /// What is told of the picture under one of the keywords of the specification, in any script.
  ///
  /// @param language tag of the text's language; may be empty
  void text(String keyword, String language, String text) throws IOException {
    String head = keyword + "\0\0\0" + language + "\0\0";
    chunk("iTXt", (head + text.replace('\0', ' ')).getBytes(StandardCharsets.UTF_8));
  }

  /// The next row of pixels.
  ///
  /// @param rgb pixels as 0xRRGGBB, of which the row begins at `at`; higher bits do not count
  void row(int[] rgb, int at) throws IOException {
    byte[] last = row;
    row = above;
    above = last;
    for (int x = 0, i = PIXEL; x < width; x++) {
      int pixel = rgb[at + x];
      row[i++] = (byte) (pixel >> 16);
      row[i++] = (byte) (pixel >> 8);
      row[i++] = (byte) pixel;
    }
    deflater.setInput(filtered[bestFilter()]);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  /// Ends the file; to be called when all rows are written.
  void finish() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    flushChunk();
    chunk("IEND", new byte[0]);
  }

  /// Frees memory; ends no file.
  @Override
  public void close() {
    deflater.end();
  }

  /// Filters the row in all ways. Before the row's first byte lie three that are zero.
  private int bestFilter() {
    long[] sums = new long[FILTERS];
    for (int i = PIXEL, to = 1; i < row.length; i++, to++) {
      int here = row[i];
      int left = row[i - PIXEL] & 0xFF;
      int up = above[i] & 0xFF;
      put(0, to, here, sums);
      put(1, to, here - left, sums);
      put(2, to, here - up, sums);
      put(3, to, here - (left + up) / 2, sums);
      put(4, to, here - paeth(left, up, above[i - PIXEL] & 0xFF), sums);
    }
    int best = 0;
    for (int i = 1; i < FILTERS; i++) {
      best = sums[i] < sums[best] ? i : best;
    }
    return best;
  }

  private void put(int filter, int to, int value, long[] sums) {
    byte written = (byte) value;
    filtered[filter][to] = written;
    sums[filter] += Math.abs(written);
  }

  /// Which of the three neighbours is nearest to left + up - corner.
  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  private void deflate() throws IOException {
    packedLength += deflater.deflate(packed, packedLength, CHUNK - packedLength);
    if (packedLength == CHUNK) {
      flushChunk();
    }
  }

  private void flushChunk() throws IOException {
    if (packedLength > 0) {
      chunk("IDAT", packed, packedLength);
      packedLength = 0;
    }
  }

  private void chunk(String type, byte[] content) throws IOException {
    chunk(type, content, content.length);
  }

  private void chunk(String type, byte[] content, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content, 0, length);
    out.write(ByteBuffer.allocate(4).putInt(length).array());
    out.write(name);
    out.write(content, 0, length);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
