package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the figures were measured on.
///
/// @param load tasks that were running or waiting for a processor when the run began, a minute's
///   mean; negative where the system does not say
public record Machine(
    int cores,
    String processor,
    long memoryBytes,
    long maxHeapBytes,
    String system,
    String java,
    String javafx,
    double load) {
  static Machine here() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        processorName(),
        system.getTotalMemorySize(),
        Runtime.getRuntime().maxMemory(),
        "%s %s (%s)".formatted(system.getName(), system.getVersion(), system.getArch()),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        System.getProperty("bench.javafx", "unknown"),
        system.getSystemLoadAverage());
  }

  /// Linux says it in a file; elsewhere the architecture has to do.
  private static String processorName() {
    Path file = Path.of("/proc/cpuinfo");
    if (Files.isReadable(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(System.getProperty("os.arch"));
      } catch (IOException e) {
        return System.getProperty("os.arch");
      }
    }
    return System.getProperty("os.arch");
  }
}
