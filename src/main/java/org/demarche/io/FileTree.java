package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The files below one root, wherever they are: the one port through which datasets and settings
/// are read and written.
///
/// A name is relative to the root, its parts parted by forward slashes: `dataset.json`,
/// `events/first-round.json`; the empty name is the root itself. A name that would lead out of the
/// root (`..`, an absolute one, one with a backslash) is refused with an [IOException], since names
/// come from outside too. Implementations may be used by many threads.
public interface FileTree {
  /// The most entries that [#list] gives of a folder.
  int MOST_ENTRIES = 1_000_000;

  /// What goes into a file.
  @FunctionalInterface
  interface Content {
    /// Writes all of it; need not close the stream.
    void writeTo(OutputStream out) throws IOException;
  }

  /// What a name stands for; where it is nothing, that is what the entry says.
  ///
  /// @throws IOException when that cannot be found out
  FileEntry entry(String name) throws IOException;

  /// What lies directly in a folder, looked at once.
  ///
  /// @throws IOException when it is no folder, or nothing in it could be listed
  Listing list(String folder) throws IOException;

  /// The content of a file. Never waits for what is no file ([FileEntry.Kind#SPECIAL]); what it
  /// gives may be more or less than the entry's size, so whoever reads it sets a limit.
  ///
  /// @throws IOException when there is no such file or it cannot be opened
  InputStream open(String name) throws IOException;

  /// Replaces the content of a file, or makes the file and its folders. Whoever reads it finds the
  /// old content or the new, never a part, and finds the new one after a power cut too.
  ///
  /// @throws IOException when that failed and the file is as it was
  void write(String name, Content content) throws IOException;

  /// Replaces the content of a file, or makes the file and its folders.
  ///
  /// @throws IOException when that failed and the file is as it was
  default void write(String name, byte[] content) throws IOException {
    write(
        name,
        out -> {
          out.write(content);
        });
  }

  /// Gives a file another name, in place of whatever file has it; a link is moved itself.
  ///
  /// @throws IOException when that failed and both are as they were
  void move(String from, String to) throws IOException;

  /// Removes a file or an empty folder; where there is none, nothing happens.
  void delete(String name) throws IOException;

  /// Where that is, for a message to people.
  String location(String name);

  /// What people call the whole: the last name of the folder, or of what else holds the files.
  String title();
}
