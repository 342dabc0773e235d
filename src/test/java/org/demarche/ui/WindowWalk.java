package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.messages.BundledWords;
import org.demarche.messages.ForeignDataset;
import org.demarche.messages.Language;
import org.demarche.messages.PastBundles;
import org.demarche.messages.WrongRecords;
import org.demarche.session.Session;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.timeline.Navigator;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Base of the tests that walk through the window, with a dataset in foreign letters, and look for
/// text that came past the bundles.
@SuppressWarnings("NullAway.Init") // set before each test
abstract class WindowWalk extends MainWindowHarness {
  /// What somebody needs who mends a bug is in no language for people: the exception, and a stack
  /// trace with the thread and what the program ran on.
  private static final Pattern REPORT =
      Pattern.compile(
          "DetailsPane\\S* > \\S*(Label\\.content|TextArea\\.expandable-content\\b.*)$");

  private final Language language;
  private final Words words;

  /// What came past the bundles, and where it was seen first.
  private final Map<String, String> past = new TreeMap<>();

  private final Set<String> seen = new HashSet<>();

  private ForeignDataset dataset;
  private PastBundles rule;
  @TempDir Path temp;

  WindowWalk(Language language) {
    this.language = language;
    this.words = new BundledWords(language);
  }

  @BeforeEach
  void writeDataset() throws IOException {
    dataset = ForeignDataset.write(temp.resolve("данные"));
    rule = PastBundles.of(language, dataset.names());
  }

  @Override
  Words words() {
    return words;
  }

  Path folder() {
    return dataset.folder();
  }

  void openForeign() {
    open(folder());
  }

  /// Lets a name stand that no dataset has.
  void allow(String name) {
    Set<String> names = new TreeSet<>(dataset.names());
    names.add(name);
    rule = PastBundles.of(language, names);
  }

  /// Adds files that are wrong in many ways.
  void breakDataset() throws IOException {
    WrongRecords.addTo(folder());
    Set<String> names = new TreeSet<>(dataset.names());
    names.addAll(WrongRecords.NAMES);
    rule = PastBundles.of(language, names);
  }

  Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  Navigator navigator() {
    return onFx(() -> window().view().orElseThrow().navigator());
  }

  /// Reads all that the windows say now.
  ///
  /// @param state what has been done, for the message
  void look(String state) {
    settle();
    lookAtOnce(state);
  }

  /// As [#look], of what is gone when all has settled.
  void lookAtOnce(String state) {
    doOnFx(
        () -> {
          for (ShownTexts.Shown shown : ShownTexts.ofWindows()) {
            if (REPORT.matcher(shown.where()).find()) {
              continue;
            }
            String rest = seen.add(shown.text()) ? rule.in(shown.text()) : "";
            if (!rest.isEmpty()) {
              past.putIfAbsent(rest, "%s, in %s: %s".formatted(state, shown.where(), shown.text()));
            }
          }
          ShownTexts.turnedFrom(Appearance.direction(words))
              .forEach(title -> past.putIfAbsent("turned: " + title, state));
        });
  }

  /// Fails with all that has been found.
  void nothingCamePast() {
    StringBuilder message = new StringBuilder();
    past.forEach((rest, where) -> message.append(rest).append("\n    ").append(where).append('\n'));
    assertEquals("", message.toString());
    assertTrue(seen.size() > 50, "only %d texts seen".formatted(seen.size()));
  }
}
