package org.demarche.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/// The folders in which the indexes of datasets lie, one for each, and no more of them than a
/// bound. What is there can be made again: whoever wants to may delete it while the program does
/// not run.
public final class IndexFolders {
  /// So many datasets used last keep theirs.
  private static final int MOST = 5;

  /// So many bytes they have all together, unless the one that is used has more by itself.
  private static final long MOST_BYTES = 1L << 30;

  /// An empty file whose time is when the folder was used last.
  private static final String USED = "used";

  private static final System.Logger LOG = System.getLogger(IndexFolders.class.getName());

  private final Path root;
  private final Clock clock;
  private final int most;
  private final long mostBytes;

  /// @param caches the program's folder for what can be made again
  public IndexFolders(Path caches, Clock clock) {
    this(caches, clock, MOST, MOST_BYTES);
  }

  /// @param most at least 1
  IndexFolders(Path caches, Clock clock, int most, long mostBytes) {
    root = caches.resolve("indexes");
    this.clock = clock;
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /// That of a dataset; it need not exist.
  public Path of(Path dataset) {
    String name = dataset.toAbsolutePath().normalize().toString();
    return root.resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /// Makes the folder of a dataset that is about to be indexed, which counts as used last, and
  /// deletes those of others that are too many or too large, the longest unused first. Those that a
  /// program has open stay.
  ///
  /// @return the folder
  /// @throws IOException where it cannot be made; what cannot be deleted goes to the log
  public Path take(Path dataset) throws IOException {
    Path folder = of(dataset);
    Files.createDirectories(folder);
    Path used = folder.resolve(USED);
    Files.write(used, new byte[0]);
    Files.setLastModifiedTime(used, FileTime.from(clock.instant()));
    int kept = 1;
    long bytes = bytes(folder);
    for (Path other : others(folder)) {
      long own = bytes(other);
      if (kept < most && bytes + own <= mostBytes) {
        kept++;
        bytes += own;
      } else {
        delete(other);
      }
    }
    return folder;
  }

  /// Used last first.
  private List<Path> others(Path taken) throws IOException {
    record Used(Path folder, FileTime when) {}
    List<Used> others = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path folder : all) {
        if (!folder.equals(taken)) {
          others.add(new Used(folder, used(folder)));
        }
      }
    }
    return others.stream()
        .sorted(Comparator.comparing(Used::when).reversed().thenComparing(Used::folder))
        .map(Used::folder)
        .toList();
  }

  private static FileTime used(Path folder) throws IOException {
    Path used = folder.resolve(USED);
    return Files.exists(used) ? Files.getLastModifiedTime(used) : FileTime.fromMillis(0);
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
      }
    }
    return bytes;
  }

  private static void delete(Path folder) {
    try (Directory directory = FSDirectory.open(folder);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (Files.isRegularFile(folder.resolve(file))) {
          directory.deleteFile(file);
        }
      }
    } catch (LockObtainFailedException e) {
      LOG.log(System.Logger.Level.DEBUG, "An index is in use and stays: " + folder, e);
      return;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "An index cannot be deleted: " + folder, e);
      return;
    }
    removeEmpty(folder);
  }

  /// What is in the folder but is no index stays.
  private static void removeEmpty(Path folder) {
    try (Stream<Path> left = Files.list(folder)) {
      if (left.findAny().isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The folder cannot be deleted: " + folder, e);
    }
  }
}
