package org.demarche.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/// What the program remembers of its user from one run to the next.
///
/// @param look which theme
/// @param motion whether zoom and pan are animated
/// @param textSize of all that is written, in hundredths, within [#LEAST_TEXT] and [#MOST_TEXT]
/// @param atStart what the window shows when the program starts
/// @param lastDataset folder of the dataset that was open last, or null
/// @param recentDatasets folders that were open before, the latest first
/// @param titles what those are called, as far as that is known
/// @param window where the window was, or null
/// @param dividers what panes take of the window, as shares of it, by their names
/// @param lanes how lanes are arranged, by the dataset's folder, then by what divides its events
///   into lanes
/// @param zones which zone the axis shows, by the dataset's folder, where it is not the dataset's
///   own
/// @param exports how files were saved last, in words of the dialog that saves them, by the
///   dataset's folder
/// @param extras what other versions of the program remember
public record Settings(
    Look look,
    Motion motion,
    int textSize,
    AtStart atStart,
    @Nullable Path lastDataset,
    List<Path> recentDatasets,
    Map<Path, String> titles,
    @Nullable WindowBounds window,
    Map<String, Double> dividers,
    Map<String, Map<String, KeptLanes>> lanes,
    Map<String, String> zones,
    Map<String, Map<String, String>> exports,
    Extras extras) {
  /// What holds until the user says otherwise.
  public static final Settings DEFAULTS =
      new Settings(
          Look.SYSTEM,
          Motion.SYSTEM,
          100,
          AtStart.LAST_DATASET,
          null,
          List.of(),
          Map.of(),
          null,
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Extras.NONE);

  public static final int LEAST_TEXT = 80;
  public static final int MOST_TEXT = 200;

  private static final int MOST_RECENT = 10;

  /// Of more datasets than this the arrangements of those that were not open lately are forgotten.
  private static final int MOST_ARRANGED = 100;

  public Settings {
    textSize = Math.clamp(textSize, LEAST_TEXT, MOST_TEXT);
    recentDatasets = List.copyOf(recentDatasets);
    titles = Map.copyOf(titles);
    dividers = Map.copyOf(dividers);
    lanes = Map.copyOf(lanes);
    zones = Map.copyOf(zones);
    exports = Map.copyOf(exports);
  }

  /// Light, dark or with high contrast.
  public enum Look {
    /// As the desktop is.
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST
  }

  /// Animated or not.
  public enum Motion {
    /// As the desktop says.
    SYSTEM,
    FULL,
    REDUCED
  }

  /// Where one begins.
  public enum AtStart {
    /// With the dataset that was open last.
    LAST_DATASET,
    START_PAGE
  }

  /// Where a window is, in the desktop's units.
  public record WindowBounds(double x, double y, double width, double height, boolean maximised) {}

  public Settings withLook(Look look) {
    return changed(draft -> draft.look = look);
  }

  public Settings withMotion(Motion motion) {
    return changed(draft -> draft.motion = motion);
  }

  /// @param textSize in hundredths; what is beyond the limits becomes the limit
  public Settings withTextSize(int textSize) {
    return changed(draft -> draft.textSize = textSize);
  }

  public Settings withAtStart(AtStart atStart) {
    return changed(draft -> draft.atStart = atStart);
  }

  public Settings withWindow(@Nullable WindowBounds window) {
    return changed(draft -> draft.window = window);
  }

  public Settings withDividers(Map<String, Double> dividers) {
    return changed(draft -> draft.dividers = dividers);
  }

  /// The folder as the last one and the first of the recent ones.
  public Settings withDataset(Path folder, String title) {
    List<Path> recent =
        Stream.concat(
                Stream.of(folder), recentDatasets.stream().filter(path -> !path.equals(folder)))
            .limit(MOST_RECENT)
            .toList();
    Map<Path, String> called = new HashMap<>(titles);
    called.put(folder, title);
    called.keySet().retainAll(recent);
    return changed(
        draft -> {
          draft.lastDataset = folder;
          draft.recentDatasets = recent;
          draft.titles = called;
        });
  }

  /// What a folder's dataset is called; the folder's own name where that is not known.
  public String title(Path folder) {
    Path name = folder.getFileName();
    return titles.getOrDefault(folder, (name == null ? folder : name).toString());
  }

  /// With other arrangements of a dataset's lanes, or none.
  public Settings withLanes(String folder, Map<String, KeptLanes> arranged) {
    Map<String, Map<String, KeptLanes>> next = withRoom(lanes);
    if (arranged.isEmpty()) {
      next.remove(folder);
    } else {
      next.put(folder, Map.copyOf(arranged));
    }
    return changed(draft -> draft.lanes = next);
  }

  /// With another zone for the axis of a folder's dataset; with the dataset's own where it is null.
  public Settings withZone(Path folder, @Nullable ZoneId zone) {
    Map<String, String> next = withRoom(zones);
    if (zone == null) {
      next.remove(name(folder));
    } else {
      next.put(name(folder), zone.getId());
    }
    return changed(draft -> draft.zones = next);
  }

  /// The zone that the axis of a folder's dataset shows in place of the dataset's own.
  public Optional<ZoneId> zone(Path folder) {
    return Optional.ofNullable(zones.get(name(folder)))
        .filter(ZoneRulesProvider.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  /// With other choices for saving files of a folder's dataset.
  public Settings withExport(Path folder, Map<String, String> choices) {
    Map<String, Map<String, String>> next = withRoom(exports);
    next.put(name(folder), Map.copyOf(choices));
    return changed(draft -> draft.exports = next);
  }

  /// How files of a folder's dataset were saved last; empty where none were.
  public Map<String, String> export(Path folder) {
    return exports.getOrDefault(name(folder), Map.of());
  }

  private static String name(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }

  /// By folder, with room for one more.
  private <T> Map<String, T> withRoom(Map<String, T> kept) {
    Map<String, T> next = new HashMap<>(kept);
    if (next.size() >= MOST_ARRANGED) {
      next.keySet().retainAll(recentDatasets.stream().map(Path::toString).toList());
    }
    return next;
  }

  private Settings changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /// Settings that are being changed.
  private static final class Draft {
    private Look look;
    private Motion motion;
    private int textSize;
    private AtStart atStart;
    private @Nullable Path lastDataset;
    private List<Path> recentDatasets;
    private Map<Path, String> titles;
    private @Nullable WindowBounds window;
    private Map<String, Double> dividers;
    private Map<String, Map<String, KeptLanes>> lanes;
    private Map<String, String> zones;
    private Map<String, Map<String, String>> exports;
    private final Extras extras;

    private Draft(Settings from) {
      look = from.look;
      motion = from.motion;
      textSize = from.textSize;
      atStart = from.atStart;
      lastDataset = from.lastDataset;
      recentDatasets = from.recentDatasets;
      titles = from.titles;
      window = from.window;
      dividers = from.dividers;
      lanes = from.lanes;
      zones = from.zones;
      exports = from.exports;
      extras = from.extras;
    }

    private Settings settings() {
      return new Settings(
          look,
          motion,
          textSize,
          atStart,
          lastDataset,
          recentDatasets,
          titles,
          window,
          dividers,
          lanes,
          zones,
          exports,
          extras);
    }
  }
}
