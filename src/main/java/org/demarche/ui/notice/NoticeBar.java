package org.demarche.ui.notice;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Icon;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// A strip that shows the latest notice until it is closed or another takes its place.
public final class NoticeBar implements Notices {
  private static final System.Logger LOG = System.getLogger(NoticeBar.class.getName());
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final HBox root = new HBox();
  private final Prose sentence = new Prose("");
  private final HBox ways = new HBox();

  public NoticeBar(Words words) {
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    ways.getStyleClass().add("ways");
    Button close = new Button(null, Icon.CLOSE.node());
    close.getStyleClass().addAll("flat", "button-icon");
    close.setAccessibleText(words.say("window.notice.close"));
    close.setTooltip(Hints.tooltip(words.say("window.close")));
    close.setOnAction(event -> hide());
    root.getStyleClass().add("notice-bar");
    root.getChildren().addAll(sentence, ways, close);
    root.setAccessibleRole(AccessibleRole.TEXT);
    hide();
  }

  public Node node() {
    return root;
  }

  /// What is shown, empty when nothing is.
  public String shown() {
    return root.isVisible() ? sentence.content() : "";
  }

  @Override
  public void say(String text, List<Way> offered) {
    LOG.log(System.Logger.Level.INFO, text);
    show(text, offered, false);
  }

  @Override
  public void fail(String text, @Nullable Throwable cause) {
    LOG.log(System.Logger.Level.WARNING, text, cause);
    show(text, List.of(), true);
  }

  public void hide() {
    root.setVisible(false);
    root.setManaged(false);
  }

  private void show(String text, List<Way> offered, boolean failed) {
    sentence.setContent(text);
    ways.getChildren().setAll(offered.stream().map(this::link).toList());
    root.setAccessibleText(text);
    root.pseudoClassStateChanged(FAILED, failed);
    root.setVisible(true);
    root.setManaged(true);
  }

  private Node link(Way way) {
    Hyperlink link = new Hyperlink(way.label());
    link.setOnAction(
        event -> {
          hide();
          way.action().run();
        });
    return link;
  }
}
