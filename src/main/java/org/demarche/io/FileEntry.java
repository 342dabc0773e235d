package org.demarche.io;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Instant;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// What a name in a [FileTree] stood for when somebody looked. Links are followed.
///
/// @param name from the root of the tree
/// @param stamp by which a later look tells whether it changed
public record FileEntry(String name, Kind kind, Stamp stamp) {
  /// The sort of thing.
  public enum Kind {
    /// There is nothing of that name.
    ABSENT,
    /// An ordinary file: reading it comes to an end and waits for nobody.
    FILE,
    FOLDER,
    /// A link whose end cannot be seen: it leads nowhere, round in a circle, or behind a closed
    /// door.
    DANGLING_LINK,
    /// A pipe, a socket, a device, or a file that the system makes up while it is read, such as
    /// those under `/proc`: opening or reading it may wait or go on for ever.
    SPECIAL,
    /// Something that stands in a listing and could not be looked at; opening it says why.
    UNKNOWN
  }

  /// What tells one state of a file from another. Equal stamps: most probably unchanged. A file
  /// changed twice within the tick of its file system's clock, at the same size, has the same.
  ///
  /// @param size in bytes, as the file system says
  /// @param modified when the content last changed
  /// @param key which file it is, where the file system can tell: another one may have come in its
  ///   place with the same size and time
  public record Stamp(long size, Instant modified, @Nullable Object key) {
    /// Of what is not there.
    public static final Stamp NONE = new Stamp(0, Instant.EPOCH, null);
  }

  static FileEntry absent(String name) {
    return new FileEntry(name, Kind.ABSENT, Stamp.NONE);
  }

  /// In bytes, as the file system says; what reading gives may be more or less.
  public long size() {
    return stamp.size();
  }

  /// The name in its folder.
  public String lastName() {
    return TreeName.last(name);
  }

  /// @param location for the message
  void requireFile(String location) throws IOException {
    requireSomething(location);
    if (kind != Kind.FILE) {
      throw new ExplainedException(Message.of("cli.files.no-file", location));
    }
  }

  /// @param location for the message
  void requireFolder(String location) throws IOException {
    requireSomething(location);
    if (kind != Kind.FOLDER) {
      throw new NotDirectoryException(location);
    }
  }

  private void requireSomething(String location) throws IOException {
    if (kind == Kind.ABSENT) {
      throw new NoSuchFileException(location);
    }
  }
}
