package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Keeps the dataset's words its own: no eight of them in a row stand in an article.
///
/// The articles are not part of the project. What is kept of them is `article-shingles.txt`: of
/// every eight words in a row, lower-case and without punctuation, the first 48 bits of the
/// SHA-256.
class ShippedWordingTest {
  private static final int RUN = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");

  private final Set<String> articles = new HashSet<>(Shipped.noted("article-shingles.txt"));

  @Test
  void noEightWordsInARowStandInAnArticle() throws IOException {
    assertTrue(articles.size() > 2000, "only " + articles.size() + " runs are known");
    List<String> copied = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Shipped.FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        boolean sources = file.endsWith("sources.json");
        JsonNode root = new ObjectMapper().readTree(Files.readString(file));
        texts("", root, sources, text -> runs(text, run -> note(file, run, copied)));
      }
    }
    Path guide = Path.of("src", "docs", "curation.md");
    runs(Files.readString(guide), run -> note(guide, run, copied));
    assertEquals(List.of(), copied);
  }

  private void note(Path file, String run, List<String> copied) {
    if (articles.contains(hash(run))) {
      copied.add(file.getFileName() + ": " + run);
    }
  }

  /// A headline is bibliographic data and is printed as it is.
  private static void texts(String name, JsonNode node, boolean sources, Consumer<String> text) {
    if (node.isString()) {
      if (!sources || !name.equals("title")) {
        text.accept(node.asString());
      }
    } else if (node.isObject()) {
      node.properties().forEach(field -> texts(field.getKey(), field.getValue(), sources, text));
    } else if (node.isArray()) {
      node.forEach(element -> texts(name, element, sources, text));
    }
  }

  @Test
  void aRunIsFoundWhateverItsCaseAndPunctuation() {
    Set<String> found = new TreeSet<>();
    runs("One, two; THREE four-five 'six' it\u2019s\nseven eight.", found::add);
    assertEquals(
        Set.of(
            "one two three four five six it's seven", "two three four five six it's seven eight"),
        found);
    assertEquals("62d51a1fd36f", hash("one two three four five six seven eight"));
  }

  /// Where the articles themselves are at hand, what is kept of them is complete.
  @Test
  void theKnownRunsAreThoseOfTheArticles() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Path file : Shipped.articles()) {
      runs(Files.readString(file), run -> read.add(hash(run)));
    }
    if (read.isEmpty()) {
      read.addAll(articles);
    }
    assertEquals(new TreeSet<>(articles), read);
  }

  private static void runs(String text, Consumer<String> run) {
    List<String> words =
        WORD.matcher(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    for (int i = 0; i + RUN <= words.size(); i++) {
      run.accept(String.join(" ", words.subList(i, i + RUN)));
    }
  }

  private static String hash(String run) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
