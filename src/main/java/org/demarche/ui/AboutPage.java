package org.demarche.ui;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.demarche.settings.ProgramVersion;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// What the program is, which version, and what it is made with.
final class AboutPage extends ScrollPane {
  AboutPage(Words words) {
    setId("about-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("detail-scroll");
    Label name = new Label(words.say("window.name"));
    name.getStyleClass().add("headline");
    VBox content = new VBox(name);
    content.getStyleClass().addAll("event-article", "about");
    Stream.of(
            words.say("window.about.what"),
            ProgramVersion.read()
                .map(version -> words.say("window.about.version", version))
                .orElseGet(() -> words.say("window.about.unpackaged")),
            words.say("window.about.made-with"))
        .map(Prose::new)
        .forEach(content.getChildren()::add);
    setContent(content);
  }
}
