package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Measures [FrameParts] for every number of events.
final class PartsRun {
  private PartsRun() {}

  static List<PartTime> run(BenchSettings settings) throws RunnerException {
    String[] sizes = settings.sizes().stream().map(String::valueOf).toArray(String[]::new);
    TimeValue time = TimeValue.milliseconds(settings.quick() ? 150 : 700);
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(FrameParts.class.getName())
        .param("events", sizes)
        .param("folder", settings.folder().resolve("data").toString())
        .warmupIterations(settings.quick() ? 1 : 2)
        .warmupTime(time)
        .measurementIterations(settings.quick() ? 1 : 4)
        .measurementTime(time)
        // A look whether it works need not start a program for each part.
        .forks(settings.quick() ? 0 : 1)
        .shouldFailOnError(true);
    List<PartTime> parts = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      parts.add(
          new PartTime(
              result.getPrimaryResult().getLabel(),
              Integer.parseInt(result.getParams().getParam("events")),
              result.getPrimaryResult().getScore(),
              finite(result.getPrimaryResult().getScoreError())));
    }
    return parts;
  }

  private static double finite(double error) {
    return Double.isFinite(error) ? error : 0;
  }
}
