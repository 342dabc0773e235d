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
  /// @param options for the virtual machine, besides those of this one
  /// @throws IOException when it fails, writes nothing, or is not through after ten minutes
  static <T> T run(
      String mainClass, List<String> options, Path result, Class<T> type, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.add(result.toString());
    command.addAll(arguments);
    Files.deleteIfExists(result);
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
    return JsonFile.read(result, type);
  }
}
