package org.demarche.ui;

import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Prose;
import org.demarche.words.EnumName;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// How the program looks, writes, moves and starts: every choice is in force at once, and
/// remembered.
final class PreferencesPage extends ScrollPane {
  private final Words words;
  private final VBox content = new VBox();

  PreferencesPage(Words words, Looks looks) {
    this.words = words;
    setId("preferences-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("detail-scroll");
    content.getStyleClass().addAll("event-article", "preferences");
    setContent(content);
    VBox look = section(words.say("window.preferences.look"));
    ToggleGroup looksGroup = new ToggleGroup();
    for (Settings.Look each : Settings.Look.values()) {
      String says = words.one("window.preferences.look-is", each);
      look.getChildren()
          .add(choice(each, "look", says, each == looks.look(), looksGroup, looks::choose));
    }
    sizes(looks);
    VBox motion = section(words.say("window.preferences.motion"));
    ToggleGroup motions = new ToggleGroup();
    for (Settings.Motion each : Settings.Motion.values()) {
      String says = words.one("window.preferences.motion-is", each);
      motion
          .getChildren()
          .add(choice(each, "motion", says, each == looks.movement(), motions, looks::choose));
    }
    VBox start = section(words.say("window.preferences.start"));
    ToggleGroup starts = new ToggleGroup();
    for (Settings.AtStart each : Settings.AtStart.values()) {
      String says = words.one("window.preferences.start-is", each);
      start
          .getChildren()
          .add(choice(each, "at-start", says, each == looks.atStart(), starts, looks::choose));
    }
  }

  private void sizes(Looks looks) {
    ChoiceBox<Integer> sizes = new ChoiceBox<>();
    sizes.setId("text-size");
    sizes.setAccessibleText(words.say("window.preferences.text"));
    sizes.setTooltip(Hints.tooltip(words.say("window.preferences.text")));
    sizes.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Integer size) {
            return size == null ? "" : words.say("window.preferences.text-size", size);
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException("sizes are chosen, not written");
          }
        });
    for (int size = Settings.LEAST_TEXT; size <= Settings.MOST_TEXT; size += Looks.STEP) {
      sizes.getItems().add(size);
    }
    sizes.setValue(looks.textSize());
    sizes.setOnAction(event -> looks.resize(sizes.getValue()));
    // The keys change it too, while the page is shown.
    looks
        .textSizeProperty()
        .when(sizes.sceneProperty().isNotNull())
        .subscribe(size -> sizes.setValue(size.intValue()));
    section(words.say("window.preferences.text")).getChildren().add(sizes);
  }

  private VBox section(String title) {
    Prose heading = new Prose(title);
    heading.getStyleClass().add("section-title");
    heading.setAccessibleRoleDescription(words.say("window.preferences.heading"));
    VBox section = new VBox(heading);
    section.getStyleClass().add("section");
    if (content.getChildren().isEmpty()) {
      section.getStyleClass().add("first");
    }
    content.getChildren().add(section);
    return section;
  }

  private static <E extends Enum<E>> RadioButton choice(
      E value, String name, String says, boolean selected, ToggleGroup group, Consumer<E> choose) {
    RadioButton button = new RadioButton(says);
    button.setId(EnumName.of(value) + "-" + name);
    button.setToggleGroup(group);
    button.setSelected(selected);
    button.setOnAction(event -> choose.accept(value));
    return button;
  }
}
