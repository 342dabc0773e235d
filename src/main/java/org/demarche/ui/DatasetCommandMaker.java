package org.demarche.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.demarche.query.Grouping;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Command.Keys;
import org.demarche.ui.theme.Icon;
import org.demarche.ui.timeline.Navigator;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Makes commands about the open dataset, which are disabled while there is none; each is labelled
/// by the sentence of its id. A class of its own below the one that names them, so that a name can
/// be given with what it stands for.
abstract class DatasetCommandMaker {
  private final Words words;
  private final Supplier<Optional<DatasetView>> open;
  private final List<Command> made = new ArrayList<>();

  /// @param open the open dataset at present
  DatasetCommandMaker(Words words, Supplier<Optional<DatasetView>> open) {
    this.words = words;
    this.open = open;
  }

  /// Those made so far, in the order in which they were.
  final List<Command> made() {
    return List.copyOf(made);
  }

  /// Makes every command say truly whether it can be used and whether it is in force.
  final void refresh() {
    Optional<DatasetView> view = open.get();
    made.forEach(command -> command.disabledProperty().set(view.isEmpty()));
    view.ifPresent(this::refresh);
  }

  /// The same, beyond that there is a dataset.
  abstract void refresh(DatasetView shown);

  final Command move(String id, @Nullable Icon icon, Keys keys, Consumer<Navigator> action) {
    return onView(id, icon, keys, view -> action.accept(view.navigator()));
  }

  final Command group(String id, Grouping grouping) {
    return onView(id, null, Keys.NONE, view -> view.group(grouping));
  }

  final Command pane(
      String id, @Nullable Icon icon, KeyCode letter, Function<SidePanes, Side> side) {
    return onView(
        id,
        icon,
        Shortcuts.everywhere(Shortcuts.shortcut(letter)),
        view -> view.sides().toggle(side.apply(view.sides())));
  }

  final Command onView(String id, @Nullable Icon icon, Keys keys, Consumer<DatasetView> action) {
    Command command =
        new Command(
            id,
            words.one("window.command", id),
            icon,
            keys,
            () -> {
              open.get().ifPresent(action);
              refresh();
            });
    made.add(command);
    return command;
  }
}
