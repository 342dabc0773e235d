package org.demarche.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/// What the program remembers of its user from one run to the next.
///
/// @param look which theme
/// @param motion whether zoom and pan are animated
/// @param lastDataset folder of the dataset that was open last, or null
/// @param recentDatasets folders that were open before, the latest first
/// @param window where the window was, or null
/// @param dividers positions of dividers between panes, 0 to 1, by the panes' names
/// @param extras what other versions of the program remember
public record Settings(
    Look look,
    Motion motion,
    @Nullable Path lastDataset,
    List<Path> recentDatasets,
    @Nullable WindowBounds window,
    Map<String, Double> dividers,
    Extras extras) {
  /// What holds until the user says otherwise.
  public static final Settings DEFAULTS =
      new Settings(Look.SYSTEM, Motion.SYSTEM, null, List.of(), null, Map.of(), Extras.NONE);

  private static final int MOST_RECENT = 10;

  public Settings {
    recentDatasets = List.copyOf(recentDatasets);
    dividers = Map.copyOf(dividers);
  }

  /// Light or dark.
  public enum Look {
    /// As the desktop is.
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Animated or not.
  public enum Motion {
    /// As the desktop says.
    SYSTEM,
    FULL,
    REDUCED
  }

  /// Where a window is, in the desktop's units.
  public record WindowBounds(double x, double y, double width, double height, boolean maximised) {}

  public Settings withLook(Look look) {
    return new Settings(look, motion, lastDataset, recentDatasets, window, dividers, extras);
  }

  public Settings withMotion(Motion motion) {
    return new Settings(look, motion, lastDataset, recentDatasets, window, dividers, extras);
  }

  public Settings withWindow(@Nullable WindowBounds window) {
    return new Settings(look, motion, lastDataset, recentDatasets, window, dividers, extras);
  }

  public Settings withDividers(Map<String, Double> dividers) {
    return new Settings(look, motion, lastDataset, recentDatasets, window, dividers, extras);
  }

  /// The folder as the last one and the first of the recent ones.
  public Settings withDataset(Path folder) {
    List<Path> recent =
        Stream.concat(
                Stream.of(folder), recentDatasets.stream().filter(path -> !path.equals(folder)))
            .limit(MOST_RECENT)
            .toList();
    return new Settings(look, motion, folder, recent, window, dividers, extras);
  }
}
