package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.io.Listing;
import org.demarche.model.Event;
import org.demarche.store.line.EventLines;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.WantedIds;
import org.jspecify.annotations.Nullable;

/// Where events stand in the files of a dataset, by a look at them now. Of those with one id the
/// first that is given is the one that counts.
final class EventOrigins {
  private final FileTree files;
  private final RecordForm<Event> form;

  /// @param form as the events were read
  EventOrigins(FileTree files, RecordForm<Event> form) {
    this.files = files;
    this.form = form;
  }

  /// A record that holds an event.
  sealed interface Origin {
    /// @param name of the file, from the dataset's folder
    record InFile(String name) implements Origin {}

    /// @param offset of the line's first byte in the file
    /// @param text of the line without the blanks and the line break at its end
    /// @param whole how many bytes the line has with them
    record InLine(long offset, String text, int whole) implements Origin {
      byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
      }
    }
  }

  /// By id the records of the wanted events, in the order in which they count.
  ///
  /// @param wanted of these all are found, but for those of `firstAlone`
  /// @param firstAlone of these perhaps only the first; where each stands in the file named after
  ///   it, no other file is looked at for their sake
  Map<String, List<Origin>> find(Set<String> wanted, Set<String> firstAlone) throws IOException {
    Map<String, List<Origin>> found = new HashMap<>();
    Set<String> left = new HashSet<>(wanted);
    for (String id : firstAlone) {
      String own = DatasetFiles.ofEvent(id);
      if (files.entry(own).kind() == FileEntry.Kind.FILE) {
        look(own, new WantedIds(Set.of(id)), found);
      }
      if (found.containsKey(id)) {
        left.remove(id);
      }
    }
    if (!left.isEmpty()) {
      findAll(new WantedIds(left), found);
    }
    return found;
  }

  private void findAll(WantedIds ids, Map<String, List<Origin>> found) throws IOException {
    for (FileEntry entry : entries()) {
      if (DatasetFiles.isOfEvent(entry.lastName()) && entry.kind() == FileEntry.Kind.FILE) {
        look(entry.name(), ids, found);
      }
    }
    EventLines.find(
        files,
        ids,
        (text, number, offset, whole) -> {
          String id = id(text, ids);
          if (id != null) {
            String line = new String(text, StandardCharsets.UTF_8);
            found
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Origin.InLine(offset, line, whole));
          }
        });
  }

  private List<FileEntry> entries() throws IOException {
    if (files.entry(DatasetFiles.EVENTS).kind() == FileEntry.Kind.ABSENT) {
      return List.of();
    }
    Listing listing = files.list(DatasetFiles.EVENTS);
    if (listing.failure().isPresent()) {
      throw listing.failure().get();
    }
    return listing.entries();
  }

  private void look(String name, WantedIds wanted, Map<String, List<Origin>> found)
      throws IOException {
    byte[] bytes;
    try (InputStream in = files.open(name)) {
      bytes = in.readNBytes(FileIntake.MOST_BYTES + 1);
    }
    if (bytes.length > FileIntake.MOST_BYTES
        || !wanted.mayBe(new String(bytes, StandardCharsets.UTF_8))) {
      return;
    }
    boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF;
    String id = id(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, wanted);
    if (id != null) {
      List<Origin> origins = found.computeIfAbsent(id, key -> new ArrayList<>());
      boolean named = name.equals(DatasetFiles.ofEvent(id));
      origins.add(named ? 0 : origins.size(), new Origin.InFile(name));
    }
  }

  /// The id of the event in a text if it is a wanted one that can be used.
  private @Nullable String id(byte[] text, WantedIds wanted) {
    RecordFile file = FileIntake.parseLine(text, DatasetFiles.EVENTS, 1);
    Event event = wanted.of(file) == null ? null : form.read(file);
    return event == null ? null : event.id().value();
  }
}
