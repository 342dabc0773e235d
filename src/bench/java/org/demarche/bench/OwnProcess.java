package org.demarche.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A measurement that runs in a program of its own, so that heap and compiled code are its own too.
///
/// Its main method gets the file for its result before its own arguments. What it prints is seen
/// here.
final class OwnProcess {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private OwnProcess() {}

  /// Runs it to its end and reads what it wrote.
  ///
  /// @throws IOException when it fails, writes nothing, or is not through after ten minutes
  static <T> T run(
      Start start, String mainClass, Path result, Class<T> type, List<String> arguments)
      throws IOException, InterruptedException {
    Files.deleteIfExists(result);
    List<String> all = new ArrayList<>(List.of(result.toString()));
    all.addAll(arguments);
    run(start, mainClass, all);
    return JsonFile.read(result, type);
  }

  /// Runs it to its end.
  ///
  /// @throws IOException when it fails, or is not through after ten minutes
  static void run(Start start, String mainClass, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(start.options());
    command.addAll(List.of("-cp", start.classPath(), mainClass));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("not through after " + LIMIT.toMinutes() + " minutes");
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("ended with exit status " + process.exitValue());
    }
  }
}
