package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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

  /// File systems without stored content, whose files say that they are empty and are not.
  private static final String MADE_UP = "proc";

  private final Path given;
  private final Path root;
  private final DiskCalls calls;
  private final AtomicFile files;

  public DiskTree(Path root) {
    this(root, new DiskCalls());
  }

  DiskTree(Path root, DiskCalls calls) {
    this.given = root;
    this.root = root.toAbsolutePath();
    this.calls = calls;
    this.files = new AtomicFile(calls);
  }

  @Override
  public FileEntry entry(String name) throws IOException {
    return look(path(name), name);
  }

  @Override
  public Listing list(String folder) throws IOException {
    Path path = path(folder);
    // Looked at first: the system opens what it lists, and would wait at a pipe.
    look(path, folder).requireFolder(location(folder));
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
      return look(path, name);
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
    look(path, name).requireFile(location(name));
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

  private FileEntry look(Path path, String name) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = calls.attributes(path);
    } catch (FileSystemException e) {
      return lookAtItself(path, name, e);
    }
    return entry(name, kind(path, attributes), attributes);
  }

  /// For what cannot be seen when links are followed: a link that leads nowhere, or nothing at all.
  private FileEntry lookAtItself(Path path, String name, FileSystemException followed)
      throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = calls.attributes(path, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return FileEntry.absent(name);
    } catch (FileSystemException e) {
      if (liesInAFile(path)) {
        return FileEntry.absent(name);
      }
      throw e;
    }
    if (!attributes.isSymbolicLink()) {
      throw followed;
    }
    return entry(name, Kind.DANGLING_LINK, attributes);
  }

  /// Whether one of the folders on the way is a file, which the system does not call absence.
  private boolean liesInAFile(Path path) throws IOException {
    Path folder = path.getParent();
    if (folder == null) {
      return false;
    }
    try {
      return !calls.attributes(folder).isDirectory();
    } catch (FileSystemException e) {
      return liesInAFile(folder);
    }
  }

  private static FileEntry entry(String name, Kind kind, BasicFileAttributes attributes) {
    return new FileEntry(
        name,
        kind,
        new FileEntry.Stamp(
            attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey()));
  }

  private Kind kind(Path path, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return Kind.FOLDER;
    }
    boolean ordinary =
        attributes.isRegularFile() && !(attributes.size() == 0 && isMadeUpWhileRead(path));
    return ordinary ? Kind.FILE : Kind.SPECIAL;
  }

  private boolean isMadeUpWhileRead(Path path) {
    try {
      return calls.storeType(path).equals(MADE_UP);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot tell the file system of " + path, e);
      return false;
    }
  }
}
