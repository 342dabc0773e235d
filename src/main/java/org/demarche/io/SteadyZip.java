package org.demarche.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Zip files that are the same for the same content: entries made by others bear the time at which
/// they were made.
public final class SteadyZip {
  /// The first day that a zip entry can bear.
  private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /// Writes a zip file's entries in their order, each as of one fixed time.
  ///
  /// @param zip trusted to be of reasonable size unpacked, for the program made it
  /// @param out left open
  public static void copy(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream steady = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(START);
        steady.putNextEntry(copy);
        in.transferTo(steady);
        steady.closeEntry();
      }
    }
    steady.finish();
  }
}
