package org.demarche.ui.command;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.demarche.ui.theme.Icon;
import org.demarche.words.Lists;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Something the user can tell the program to do: said once, and shown in the menu, on the toolbar
/// and among the keys.
public final class Command {
  private final String id;
  private final String label;
  private final @Nullable Icon icon;
  private final Keys keys;
  private final Runnable action;
  private final BooleanProperty disabled = new SimpleBooleanProperty(this, "disabled");
  private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");

  /// The keys of a command.
  ///
  /// @param everywhere work wherever the focus is; they hold Ctrl, Alt or a function key, so that
  ///   typing text never sets them off
  /// @param onTimeline work while the timeline has the focus; they may be plain letters
  public record Keys(List<KeyCombination> everywhere, List<KeyCombination> onTimeline) {
    public static final Keys NONE = new Keys(List.of(), List.of());

    public Keys {
      everywhere = List.copyOf(everywhere);
      onTimeline = List.copyOf(onTimeline);
    }

    /// What to tell the user: the first of each, as text; empty when there is none.
    public String text(Words words) {
      return Lists.or(
          words,
          Stream.of(onTimeline, everywhere)
              .flatMap(keys -> keys.stream().limit(1))
              .map(keys -> KeyNames.of(words, keys))
              .toList());
    }
  }

  /// @param id for tests and style sheets, in lower case with hyphens
  /// @param label for people, in the imperative
  public Command(String id, String label, @Nullable Icon icon, Keys keys, Runnable action) {
    this.id = id;
    this.label = label;
    this.icon = icon;
    this.keys = keys;
    this.action = action;
  }

  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  public @Nullable Icon icon() {
    return icon;
  }

  public Keys keys() {
    return keys;
  }

  /// Does it, unless it is disabled at present.
  public void run() {
    if (!disabled.get()) {
      action.run();
    }
  }

  /// Whether it makes no sense at present.
  public BooleanProperty disabledProperty() {
    return disabled;
  }

  /// Whether the choice this command makes is the one in force; stays false for commands that are
  /// no choice.
  public BooleanProperty selectedProperty() {
    return selected;
  }
}
