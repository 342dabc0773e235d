package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.io.Listing;
import org.demarche.model.Event;
import org.demarche.store.json.Json;
import org.jspecify.annotations.Nullable;

/// Where events stand in the files of a dataset, by a look at them now. Of those with one id the
/// first that is given is the one that counts.
final class EventOrigins {
  /// Letters, digits and hyphens may be written so; a text with one is read whole.
  private static final String ESCAPE = "\\u00";

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

  static String fileOf(String id) {
    return "events/" + id + ".json";
  }

  /// By id all records of the wanted events, in the order in which they count.
  Map<String, List<Origin>> find(Set<String> wanted) throws IOException {
    Map<String, List<Origin>> found = new HashMap<>();
    for (FileEntry entry : entries()) {
      String last = entry.lastName();
      boolean read = last.endsWith(".json") && !last.startsWith(".");
      if (read && entry.kind() == FileEntry.Kind.FILE) {
        look(entry.name(), wanted, found);
      }
    }
    FileEntry all = files.entry(EventLines.NAME);
    if (all.kind() == FileEntry.Kind.FILE) {
      try (InputStream in = files.open(EventLines.NAME)) {
        LineBlocks blocks = new LineBlocks(in, EventLines.mostBytes(all));
        for (LineBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
          look(block, wanted, found);
        }
      }
    }
    return found;
  }

  private List<FileEntry> entries() throws IOException {
    if (files.entry("events").kind() == FileEntry.Kind.ABSENT) {
      return List.of();
    }
    Listing listing = files.list("events");
    if (listing.failure().isPresent()) {
      throw listing.failure().get();
    }
    return listing.entries();
  }

  private void look(String name, Set<String> wanted, Map<String, List<Origin>> found)
      throws IOException {
    byte[] bytes;
    try (InputStream in = files.open(name)) {
      bytes = in.readNBytes(FileIntake.MOST_BYTES + 1);
    }
    if (bytes.length <= FileIntake.MOST_BYTES) {
      int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
      String id = id(bytes, mark, bytes.length, wanted);
      if (id != null) {
        List<Origin> origins = found.computeIfAbsent(id, key -> new ArrayList<>());
        boolean named = name.equals(fileOf(id));
        origins.add(named ? 0 : origins.size(), new Origin.InFile(name));
      }
    }
  }

  private void look(LineBlocks.Block block, Set<String> wanted, Map<String, List<Origin>> found) {
    byte[] bytes = block.bytes();
    int start = 0;
    while (start < block.length()) {
      int end = start;
      while (end < block.length() && bytes[end] != '\n') {
        end++;
      }
      int stop = end;
      while (stop > start && (bytes[stop - 1] == '\r' || isBlank(bytes[stop - 1]))) {
        stop--;
      }
      int next = Math.min(end + 1, block.length());
      if (stop > start) {
        String id = id(bytes, start, stop, wanted);
        if (id != null) {
          Origin line =
              new Origin.InLine(
                  block.offset() + start,
                  new String(bytes, start, stop - start, StandardCharsets.UTF_8),
                  next - start);
          found.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
        }
      }
      start = next;
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  /// The id of the event in a text if it is a wanted one that can be used.
  private @Nullable String id(byte[] bytes, int from, int to, Set<String> wanted) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    boolean possible = text.contains(ESCAPE);
    Matcher ids = EventLineFinder.ID.matcher(text);
    while (!possible && ids.find()) {
      possible = wanted.contains(ids.group(1));
    }
    if (!possible) {
      return null;
    }
    RecordFile file = FileIntake.parseLine(Arrays.copyOfRange(bytes, from, to), "events", 1);
    Json.Member own = file.root() instanceof Json.Members it ? it.members().get("id") : null;
    boolean isWanted =
        own != null && own.value() instanceof Json.Text value && wanted.contains(value.value());
    Event event = isWanted ? form.read(file) : null;
    return event == null ? null : event.id().value();
  }
}
