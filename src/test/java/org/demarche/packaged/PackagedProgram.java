package org.demarche.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The image that the build leaves, run as a process of its own.
///
/// @param folder for the process's output and its settings
record PackagedProgram(Path folder) {
  /// What a finished process left.
  record Outcome(int exit, String out, String err) {}

  static Path executable() {
    return Path.of(System.getProperty("demarche.image", "target/demarche"), "bin", "demarche");
  }

  /// What the build leaves for a sooner start.
  static Path startCache() {
    return Path.of(System.getProperty("demarche.image", "target/demarche"))
        .resolve(Path.of("lib", "app", "demarche.aot"));
  }

  static Path shippedDataset() {
    return Path.of("data", "us-iran-iraq-2007").toAbsolutePath();
  }

  /// Starts it without a display and with settings below [#folder].
  ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(executable().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command);
    Map<String, String> environment = process.environment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
    process.redirectOutput(folder.resolve("out").toFile());
    process.redirectError(folder.resolve("err").toFile());
    return process;
  }

  /// Runs it to its end with a text on its standard input.
  Outcome run(String input, String... arguments) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in"), input);
    Process process = command(arguments).redirectInput(in.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after two minutes; " + written("err"));
    }
    return new Outcome(process.exitValue(), written("out"), written("err"));
  }

  /// What the process has written so far to `out` or `err`.
  String written(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
  }
}
