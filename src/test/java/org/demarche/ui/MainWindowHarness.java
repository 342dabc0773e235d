package org.demarche.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.font.Fonts;
import org.demarche.index.IndexFolders;
import org.demarche.messages.English;
import org.demarche.settings.Settings;
import org.demarche.ui.export.Printing;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Base of the tests that drive the whole window, with motion reduced and settings kept in memory.
@SuppressWarnings("NullAway.Init") // set when the window is shown
abstract class MainWindowHarness extends WindowTest {
  static final Path SHIPPED = Path.of("data", "us-iran-iraq-2007");

  private static final double SIDE = 1000;

  private final List<String> links = new ArrayList<>();
  private final Remembered memory = new Remembered();
  private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final ObjectProperty<Boolean> reducedMotion = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Boolean> highContrast = new SimpleObjectProperty<>(false);
  private MainWindow window;
  private @Nullable Path file;
  private volatile Printing.@Nullable Job printer;

  static final class Remembered implements KeptSettings {
    private Settings settings =
        Settings.DEFAULTS
            .withMotion(Settings.Motion.REDUCED)
            .withLook(Settings.Look.LIGHT)
            .withWindow(new Settings.WindowBounds(0, 0, SIDE, SIDE, false));

    @Override
    public Settings settings() {
      return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
      settings = change.apply(settings);
    }
  }

  /// Where indexes of large datasets would be kept.
  Path caches() {
    return Path.of("target", "caches");
  }

  /// In which the window speaks.
  Words words() {
    return English.WORDS;
  }

  /// Where the panes are: beside the timeline, narrow as the window is, so that all of them are
  /// seen.
  PanePlaces places() {
    return new PanePlaces(0, 0);
  }

  @Override
  public void start(Stage stage) {
    window =
        new MainWindow(
            words(),
            stage,
            Fonts.metrics(),
            new FxFonts(TestFonts.files()),
            links::add,
            memory,
            new Publishing.Outside(this::chosen, this::printer),
            new IndexFolders(caches(), Clock.systemUTC()),
            new DesktopWishes(scheme, reducedMotion, highContrast),
            places());
    window.show();
    stage.requestFocus();
    watch(stage.getScene());
    busyWhile(() -> window.isBusy() || window.search().isIndexing());
  }

  MainWindow window() {
    return window;
  }

  Remembered memory() {
    return memory;
  }

  private Optional<Path> chosen(Window owner, String name, String ending) {
    return Optional.ofNullable(file);
  }

  /// Makes the dialog for saving give this file.
  void chooseFile(Path chosen) {
    file = chosen;
  }

  private Optional<Printing.Job> printer() {
    return Optional.ofNullable(printer);
  }

  /// Adds a printer to the system, which has none by itself.
  void addPrinter(Printing.Job added) {
    printer = added;
  }

  /// Tells the program what the user has told the desktop.
  void desktopAsks(ColorScheme scheme, boolean reducedMotion) {
    doOnFx(
        () -> {
          this.scheme.set(scheme);
          this.reducedMotion.set(reducedMotion);
        });
    settle();
  }

  /// Tells the program that the desktop wants high contrast, or not.
  void desktopAsksForContrast(boolean high) {
    doOnFx(() -> highContrast.set(high));
    settle();
  }

  /// The addresses that were opened in the browser.
  List<String> links() {
    return links;
  }

  void open(Path folder) {
    doOnFx(() -> window.open(folder));
    settle();
  }

  void openShipped() {
    open(SHIPPED);
  }

  /// Does what an item of the menu bar does.
  void fireMenu(String id) {
    doOnFx(
        () ->
            lookup(".menu-bar").<MenuBar>queryAll().stream()
                .flatMap(bar -> bar.getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
  }

  /// Asks for the menu of a node, as the pointer does near its corner; on the JavaFX thread.
  static void askForMenu(Node node) {
    node.requestFocus();
    Bounds place = node.localToScreen(node.getBoundsInLocal());
    node.fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            2,
            2,
            place.getMinX() + 2,
            place.getMinY() + 2,
            false,
            null));
  }

  /// Closes all menus, lists and hints that are open.
  void hidePopups() {
    doOnFx(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    settle();
  }
}
