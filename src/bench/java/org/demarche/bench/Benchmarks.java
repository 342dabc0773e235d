package org.demarche.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs every benchmark and prints one table.
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(FrameParts.class.getName())
                    .shouldFailOnError(true)
                    .build())
            .run();
    List<String> rows = new ArrayList<>();
    rows.add("| Part of a frame | Events | Mean, µs | ± (99.9 %) |");
    rows.add("|---|---:|---:|---:|");
    for (RunResult result : results) {
      rows.add(
          "| %s | %s | %.1f | %.1f |"
              .formatted(
                  result.getPrimaryResult().getLabel(),
                  result.getParams().getParam("events"),
                  result.getPrimaryResult().getScore(),
                  result.getPrimaryResult().getScoreError()));
    }
    System.out.println(String.join("\n", rows));
  }
}
