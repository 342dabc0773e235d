package org.demarche.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// What the window shows while no dataset is open: why, and the ways on.
final class StartPage {
  private static final double WIDTH = 560;

  private final ScrollPane root = new ScrollPane();

  /// @param headline a few words
  /// @param reason a sentence or two
  /// @param settings know what was open lately
  StartPage(
      Words words,
      String headline,
      String reason,
      Settings settings,
      Runnable openFolder,
      Consumer<Path> open) {
    Label title = new Label(headline);
    title.getStyleClass().add("headline");
    Prose why = new Prose(reason);
    why.setId("why");
    why.setMaxWidth(WIDTH);
    Button choose = new Button(words.say("window.start.open"));
    choose.setId("start-open");
    choose.setDefaultButton(true);
    choose.setOnAction(event -> openFolder.run());
    Label hint = new Label(words.say("window.start.hint"));
    hint.getStyleClass().add("muted");
    VBox page = new VBox(title, why, choose, hint);
    List<Path> recent = settings.recentDatasets();
    if (!recent.isEmpty()) {
      Label lately = new Label(words.say("window.start.again"));
      lately.getStyleClass().add("strong");
      page.getChildren().add(lately);
      for (Path folder : recent) {
        Hyperlink link = new Hyperlink(DrawnText.line(settings.title(folder)));
        link.setOnAction(event -> open.accept(folder));
        Label path = new Label(folder.toString());
        path.getStyleClass().add("recent-path");
        page.getChildren().add(new VBox(link, path));
      }
    }
    page.getStyleClass().add("start-page");
    // For large text in a small window, and for many datasets.
    root.setContent(page);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setFocusTraversable(false);
    root.getStyleClass().add("start-scroll");
  }

  Node node() {
    return root;
  }
}
