package org.demarche.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.store.DatasetReader;
import org.demarche.store.ReadResult;

/// The dataset that opens by default, and what was noted of its sources by reading them.
final class Shipped {
  static final Path FOLDER = Path.of("data", "us-iran-iraq-2007");

  /// Where the articles are at hand, they lie here, one text a file.
  private static final Path ARTICLES = Path.of("..", "shared", "articles");

  private Shipped() {}

  static ReadResult read() {
    return new DatasetReader().read(FOLDER);
  }

  static Dataset dataset() {
    return read().dataset().orElseThrow();
  }

  /// The lines of a file beside the tests that are neither empty nor a remark.
  static List<String> noted(String name) {
    try {
      return Files.readAllLines(Path.of("src", "test", "resources", name)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts of the articles in the order of their names; none where they are not at hand.
  static List<Path> articles() throws IOException {
    if (!Files.isDirectory(ARTICLES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /// The source whose text a file is: `article-paragraphs.tsv` has the beginning of its name.
  static String article(Path file) {
    return noted("article-paragraphs.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(cells -> file.getFileName().toString().startsWith(cells.get(0)))
        .map(cells -> cells.get(1))
        .findFirst()
        .orElseThrow();
  }

  /// How many paragraphs each article has.
  static SortedMap<String, Integer> paragraphs() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String line : noted("article-paragraphs.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      counts.put(cells.get(1), Integer.valueOf(cells.get(2)));
    }
    return counts;
  }

  /// Every citation of the event: its own, those of its accounts and those of its claims.
  static List<Citation> citations(Event event) {
    List<Citation> all = new ArrayList<>(event.citations());
    event
        .accounts()
        .forEach(account -> account.versions().forEach(version -> all.addAll(version.citations())));
    event
        .claims()
        .forEach(claim -> claim.positions().forEach(position -> all.addAll(position.citations())));
    return all;
  }

  /// Article, event and paragraphs, as `events-by-article.tsv` has them after reading the articles.
  static SortedMap<String, SortedMap<String, Set<Integer>>> readings() {
    SortedMap<String, SortedMap<String, Set<Integer>>> readings = new TreeMap<>();
    for (String line : noted("events-by-article.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      Set<Integer> paragraphs = new TreeSet<>();
      for (String number : List.of(cells.get(2).split(",", -1))) {
        paragraphs.add(Integer.valueOf(number));
      }
      readings.computeIfAbsent(cells.get(0), key -> new TreeMap<>()).put(cells.get(1), paragraphs);
    }
    return readings;
  }
}
