package org.demarche.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// How a program of its own is started.
///
/// @param options for the virtual machine, besides those of this one
record Start(String classPath, List<String> options) {
  /// From the folders and jars of this program.
  static Start plain() {
    return new Start(System.getProperty("java.class.path"), List.of());
  }

  /// As the packaged program starts: from jars alone, with what the virtual machine keeps of a
  /// rehearsal, which is done now.
  ///
  /// @param folder for jars and cache
  /// @param datasets that are opened in the rehearsal
  static Start rehearsed(Path folder, List<Path> datasets)
      throws IOException, InterruptedException {
    Start jars = new Start(jars(Files.createDirectories(folder)), List.of());
    Path cache = folder.resolve("start.aot");
    Files.deleteIfExists(cache);
    OwnProcess.run(
        new Start(jars.classPath, List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off")),
        "org.demarche.RehearsalMain",
        datasets.stream().map(Path::toString).toList());
    if (!Files.exists(cache)) {
      throw new IOException("the rehearsal left no cache");
    }
    return new Start(jars.classPath, List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off"));
  }

  /// The class path with a jar in place of each folder.
  private static String jars(Path folder) throws IOException {
    ToolProvider tool =
        ToolProvider.findFirst("jar").orElseThrow(() -> new IOException("there is no jar tool"));
    List<String> path = new ArrayList<>();
    for (String entry : plain().classPath.split(File.pathSeparator, -1)) {
      if (!Files.isDirectory(Path.of(entry))) {
        path.add(entry);
        continue;
      }
      String jar = folder.resolve(path.size() + ".jar").toString();
      if (tool.run(System.out, System.err, "cf", jar, "-C", entry, ".") != 0) {
        throw new IOException("no jar of " + entry);
      }
      path.add(jar);
    }
    return String.join(File.pathSeparator, path);
  }
}
