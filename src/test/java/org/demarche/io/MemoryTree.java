package org.demarche.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.io.FileEntry.Kind;
import org.demarche.io.FileEntry.Stamp;

/// Files in memory, whose clock ticks with every change, and which can be closed to readers.
public final class MemoryTree implements FileTree {
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Map<String, Stamp> stamps = new TreeMap<>();
  private final Set<String> locked = new HashSet<>();
  private final List<String> opened = new ArrayList<>();
  private boolean there = true;
  private long ticks;

  /// The names of the files that there are.
  public List<String> names() {
    return List.copyOf(contents.keySet());
  }

  public String text(String name) {
    byte[] content = contents.get(name);
    if (content == null) {
      throw new IllegalArgumentException("no file " + name);
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  public void put(String name, String text) {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public void put(String name, byte[] content) {
    contents.put(name, content);
    touch(name);
  }

  private byte[] content(String name) {
    return Optional.ofNullable(contents.get(name)).orElseThrow();
  }

  /// Gives a file another stamp and nothing else.
  public void touch(String name) {
    stamps.put(name, new Stamp(content(name).length, Instant.ofEpochMilli(++ticks), null));
  }

  /// Lets nobody read a file, or everybody again.
  public void lock(String name, boolean closed) {
    if (closed) {
      locked.add(name);
    } else {
      locked.remove(name);
    }
  }

  /// Takes the whole folder away, or brings it back as it was.
  public void show(boolean whole) {
    there = whole;
  }

  /// The files that were opened since this was last asked, each as often as it was.
  public List<String> takeOpened() {
    List<String> taken = List.copyOf(opened);
    opened.clear();
    return taken;
  }

  @Override
  public FileEntry entry(String name) {
    if (!there) {
      return FileEntry.absent(name);
    }
    if (stamps.containsKey(name)) {
      return new FileEntry(name, Kind.FILE, stamps.get(name));
    }
    boolean folder =
        name.isEmpty() || contents.keySet().stream().anyMatch(file -> file.startsWith(name + "/"));
    return folder ? new FileEntry(name, Kind.FOLDER, Stamp.NONE) : FileEntry.absent(name);
  }

  @Override
  public Listing list(String folder) {
    List<FileEntry> entries =
        contents.keySet().stream()
            .filter(name -> TreeName.parent(name).equals(folder))
            .map(this::entry)
            .toList();
    return new Listing(entries, Optional.empty());
  }

  @Override
  public synchronized InputStream open(String name) throws IOException {
    opened.add(name);
    if (locked.contains(name)) {
      throw new AccessDeniedException(name);
    }
    byte[] content = contents.get(name);
    if (content == null) {
      throw new NoSuchFileException(name);
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public void write(String name, Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    put(name, out.toByteArray());
  }

  @Override
  public void move(String from, String to) {
    put(to, content(from));
    delete(from);
  }

  @Override
  public void delete(String name) {
    contents.remove(name);
    stamps.remove(name);
  }

  @Override
  public String location(String name) {
    return "memory/" + name;
  }

  @Override
  public String title() {
    return "memory";
  }
}
