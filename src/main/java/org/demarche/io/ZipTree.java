package org.demarche.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// The files in a zip file, to be read as from a folder; nothing is unpacked to the disk, and
/// writing is refused.
///
/// A zip file that could do harm is not opened: one whose entries are too many, unpack to too much,
/// have names that lead out of it, or mean two things at once. Links in it are read as the short
/// files that they are stored as.
public final class ZipTree implements FileTree, Closeable {
  private final Path file;
  private final ZipFile zip;
  private final ZipDirectory directory;

  private ZipTree(Path file, ZipFile zip, ZipDirectory directory) {
    this.file = file;
    this.zip = zip;
    this.directory = directory;
  }

  /// Opens a zip file. Its directory is read now, its entries when they are asked for.
  ///
  /// @throws IOException when it is none, is damaged, or could do harm
  public static ZipTree open(Path file) throws IOException {
    return open(file, ZipLimits.STANDARD);
  }

  static ZipTree open(Path file, ZipLimits limits) throws IOException {
    Path path = file.toAbsolutePath();
    // Looked at first, since opening a pipe would wait.
    new DiskTree(path).entry("").requireFile(file.toString());
    ZipFile zip = new ZipFile(path.toFile());
    try {
      return new ZipTree(file, zip, ZipDirectory.of(zip, limits));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public FileEntry entry(String name) throws IOException {
    TreeName.check(name);
    return directory.entry(name);
  }

  @Override
  public Listing list(String folder) throws IOException {
    entry(folder).requireFolder(location(folder));
    return new Listing(directory.children(folder), Optional.empty());
  }

  /// @throws IOException also when this tree was closed
  @Override
  public InputStream open(String name) throws IOException {
    entry(name).requireFile(location(name));
    try {
      ZipEntry packed = zip.getEntry(name);
      InputStream in = zip.getInputStream(packed);
      return new ZipEntryStream(in, location(name), packed.getSize(), packed.getCrc());
    } catch (IllegalStateException e) {
      throw new ExplainedException(Message.of("cli.zip.closed", file.toString()), e);
    }
  }

  @Override
  public void write(String name, Content content) throws IOException {
    throw readOnly();
  }

  @Override
  public void move(String from, String to) throws IOException {
    throw readOnly();
  }

  @Override
  public void delete(String name) throws IOException {
    throw readOnly();
  }

  private IOException readOnly() {
    return new ExplainedException(Message.of("cli.zip.read-only", file.toString()));
  }

  @Override
  public String location(String name) {
    return name.isEmpty() ? file.toString() : file + "!/" + name;
  }

  /// The zip file's name without its ending.
  @Override
  public String title() {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".zip") ? name.substring(0, name.length() - ".zip".length()) : name;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
