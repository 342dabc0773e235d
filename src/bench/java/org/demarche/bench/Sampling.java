package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/// Looks every few milliseconds at what the threads are doing, by a flight recording.
public final class Sampling implements AutoCloseable {
  private static final Duration PERIOD = Duration.ofMillis(10);
  private static final int LISTED = 10;
  private static final String OURS = "org.demarche.";

  private static final String JAVAFX_NATIVE = "com.sun.";

  /// What the renderer's node classes begin with, and those that draw nothing by themselves.
  private static final String RENDERED = "com.sun.javafx.sg.prism.NG";

  private static final Set<String> HOLDERS = Set.of(RENDERED + "Node", RENDERED + "Group");

  private final String what;
  private final Path file;
  private final Recording recording = new Recording();

  /// @param file where the recording is left, for a closer look with `jfr` or Mission Control
  public Sampling(String what, Path file) {
    this.what = what;
    this.file = file;
    recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
    recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
    recording.start();
  }

  /// Ends it and counts.
  public Profile profile() throws IOException {
    recording.stop();
    Files.deleteIfExists(file);
    recording.dump(file);
    Map<String, Integer> hottest = new HashMap<>();
    Map<String, Integer> ours = new HashMap<>();
    Map<String, Integer> nodes = new HashMap<>();
    int samples = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      RecordedStackTrace stack = event.getStackTrace();
      if (stack == null || stack.getFrames().isEmpty() || isWaiting(event, stack)) {
        continue;
      }
      samples++;
      hottest.merge(name(stack.getFrames().getFirst().getMethod()), 1, Integer::sum);
      ours(stack).ifPresent(name -> ours.merge(name, 1, Integer::sum));
      node(stack).ifPresent(name -> nodes.merge(name, 1, Integer::sum));
    }
    return new Profile(
        what, samples, top(hottest, samples), top(ours, samples), top(nodes, samples));
  }

  /// Native code counts where JavaFX draws with it; all else that is native waits.
  private static boolean isWaiting(RecordedEvent event, RecordedStackTrace stack) {
    String type = stack.getFrames().getFirst().getMethod().getType().getName();
    return event.getEventType().getName().equals("jdk.NativeMethodSample")
        && !type.startsWith(JAVAFX_NATIVE);
  }

  private static Optional<String> ours(RecordedStackTrace stack) {
    return stack.getFrames().stream()
        .map(RecordedFrame::getMethod)
        .filter(method -> method.getType().getName().startsWith(OURS))
        .map(Sampling::name)
        .findFirst();
  }

  /// The innermost node on the stack of the renderer; those that only hold others do not count.
  private static Optional<String> node(RecordedStackTrace stack) {
    return stack.getFrames().stream()
        .map(frame -> frame.getMethod().getType().getName())
        .filter(type -> type.startsWith(RENDERED) && !HOLDERS.contains(type))
        .map(type -> type.substring(RENDERED.length()))
        .findFirst();
  }

  private static String name(RecordedMethod method) {
    return simple(method.getType().getName()) + "." + method.getName();
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static List<Profile.Method> top(Map<String, Integer> counts, int samples) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LISTED)
        .map(entry -> new Profile.Method(entry.getKey(), entry.getValue() / (double) samples))
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    recording.close();
  }
}
