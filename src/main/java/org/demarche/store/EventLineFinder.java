package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.store.json.Json;

/// Finds the lines of `events.jsonl` that hold certain events, without parsing the others.
final class EventLineFinder {
  /// The id of a record, or of what a record names, in a line as programs write it.
  static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9-]+)\"");

  private EventLineFinder() {}

  /// Calls with the id and the record of each wanted event that is found, in the order of lines.
  static void find(FileTree files, Set<String> wanted, BiConsumer<String, RecordFile> found)
      throws IOException {
    FileEntry entry = files.entry(EventLines.NAME);
    if (wanted.isEmpty() || entry.kind() != FileEntry.Kind.FILE) {
      return;
    }
    try (InputStream in = files.open(EventLines.NAME)) {
      LineBlocks blocks = new LineBlocks(in, EventLines.mostBytes(entry));
      for (LineBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        find(block, wanted, found);
      }
    }
  }

  private static void find(
      LineBlocks.Block block, Set<String> wanted, BiConsumer<String, RecordFile> found) {
    byte[] bytes = block.bytes();
    int line = block.linesBefore() + 1;
    int start = 0;
    while (start < block.length()) {
      int end = start;
      while (end < block.length() && bytes[end] != '\n') {
        end++;
      }
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      Matcher ids = ID.matcher(text);
      while (ids.find()) {
        if (wanted.contains(ids.group(1))) {
          take(Arrays.copyOfRange(bytes, start, end), line, ids.group(1), found);
        }
      }
      start = end + 1;
      line++;
    }
  }

  /// Hands on the line if the id is the record's own and not one in some field of it.
  private static void take(byte[] text, int line, String id, BiConsumer<String, RecordFile> found) {
    RecordFile record = FileIntake.parseLine(text, EventLines.NAME, line);
    if (record.root() instanceof Json.Members object) {
      Json.Member own = object.members().get("id");
      if (own != null && own.value() instanceof Json.Text value && value.value().equals(id)) {
        found.accept(id, record);
      }
    }
  }
}
