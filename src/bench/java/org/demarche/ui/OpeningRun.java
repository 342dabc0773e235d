package org.demarche.ui;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.demarche.bench.JsonFile;
import org.demarche.bench.OpeningTimes;
import org.demarche.bench.Profile;
import org.demarche.bench.Sampling;
import org.demarche.bench.Spread;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Opens one dataset in a window that has just come up: a program of its own.
public final class OpeningRun {
  private static final int PASSES = 3;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<String> errors;

  private OpeningRun(List<String> errors) {
    this.errors = errors;
  }

  private record Cost(double wallMillis, double cpuMillis) {}

  /// @param arguments file for the result; folder of the dataset
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path result = Path.of(arguments[0]);
    List<String> errors = new CopyOnWriteArrayList<>();
    Fx.start(errors::add);
    OpeningTimes times =
        new OpeningRun(errors)
            .times(Path.of(arguments[1]), result.resolveSibling(result.getFileName() + ".jfr"));
    JsonFile.write(result, times);
    Runtime.getRuntime().halt(0);
  }

  private OpeningTimes times(Path folder, Path recording) throws IOException, InterruptedException {
    Path events = folder.resolve("events.jsonl");
    BenchWindow window = BenchWindow.show();
    window.rest();
    long heapBefore = heap();
    Cost first = open(window, folder);
    window.rest();
    long heapAfter = heap();
    Cost again = open(window, folder);
    List<Double> tokens = new ArrayList<>();
    for (int i = 0; i < PASSES; i++) {
      tokens.add(tokenise(events));
    }
    Profile profile = profile(window, folder, recording);
    return new OpeningTimes(
        window.session().table().size(),
        Files.size(events),
        first.wallMillis,
        first.cpuMillis,
        again.wallMillis,
        again.cpuMillis,
        Spread.of(tokens).median(),
        heapBefore,
        heapAfter,
        profile,
        errors.stream().distinct().toList());
  }

  private Cost open(BenchWindow window, Path folder) throws IOException, InterruptedException {
    long cpu = system.getProcessCpuTime();
    long wall = window.open(folder);
    return new Cost(wall / 1e6, (system.getProcessCpuTime() - cpu) / 1e6);
  }

  private static Profile profile(BenchWindow window, Path folder, Path recording)
      throws IOException, InterruptedException {
    try (Sampling sampling = new Sampling("opening", recording)) {
      window.open(folder);
      return sampling.profile();
    }
  }

  /// Bytes in use after collections that find nothing more.
  static long heap() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < PASSES; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }

  /// Milliseconds for going through all tokens of a file of JSON records on this thread.
  static double tokenise(Path file) throws IOException {
    long start = System.nanoTime();
    JsonFactory json = JsonFactory.builder().build();
    long tokens = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    if (tokens == 0) {
      throw new IOException(file + " holds no JSON");
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
