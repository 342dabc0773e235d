package org.demarche.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemporaryNameTest {
  @Test
  void whatEditorsKeepForThemselvesIsTold() {
    List<String> theirs =
        List.of(
            ".first.json.swp",
            ".first.json.123.tmp",
            ".#first.json",
            "#first.json#",
            "first.json~",
            "4913",
            ".goutputstream-A1B2C3",
            "first.json___jb_tmp___",
            "first.json___jb_old___",
            ".~lock.first.json#",
            "first.json.tmp");
    assertEquals(theirs, theirs.stream().filter(TemporaryName::is).toList());
  }

  @Test
  void theFilesOfADatasetAreNone() {
    List<String> ours =
        List.of("dataset.json", "first.json", "4913.json", "events.jsonl", "events", "notes.txt");
    assertEquals(List.of(), ours.stream().filter(TemporaryName::is).toList());
  }
}
