package org.demarche.ui.drawer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.demarche.ui.theme.Hints;
import org.demarche.words.EnumName;
import org.demarche.words.Words;

/// What lies below the timeline: one of several lists, chosen by its tab.
public final class Drawer extends BorderPane {
  private final Words words;
  private final SequencedMap<Tab, Region> content;
  private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
  private Tab shown;

  /// What can be shown.
  public enum Tab {
    /// The events that match.
    EVENTS,
    /// What is wrong in the dataset's files.
    PROBLEMS
  }

  /// @param content of each tab, in the order of the tabs; the first is shown at first
  public Drawer(Words words, SequencedMap<Tab, Region> content) {
    this.words = words;
    this.content = content;
    shown = content.firstEntry().getKey();
    HBox bar = new HBox();
    bar.getStyleClass().add("drawer-tabs");
    bar.setAccessibleText(words.say("window.drawer.tabs"));
    ToggleGroup group = new ToggleGroup();
    for (Tab tab : content.keySet()) {
      ToggleButton button = new ToggleButton(words.one("window.drawer.tab", tab));
      button.setId("drawer-" + EnumName.of(tab));
      button.getStyleClass().add("drawer-tab");
      button.setToggleGroup(group);
      button.setOnAction(event -> show(tab));
      tabs.put(tab, button);
      bar.getChildren().add(button);
    }
    getStyleClass().add("drawer");
    setTop(bar);
    show(shown);
  }

  public void show(Tab tab) {
    shown = tab;
    setCenter(content.get(tab));
    // A click on the tab that is shown would put it out.
    tabs.forEach((each, button) -> button.setSelected(each == tab));
  }

  /// Says more of a tab where the pointer is on it.
  public void hint(Tab tab, String text) {
    Optional.ofNullable(tabs.get(tab)).ifPresent(button -> button.setTooltip(Hints.tooltip(text)));
  }

  public Tab shown() {
    return shown;
  }

  /// Says on a tab how much is in it.
  public void count(Tab tab, int count) {
    ToggleButton button = tabs.get(tab);
    if (button != null) {
      String name = words.one("window.drawer.tab", tab);
      button.setText(count == 0 ? name : words.say("window.drawer.tab-with-count", name, count));
    }
  }
}
