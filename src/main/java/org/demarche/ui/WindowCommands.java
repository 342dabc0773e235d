package org.demarche.ui;

import static org.demarche.ui.Shortcuts.ctrlShift;
import static org.demarche.ui.Shortcuts.everywhere;
import static org.demarche.ui.Shortcuts.key;
import static org.demarche.ui.Shortcuts.shortcut;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Command.Keys;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.theme.Icon;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// All that the user can tell the window to do: with itself, and with the open dataset.
final class WindowCommands {
  final DatasetCommands dataset;
  final SearchCommands search;
  final Command openFolder;
  final Command openFile;
  final Command problems;
  final Command quit;
  final Command keyTable;
  final Command about;
  final Command preferences;
  final Command theme;
  final Command contrast;
  final Command largerText;
  final Command smallerText;
  final Command usualText;

  /// @param open the open dataset at present
  WindowCommands(
      Words words,
      Supplier<Optional<DatasetView>> open,
      SearchCommands search,
      WindowActions actions) {
    this.search = search;
    dataset = new DatasetCommands(words, open, actions);
    openFolder =
        command(words, "open", Icon.FOLDER, everywhere(shortcut(KeyCode.O)), actions::openFolder);
    openFile =
        command(words, "open-file", null, everywhere(ctrlShift(KeyCode.O)), actions::openFile);
    problems = command(words, "show-problems", null, Keys.NONE, actions::showProblems);
    quit = command(words, "quit", null, everywhere(shortcut(KeyCode.Q)), actions::quit);
    keyTable =
        command(
            words,
            "keys",
            Icon.KEYBOARD,
            everywhere(key(KeyCode.F1)),
            () -> actions.read(Fixed.KEYS));
    about = command(words, "about", null, Keys.NONE, () -> actions.read(Fixed.ABOUT));
    preferences =
        command(
            words,
            "preferences",
            null,
            everywhere(shortcut(KeyCode.COMMA)),
            () -> actions.read(Fixed.PREFERENCES));
    theme =
        command(
            words,
            "theme",
            Icon.LIGHT_DARK,
            everywhere(ctrlShift(KeyCode.D)),
            actions::switchTheme);
    contrast =
        command(words, "contrast", null, everywhere(ctrlShift(KeyCode.H)), actions::switchContrast);
    largerText =
        command(words, "larger-text", null, Shortcuts.largerText(), () -> actions.resizeText(1));
    smallerText =
        command(words, "smaller-text", null, Shortcuts.smallerText(), () -> actions.resizeText(-1));
    usualText =
        command(
            words,
            "usual-text",
            null,
            everywhere(ctrlShift(KeyCode.DIGIT0)),
            () -> actions.resizeText(0));
  }

  private static Command command(
      Words words, String id, @Nullable Icon icon, Keys keys, Runnable action) {
    return new Command(id, words.one("window.command", id), icon, keys, action);
  }

  /// Every command, in the order in which the list of keys shows them.
  List<Command> all() {
    return Stream.of(
            dataset.made(),
            search.all(),
            List.of(
                openFolder,
                openFile,
                problems,
                theme,
                contrast,
                largerText,
                smallerText,
                usualText,
                preferences,
                keyTable,
                about,
                quit))
        .flatMap(List::stream)
        .toList();
  }
}
