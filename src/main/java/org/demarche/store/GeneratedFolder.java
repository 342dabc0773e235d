package org.demarche.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.io.Listing;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DescriptionJson;
import org.demarche.store.record.EventJson;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.RecordFile;
import org.demarche.task.Progress;
import org.jspecify.annotations.Nullable;

/// A folder for a dataset that a program makes, with all events in `events.jsonl`, one a line.
///
/// Everything is written in a folder of its own inside and moved into place at the end, so that
/// whatever fails leaves what was there. The description's extras have a member [#MARK], by which a
/// folder of its own making is known again; nothing else is ever overwritten.
public final class GeneratedFolder {
  /// Name of the member of `dataset.json` that says that a program made the dataset.
  public static final String MARK = "generated";

  private static final String UNFINISHED = ".unfinished";
  private static final int STEP = 10_000;

  /// In the order in which they are put into place: the mark first.
  private static final List<String> FILES =
      List.of(
          DatasetFiles.DESCRIPTION,
          ListSort.ACTORS.file(),
          ListSort.PLACES.file(),
          ListSort.SOURCES.file(),
          DatasetFiles.LINES);

  private final FileTree files;

  /// @param files of the folder, which need not exist
  public GeneratedFolder(FileTree files) {
    this.files = files;
  }

  /// What goes into the folder.
  ///
  /// @param description with the member [#MARK] among its extras
  /// @param events of which there are `size`
  public record Content(
      Description description,
      Collection<Actor> actors,
      Collection<Place> places,
      Collection<Source> sources,
      Iterator<Event> events,
      int size) {
    public Content {
      if (!description.extras().fields().containsKey(MARK)) {
        throw new IllegalArgumentException("the description lacks " + MARK);
      }
    }
  }

  /// Whether the folder is not there, empty, or holds nothing but an earlier dataset of this sort.
  public boolean mayBeReplaced() throws IOException {
    FileEntry.Kind kind = files.entry("").kind();
    if (kind != FileEntry.Kind.FOLDER) {
      return kind == FileEntry.Kind.ABSENT;
    }
    boolean empty = true;
    for (FileEntry entry : all("")) {
      if (!entry.name().equals(UNFINISHED)) {
        empty = false;
        if (!FILES.contains(entry.name())) {
          return false;
        }
      }
    }
    return empty || isMarked();
  }

  private List<FileEntry> all(String folder) throws IOException {
    Listing listing = files.list(folder);
    if (listing.failure().isPresent()) {
      throw listing.failure().get();
    }
    return listing.entries();
  }

  private boolean isMarked() {
    return new FileIntake(files)
        .take(DatasetFiles.DESCRIPTION)
        .map(RecordFile::root)
        .filter(root -> root instanceof Json.Members members && members.members().containsKey(MARK))
        .isPresent();
  }

  /// Makes the folder and fills it, or replaces what it holds.
  ///
  /// @param progress counts events
  /// @throws IOException when something cannot be written
  /// @throws CancellationException when it was cancelled
  /// @throws IllegalStateException where [#mayBeReplaced] says no
  public void write(Content content, Progress progress) throws IOException {
    if (!mayBeReplaced()) {
      throw new IllegalStateException(files.location("") + " holds something else");
    }
    boolean isNew = files.entry("").kind() == FileEntry.Kind.ABSENT;
    boolean done = false;
    try {
      fill(content, progress);
      for (String name : FILES) {
        files.move(unfinished(name), name);
      }
      done = true;
    } finally {
      removeUnfinished();
      if (isNew && !done) {
        files.delete("");
      }
    }
  }

  private static String unfinished(String name) {
    return UNFINISHED + "/" + name;
  }

  private void fill(Content content, Progress progress) throws IOException {
    put(DatasetFiles.DESCRIPTION, DescriptionJson.of(content.description()));
    put(ListSort.ACTORS.file(), ListSort.ACTORS.plain(content.actors()));
    put(ListSort.PLACES.file(), ListSort.PLACES.plain(content.places()));
    put(ListSort.SOURCES.file(), ListSort.SOURCES.plain(content.sources()));
    files.write(unfinished(DatasetFiles.LINES), out -> writeLines(out, content, progress));
  }

  private static void writeLines(OutputStream out, Content content, Progress progress)
      throws IOException {
    BufferedOutputStream lines = new BufferedOutputStream(out, 1 << 16);
    int written = 0;
    while (content.events().hasNext()) {
      Event event = content.events().next();
      String line = JsonPrinter.line(EventJson.of(event)) + "\n";
      lines.write(line.getBytes(StandardCharsets.UTF_8));
      written++;
      if (written % STEP == 0 || written == content.size()) {
        progress.advanced(written, content.size());
        if (progress.isCancelled()) {
          throw new CancellationException("writing was cancelled");
        }
      }
    }
    lines.flush();
  }

  private void put(String name, @Nullable Object value) throws IOException {
    byte[] text = JsonPrinter.lines(value).getBytes(StandardCharsets.UTF_8);
    files.write(unfinished(name), text);
  }

  private void removeUnfinished() throws IOException {
    if (files.entry(UNFINISHED).kind() == FileEntry.Kind.ABSENT) {
      return;
    }
    for (FileEntry left : all(UNFINISHED)) {
      files.delete(left.name());
    }
    files.delete(UNFINISHED);
  }
}
