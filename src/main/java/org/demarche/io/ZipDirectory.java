package org.demarche.io;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.io.FileEntry.Kind;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The files and folders that a zip file's entries make up.
final class ZipDirectory {
  private final SortedMap<String, FileEntry> entries = new TreeMap<>();
  private final Map<String, List<FileEntry>> children = new HashMap<>();
  private final ZipLimits limits;
  private long bytes;

  private ZipDirectory(ZipLimits limits) {
    this.limits = limits;
  }

  /// @throws IOException when the zip file could do harm
  static ZipDirectory of(ZipFile zip, ZipLimits limits) throws IOException {
    ZipDirectory directory = new ZipDirectory(limits);
    directory.entries.put("", folder(""));
    for (ZipEntry entry : Collections.list(zip.entries())) {
      directory.add(entry);
    }
    for (FileEntry entry : directory.entries.values()) {
      if (!entry.name().isEmpty()) {
        directory
            .children
            .computeIfAbsent(TreeName.parent(entry.name()), key -> new ArrayList<>())
            .add(entry);
      }
    }
    return directory;
  }

  FileEntry entry(String name) {
    FileEntry entry = entries.get(name);
    return entry == null ? FileEntry.absent(name) : entry;
  }

  /// Sorted.
  List<FileEntry> children(String folder) {
    return children.getOrDefault(folder, List.of());
  }

  private static FileEntry folder(String name) {
    return new FileEntry(name, Kind.FOLDER, Stamp.NONE);
  }

  private void add(ZipEntry entry) throws IOException {
    String name = checkedName(entry);
    if (entry.isDirectory()) {
      addFolder(name);
      return;
    }
    checkSize(entry);
    addFolder(TreeName.parent(name));
    FileTime modified = entry.getLastModifiedTime();
    Stamp stamp =
        new Stamp(
            entry.getSize(),
            modified == null ? Instant.EPOCH : modified.toInstant(),
            entry.getCrc());
    put(new FileEntry(name, Kind.FILE, stamp));
  }

  private String checkedName(ZipEntry entry) throws IOException {
    String name = entry.getName();
    if (name.length() > limits.nameLength()) {
      throw new ExplainedException(Message.of("cli.zip.long-name", limits.nameLength()));
    }
    String plain = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
    if (plain.chars().filter(c -> c == '/').count() > limits.depth()) {
      throw new ExplainedException(Message.of("cli.zip.deep", limits.depth()));
    }
    TreeName.checkInside(plain);
    return plain;
  }

  private void checkSize(ZipEntry entry) throws IOException {
    long size = entry.getSize();
    boolean tight = size > limits.smallBytes() && size / limits.ratio() > entry.getCompressedSize();
    if (tight || size < 0 || size > limits.totalBytes() - bytes) {
      throw new ExplainedException(Message.of("cli.zip.bomb", entry.getName(), size));
    }
    bytes += size;
  }

  private void addFolder(String name) throws IOException {
    @Nullable FileEntry there = entries.get(name);
    if (there == null) {
      addFolder(TreeName.parent(name));
      put(folder(name));
    } else if (there.kind() != Kind.FOLDER) {
      throw new ExplainedException(Message.of("cli.zip.file-and-folder", name));
    }
  }

  private void put(FileEntry entry) throws IOException {
    if (entries.put(entry.name(), entry) != null) {
      throw new ExplainedException(Message.of("cli.zip.twice", entry.name()));
    }
    if (entries.size() > limits.entries()) {
      throw new ExplainedException(Message.of("cli.zip.too-many", limits.entries()));
    }
  }
}
