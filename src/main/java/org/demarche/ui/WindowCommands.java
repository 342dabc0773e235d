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
import org.demarche.ui.theme.Icon;
import org.demarche.words.Words;

/// All that the user can tell the window to do: with itself, and with the open dataset.
final class WindowCommands {
  final DatasetCommands dataset;
  final Command openFolder;
  final Command problems;
  final Command quit;
  final Command keyTable;
  final Command about;
  final Command theme;
  final Command reducedMotion;
  final Command followDesktop;

  /// @param open the open dataset at present
  WindowCommands(Words words, Supplier<Optional<DatasetView>> open, WindowActions actions) {
    dataset = new DatasetCommands(open, actions::savePicture);
    openFolder =
        new Command(
            "open",
            "Open folder…",
            Icon.FOLDER,
            everywhere(shortcut(KeyCode.O)),
            actions::openFolder);
    problems =
        new Command(
            "show-problems", "Problems in the files…", null, Keys.NONE, actions::showProblems);
    quit = new Command("quit", "Quit", null, everywhere(shortcut(KeyCode.Q)), actions::quit);
    keyTable =
        new Command(
            "keys",
            "Keys and mouse",
            Icon.KEYBOARD,
            everywhere(key(KeyCode.F1)),
            actions::showKeys);
    about = new Command("about", "About Demarche", null, Keys.NONE, actions::showAbout);
    theme =
        new Command(
            "theme",
            "Light or dark",
            Icon.LIGHT_DARK,
            everywhere(ctrlShift(KeyCode.D)),
            actions::switchTheme);
    reducedMotion =
        new Command("reduced-motion", "Reduce motion", null, Keys.NONE, actions::switchMotion);
    followDesktop =
        new Command(
            "follow-desktop",
            "Look and motion as the desktop asks",
            null,
            Keys.NONE,
            actions::switchFollowing);
  }

  /// Every command, in the order in which the list of keys shows them.
  List<Command> all() {
    return Stream.concat(
            dataset.made().stream(),
            Stream.of(
                openFolder, problems, theme, reducedMotion, followDesktop, keyTable, about, quit))
        .toList();
  }
}
