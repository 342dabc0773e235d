package org.demarche.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Window;
import org.demarche.dataset.Chronology;
import org.demarche.dataset.Dataset;
import org.demarche.model.Place;
import org.demarche.time.ZoneWords;
import org.demarche.ui.theme.DrawnText;
import org.demarche.words.Words;

/// The zones that the axis can show: the dataset's own, those of its places, the computer's, and
/// any other.
final class ZoneChoice {
  /// Of a dataset with more zones than these the rest is found among all.
  private static final int MOST_PLACES = 12;

  private final Words words;
  private final Supplier<Optional<Dataset>> open;
  private final Consumer<ZoneId> chosen;
  private final Menu menu;
  private final ContextMenu beside = new ContextMenu();
  private final ZonePicker picker;
  private final Supplier<Window> window;

  /// @param open the dataset that is open at present
  /// @param window in which all zones are listed
  ZoneChoice(
      Words words,
      Supplier<Optional<Dataset>> open,
      Supplier<Window> window,
      Consumer<ZoneId> chosen) {
    this.words = words;
    this.open = open;
    this.window = window;
    this.chosen = chosen;
    picker = new ZonePicker(words, chosen);
    menu = new Menu(words.say("window.menu.zone"));
    menu.setId("zone-menu");
    beside.setId("zone-menu-beside");
    // It opens upwards, since what names the zone stands at the foot of the window.
    beside.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
    // A menu without items is never asked to show any.
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(event -> menu.getItems().setAll(items()));
    refresh();
  }

  /// For the menu bar.
  Menu menu() {
    return menu;
  }

  /// Can be used while a dataset is open.
  void refresh() {
    menu.setDisable(open.get().isEmpty());
  }

  /// Offers the zones beside what names the present one.
  void offer(Node at) {
    beside.getItems().setAll(items());
    Bounds bounds = at.localToScreen(at.getLayoutBounds());
    beside.show(at, bounds.getMinX(), bounds.getMinY());
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    ToggleGroup group = new ToggleGroup();
    open.get()
        .ifPresent(
            dataset -> {
              Chronology chronology = dataset.chronology();
              named(dataset)
                  .forEach(
                      (zone, name) -> {
                        RadioMenuItem item = new RadioMenuItem(DrawnText.line(name));
                        item.setId("zone-" + zone.getId().replace('/', '-'));
                        item.setMnemonicParsing(false);
                        item.setToggleGroup(group);
                        item.setSelected(zone.equals(chronology.axis()));
                        item.setOnAction(event -> chosen.accept(zone));
                        items.add(item);
                      });
            });
    MenuItem other = new MenuItem(words.say("window.zone.other"));
    other.setId("zone-other");
    other.setOnAction(event -> pick());
    items.add(new SeparatorMenuItem());
    items.add(other);
    return items;
  }

  /// Each zone once, under its first name.
  private Map<ZoneId, String> named(Dataset dataset) {
    Chronology chronology = dataset.chronology();
    Map<ZoneId, String> named = new LinkedHashMap<>();
    ZoneId home = chronology.home();
    named.put(home, words.say("window.zone.of-dataset", ZoneWords.name(home)));
    for (Place place : dataset.places().values()) {
      ZoneId zone = place.zone();
      if (zone != null && named.size() < MOST_PLACES) {
        named.putIfAbsent(
            zone, words.say("window.zone.of-place", place.name(), ZoneWords.name(zone)));
      }
    }
    ZoneId own = ZoneId.systemDefault();
    named.putIfAbsent(own, words.say("window.zone.of-computer", ZoneWords.name(own)));
    ZoneId axis = chronology.axis();
    named.putIfAbsent(axis, words.say("window.zone.name", ZoneWords.name(axis)));
    return named;
  }

  private void pick() {
    Window owner = window.get();
    Bounds all =
        owner.getScene().getRoot().localToScreen(owner.getScene().getRoot().getLayoutBounds());
    picker.show(owner, all.getCenterX(), all.getCenterY());
  }
}
