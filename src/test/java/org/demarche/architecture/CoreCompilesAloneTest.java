package org.demarche.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles the pure core by itself, with nothing but its own three libraries on the path: if the
/// core needed JavaFX, Jackson or the edges, this could not succeed.
final class CoreCompilesAloneTest {
  private static final List<String> LIBRARIES =
      List.of("jspecify", "RoaringBitmap", "fastutil-core");

  @Test
  void theCoreNeedsNeitherToolkitNorEdges(@TempDir Path classes) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-d", classes.toString(), "-cp", coreLibraries(), "-proc:none", "-Xlint:none");
      compiler
          .getTask(
              null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources()))
          .call();
    }
    assertEquals(
        List.of(),
        problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList());
  }

  private static List<Path> sources() throws IOException {
    Path root = Path.of("src/main/java/org/demarche");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Ours.CORE.contains(root.relativize(file).getName(0).toString()))
          .toList();
    }
  }

  private static String coreLibraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> LIBRARIES.stream().anyMatch(new File(entry).getName()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
