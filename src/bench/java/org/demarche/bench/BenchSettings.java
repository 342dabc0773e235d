package org.demarche.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What a run measures, from the system properties that the build hands on.
///
/// @param sizes numbers of events, ascending
/// @param files number of events, each in a file of its own, of which one is changed on the disk
/// @param quick whether everything is shortened to a look whether it works
/// @param folder for datasets and results
record BenchSettings(List<Integer> sizes, int files, boolean quick, Path folder) {
  static BenchSettings ofProperties() {
    List<Integer> sizes =
        Arrays.stream(System.getProperty("bench.sizes", "1000,10000").split(",", -1))
            .map(size -> Integer.valueOf(size.strip()))
            .sorted()
            .distinct()
            .toList();
    return new BenchSettings(
        sizes,
        Integer.getInteger("bench.files", 10_000),
        Boolean.getBoolean("bench.quick"),
        Path.of(System.getProperty("bench.folder", "target/bench")));
  }

  Path dataset(int events) {
    return folder.resolve("data").resolve(Integer.toString(events));
  }

  /// Of a dataset that is changed while it is open, and removed afterwards.
  Path edited() {
    return folder.resolve("edited");
  }

  /// How often it is changed.
  int edits() {
    return quick ? 5 : 20;
  }

  Path results() {
    return folder.resolve("results.json");
  }
}
