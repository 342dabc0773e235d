package org.demarche.store.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.WantedIds;

/// Finds the lines of `events.jsonl` that may hold certain events, without parsing them.
final class LineSearch {
  private final WantedIds wanted;
  private final EventLines.Found found;

  LineSearch(WantedIds wanted, EventLines.Found found) {
    this.wanted = wanted;
    this.found = found;
  }

  void in(FileTree files) throws IOException {
    FileEntry entry = files.entry(DatasetFiles.LINES);
    if (wanted.isEmpty() || entry.kind() != FileEntry.Kind.FILE) {
      return;
    }
    try (InputStream in = files.open(DatasetFiles.LINES)) {
      LineBlocks blocks = new LineBlocks(in, LinesReading.mostBytes(entry));
      for (LineBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        look(block);
      }
    }
  }

  private void look(LineBlocks.Block block) {
    byte[] bytes = block.bytes();
    int number = block.linesBefore() + 1;
    int start = 0;
    while (start < block.length()) {
      int end = start;
      while (end < block.length() && bytes[end] != '\n') {
        end++;
      }
      int stop = end;
      while (stop > start && EventLineReader.isBlank(bytes[stop - 1])) {
        stop--;
      }
      int next = Math.min(end + 1, block.length());
      if (wanted.mayBe(new String(bytes, start, stop - start, StandardCharsets.UTF_8))) {
        byte[] text = Arrays.copyOfRange(bytes, start, stop);
        found.line(text, number, block.offset() + start, next - start);
      }
      start = next;
      number++;
    }
  }
}
