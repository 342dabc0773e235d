package org.demarche.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.demarche.search.EventWords;

/// Where an index lies, in memory or in a folder, and the one who writes it. What is committed is
/// whole; all else is given up with [#giveUp].
final class Home {
  private static final String VERSION = "demarche";
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private IndexWriter writer;

  private Home(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = newWriter();
  }

  static Home inMemory() throws IOException {
    return new Home(new ByteBuffersDirectory());
  }

  /// The index in a folder as it was left, if every byte of it is as it was written and it is of
  /// this version; else an empty one in its place.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException where another program writes it
  /// @throws IOException where nothing can be written there
  static Home in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      Home home = new Home(directory);
      if (home.isWhole()) {
        return home;
      }
      home.empty();
      return home;
    } catch (org.apache.lucene.store.LockObtainFailedException e) {
      directory.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      // What Lucene throws at files that are damaged is of many types.
      return anew(directory, e);
    }
  }

  private static Home anew(Directory directory, Exception why) throws IOException {
    System.getLogger(Home.class.getName())
        .log(System.Logger.Level.INFO, "The index is made anew: " + directory + ": " + why);
    try {
      for (String file : directory.listAll()) {
        if (file.matches("(pending_)?segments.*|_.*")) {
          directory.deleteFile(file);
        }
      }
      return new Home(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private IndexWriter newWriter() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // The thread that was given the work does it, and no other.
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  private boolean isWhole() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return true;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return version().equals(reader.getIndexCommit().getUserData().get(VERSION));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private void empty() throws IOException {
    writer.deleteAll();
    commit();
  }

  private static String version() {
    return Integer.toString(EventWords.VERSION);
  }

  IndexWriter writer() {
    return writer;
  }

  DirectoryReader reader() throws IOException {
    return DirectoryReader.open(writer);
  }

  void commit() throws IOException {
    writer.setLiveCommitData(Map.of(VERSION, version()).entrySet());
    writer.commit();
  }

  /// Goes back to what was committed.
  void giveUp() throws IOException {
    writer.rollback();
    writer = newWriter();
  }

  /// Lets go of it; what is not committed is lost.
  void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
