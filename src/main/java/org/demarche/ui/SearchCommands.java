package org.demarche.ui;

import static org.demarche.ui.Shortcuts.everywhere;
import static org.demarche.ui.Shortcuts.key;
import static org.demarche.ui.Shortcuts.shortcut;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Command.Keys;
import org.demarche.ui.search.EventSearch;
import org.demarche.ui.search.SearchBox;
import org.demarche.words.Words;

/// What one can tell the window to do with the search; disabled where it makes no sense.
final class SearchCommands {
  static final Keys FIND = everywhere(shortcut(KeyCode.F));
  static final Keys KEEP = everywhere(shortcut(KeyCode.ENTER));

  final Command find;
  final Command next;
  final Command previous;
  final Command keep;

  SearchCommands(Words words, Supplier<SearchBox> box) {
    find = command(words, "find", FIND, box, SearchBox::find);
    next = command(words, "next-hit", everywhere(key(KeyCode.F3)), box, SearchBox::next);
    previous =
        command(
            words,
            "previous-hit",
            everywhere(new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
            box,
            SearchBox::previous);
    keep = command(words, "keep-search", KEEP, box, SearchBox::keep);
    refresh(Optional.empty());
  }

  private static Command command(
      Words words, String id, Keys keys, Supplier<SearchBox> box, Consumer<SearchBox> action) {
    return new Command(
        id, words.one("window.command", id), null, keys, () -> action.accept(box.get()));
  }

  List<Command> all() {
    return List.of(find, next, previous, keep);
  }

  /// @param search that of the open dataset
  void refresh(Optional<EventSearch> search) {
    find.disabledProperty().set(search.isEmpty());
    boolean none = search.filter(EventSearch::hasHits).isEmpty();
    next.disabledProperty().set(none);
    previous.disabledProperty().set(none);
    keep.disabledProperty().set(search.filter(EventSearch::canKeep).isEmpty());
  }
}
