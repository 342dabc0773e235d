package org.demarche.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Gives a reader texts that are nearly good, for a stated time, and keeps those that made it say
/// something new, to go on from them: what a reader tells of a text stands for the way that it took
/// through it.
///
/// `-Dfuzz.seconds=600` says for how long (one second where nothing is said), `-Dfuzz.seed` from
/// where. A text that a reader fell over is left in `target/fuzz`, and belongs into
/// `src/test/resources/fuzz`, where every run begins.
final class Fuzzing {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz");
  private static final Path FOUND = Path.of("target/fuzz");
  private static final int MOST_KEPT = 2_000;

  /// No text of 64 kB may take longer, on however busy a machine.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final String name;
  private final Target target;

  /// Reads a text; throws where something is wrong with the reader.
  @FunctionalInterface
  interface Target {
    /// What the reader told of the text: the same for texts that are alike to it.
    String read(byte[] text) throws IOException;
  }

  /// @param name of the folder in the corpus
  Fuzzing(String name, Target target) {
    this.name = name;
    this.target = target;
  }

  /// @return how many texts were read, and how many different things were told of them
  Outcome run(List<String> good, List<String> dictionary) throws IOException {
    List<byte[]> pool = new ArrayList<>(corpus());
    good.forEach(text -> pool.add(text.getBytes(StandardCharsets.UTF_8)));
    Set<String> told = new HashSet<>();
    for (byte[] text : pool) {
      told.add(read(text));
    }
    Mutator mutator = new Mutator(new Random(Long.getLong("fuzz.seed", 1)), dictionary);
    Instant end = Instant.now().plusSeconds(Long.getLong("fuzz.seconds", 1));
    long texts = pool.size();
    while (Instant.now().isBefore(end)) {
      byte[] text = mutator.next(pool);
      texts++;
      if (told.add(read(text)) && pool.size() < MOST_KEPT) {
        pool.add(text);
      }
    }
    Outcome outcome = new Outcome(texts, told.size());
    System.out.printf("Fuzzed %s: %,d texts, %,d kinds.%n", name, texts, told.size());
    return outcome;
  }

  record Outcome(long texts, int kinds) {}

  private String read(byte[] text) throws IOException {
    Instant begun = Instant.now();
    try {
      String told = target.read(text);
      Duration took = Duration.between(begun, Instant.now());
      if (took.compareTo(LONGEST) > 0) {
        throw new AssertionError("reading took " + took);
      }
      return told;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      Files.createDirectories(FOUND);
      Path file = FOUND.resolve(name + "-" + Integer.toHexString(Arrays.hashCode(text)));
      Files.write(file, text);
      throw new AssertionError("%s fell over %s: %s".formatted(name, file, e), e);
    }
  }

  private List<byte[]> corpus() throws IOException {
    List<byte[]> texts = new ArrayList<>();
    Path folder = CORPUS.resolve(name);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          texts.add(Files.readAllBytes(file));
        }
      }
    }
    return texts;
  }
}
