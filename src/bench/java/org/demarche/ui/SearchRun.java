package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.demarche.bench.JsonFile;
import org.demarche.bench.SearchTimes;
import org.demarche.bench.Spread;
import org.demarche.dataset.Dataset;
import org.demarche.index.EventIndex;
import org.demarche.search.TextQuery;
import org.demarche.task.Progress;

/// Indexes the texts of one dataset and types into the search box: a program of its own, with
/// pulses at the usual rate.
public final class SearchRun {
  private static final Duration STUCK = Duration.ofMinutes(5);
  private static final int PASSES = 3;

  private final Path folder;
  private final boolean quick;

  private SearchRun(Path folder, boolean quick) {
    this.folder = folder;
    this.quick = quick;
  }

  /// @param arguments file for the result; folder of the dataset; its name; whether to be quick
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path result = Path.of(arguments[0]);
    List<String> errors = new CopyOnWriteArrayList<>();
    Fx.start(errors::add);
    SearchRun run = new SearchRun(Path.of(arguments[1]), Boolean.parseBoolean(arguments[3]));
    JsonFile.write(result, run.times(arguments[2], errors));
    Runtime.getRuntime().halt(0);
  }

  private SearchTimes times(String name, List<String> errors)
      throws IOException, InterruptedException {
    BenchWindow window = BenchWindow.show();
    window.open(folder);
    window.rest();
    Spread typed = type(window);
    Dataset dataset = window.session().dataset();
    Index index = index(dataset);
    Path events = folder.resolve("events.jsonl");
    List<Double> tokens = new ArrayList<>();
    for (int i = 0; i < PASSES; i++) {
      tokens.add(OpeningRun.tokenise(events));
    }
    return new SearchTimes(
        name,
        dataset.events().size(),
        Files.size(events),
        Spread.of(tokens).median(),
        index.millis,
        index.bytes,
        isOnDisk(dataset),
        typed,
        errors.stream().distinct().toList());
  }

  private Spread type(BenchWindow window) throws IOException, InterruptedException {
    List<String> words = TypeScript.words(window.session().table(), quick ? 6 : 24);
    int warming = words.size() / 3;
    play(window, words.subList(0, warming));
    return play(window, words.subList(warming, words.size())).spread();
  }

  private static TypeScript play(BenchWindow window, List<String> words)
      throws IOException, InterruptedException {
    TypeScript script = Fx.call(() -> new TypeScript(window, words));
    Pulses.play(window.scene(), script, STUCK);
    window.rest();
    return script;
  }

  private record Index(double millis, long bytes) {}

  private static boolean isOnDisk(Dataset dataset) {
    return dataset.events().size() > EventIndex.MOST_IN_MEMORY;
  }

  /// Made several times, the last of which counts.
  private Index index(Dataset dataset) throws IOException {
    Index made = new Index(0, 0);
    for (int i = 0; i < (quick ? 2 : PASSES); i++) {
      Path place = Files.createTempDirectory("index");
      long heap = OpeningRun.heap();
      long start = System.nanoTime();
      try (EventIndex index = EventIndex.of(dataset, place, Progress.NONE)) {
        double millis = (System.nanoTime() - start) / 1e6;
        long bytes = isOnDisk(dataset) ? size(place) : OpeningRun.heap() - heap;
        if (index.find(TextQuery.NONE).length != dataset.events().size()) {
          throw new IOException("the index is not of all events");
        }
        made = new Index(millis, bytes);
      }
      try (Stream<Path> files = Files.list(place)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(place);
    }
    return made;
  }

  private static long size(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
