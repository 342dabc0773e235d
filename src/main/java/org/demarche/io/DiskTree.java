package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.io.FileEntry.Kind;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The files of a folder on the disk. The folder need not exist; writing makes it.
public final class DiskTree implements FileTree {
  private static final System.Logger LOG = System.getLogger(DiskTree.class.getName());

  private final Path given;
  private final Path root;
  private final DiskCalls calls;
  private final DiskLook looks;
  private final AtomicFile files;

  public DiskTree(Path root) {
    this(root, new DiskCalls());
  }

  DiskTree(Path root, DiskCalls calls) {
    this.given = root;
    this.root = root.toAbsolutePath();
    this.calls = calls;
    this.looks = new DiskLook(calls);
    this.files = new AtomicFile(calls);
  }

  @Override
  public FileEntry entry(String name) throws IOException {
    return looks.entry(path(name), name);
  }

  @Override
  public Listing list(String folder) throws IOException {
    Path path = path(folder);
    // Looked at first: the system opens what it lists, and would wait at a pipe.
    looks.entry(path, folder).requireFolder(location(folder));
    List<FileEntry> entries = new ArrayList<>();
    Optional<IOException> failure;
    try (DirectoryStream<Path> walk = calls.list(path)) {
      failure = addAll(walk, folder, entries);
    }
    entries.sort(Comparator.comparing(FileEntry::name));
    return new Listing(entries, failure);
  }

  /// @return why the walk broke off
  private Optional<IOException> addAll(
      DirectoryStream<Path> walk, String folder, List<FileEntry> entries) throws IOException {
    try {
      for (Path path : walk) {
        if (entries.size() == MOST_ENTRIES) {
          return Optional.of(
              new ExplainedException(Message.of("cli.files.too-many", MOST_ENTRIES)));
        }
        FileEntry entry =
            lookAsFarAsPossible(path, TreeName.child(folder, path.getFileName().toString()));
        if (entry.kind() != Kind.ABSENT) {
          entries.add(entry);
        }
      }
      return Optional.empty();
    } catch (DirectoryIteratorException e) {
      return Optional.of(Objects.requireNonNull(e.getCause()));
    }
  }

  private FileEntry lookAsFarAsPossible(Path path, String name) throws IOException {
    try {
      return looks.entry(path, name);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot look at " + path, e);
      return new FileEntry(name, Kind.UNKNOWN, FileEntry.Stamp.NONE);
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    Path path = path(name);
    looks.entry(path, name).requireFile(location(name));
    return calls.open(path);
  }

  @Override
  public void write(String name, Content content) throws IOException {
    TreeName.checkInside(name);
    Path path = path(name);
    makeFolders(path.getParent());
    files.write(path, content);
  }

  @Override
  public void move(String from, String to) throws IOException {
    TreeName.checkInside(from);
    TreeName.checkInside(to);
    Path target = path(to);
    makeFolders(target.getParent());
    files.move(path(from), target);
  }

  @Override
  public void delete(String name) throws IOException {
    Path path = path(name);
    calls.delete(path);
    files.forceFolderOf(path);
  }

  @Override
  public String location(String name) {
    try {
      return given.resolve(name).toString();
    } catch (InvalidPathException e) {
      return given + "/" + name;
    }
  }

  @Override
  public String title() {
    return String.valueOf(root.normalize().getFileName());
  }

  private Path path(String name) throws IOException {
    TreeName.check(name);
    try {
      Path path = root.resolve(name);
      if (path.startsWith(root)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new FileSystemException(name, null, e.getReason());
    }
    throw TreeName.leadsOut(name);
  }

  /// Each folder that is made is there for good before anything is put into it.
  private void makeFolders(@Nullable Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && !calls.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path one : missing) {
      calls.makeFolder(one);
      files.forceFolderOf(one);
    }
  }
}
