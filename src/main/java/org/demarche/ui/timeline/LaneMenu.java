package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.demarche.ui.theme.Menus;
import org.demarche.words.Words;

/// What can be done with a lane, at its name.
final class LaneMenu {
  private final Words words;
  private final LaneWishes wishes;
  private final ContextMenu menu = new ContextMenu();

  LaneMenu(Words words, LaneWishes wishes) {
    this.words = words;
    this.wishes = wishes;
    menu.setId("lane-menu");
  }

  /// The menu, filled with what can be done with a lane that is shown.
  ///
  /// @param name of the lane, for people
  ContextMenu of(String lane, String name) {
    List<MenuItem> items = menu.getItems();
    items.clear();
    if (wishes.canMove(lane, -1)) {
      items.add(
          Menus.item(
              "lane-move-up", words.say("timeline.lane.up", name), () -> wishes.move(lane, -1)));
    }
    if (wishes.canMove(lane, 1)) {
      items.add(
          Menus.item(
              "lane-move-down", words.say("timeline.lane.down", name), () -> wishes.move(lane, 1)));
    }
    boolean pinned = wishes.pins(lane);
    items.add(
        Menus.item(
            "lane-pin",
            pinned ? words.say("timeline.lane.unpin", name) : words.say("timeline.lane.pin", name),
            () -> wishes.pin(lane, !pinned)));
    items.add(
        Menus.item("lane-hide", words.say("timeline.lane.hide", name), () -> wishes.hide(lane)));
    addFiltering(lane, name);
    if (wishes.isArranged()) {
      items.add(new SeparatorMenuItem());
      if (wishes.hidden() > 0) {
        String show = words.say("timeline.lane.show-hidden", wishes.hidden());
        items.add(Menus.item("lane-show-hidden", show, wishes::showHidden));
      }
      items.add(Menus.item("lane-reset", words.say("timeline.lane.reset"), wishes::reset));
    }
    return menu;
  }

  /// Last of what is done with one lane, so that no hand used to the others finds another there.
  private void addFiltering(String lane, String name) {
    List<MenuItem> filtering = new ArrayList<>();
    wishes
        .only(lane)
        .map(only -> Menus.item("lane-only", words.say("timeline.lane.only", name), only))
        .ifPresent(filtering::add);
    wishes
        .without(lane)
        .map(out -> Menus.item("lane-without", words.say("timeline.lane.without", name), out))
        .ifPresent(filtering::add);
    if (!filtering.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().addAll(filtering);
    }
  }

  void hide() {
    menu.hide();
  }
}
