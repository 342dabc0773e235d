package org.demarche.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.demarche.model.Problem;
import org.demarche.ui.drawer.ProblemList;
import org.demarche.ui.read.LonePage;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.words.Words;

/// What the window shows while no dataset is open: why, what is wrong with the one that could not
/// be opened, and the pages about the program.
final class Unopened {
  private final Words words;
  private final BorderPane root;
  private final KeptSettings memory;
  private final Runnable choose;
  private final Consumer<Path> open;
  private List<Problem> problems = List.of();

  /// @param root whose middle and right it fills
  /// @param choose lets the user choose a folder
  Unopened(
      Words words, BorderPane root, KeptSettings memory, Runnable choose, Consumer<Path> open) {
    this.words = words;
    this.root = root;
    this.memory = memory;
    this.choose = choose;
    this.open = open;
  }

  /// Shows the page to start from.
  void show(String headline, String reason) {
    root.setCenter(new StartPage(words, headline, reason, memory.settings(), choose, open).node());
  }

  /// Takes note of what is wrong in the folder that could not be opened.
  void refused(List<Problem> found) {
    problems = List.copyOf(found);
  }

  List<Problem> problems() {
    return problems;
  }

  /// Lists what is wrong below the page that says why nothing is open.
  void listProblems() {
    ProblemList list = new ProblemList(words);
    list.use(problems);
    list.getStyleClass().add("start-problems");
    root.setCenter(new BorderPane(root.getCenter(), null, null, list, null));
  }

  /// Opens a page beside that.
  ///
  /// @param pages what makes each
  void read(Fixed page, Map<Fixed, Supplier<Node>> pages) {
    Supplier<Node> content = pages.get(page);
    if (content != null) {
      root.setRight(new LonePage(words, page, content.get(), this::leave));
    }
  }

  /// Closes the page.
  void leave() {
    root.setRight(null);
  }
}
