package org.demarche.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.io.FileTree;
import org.demarche.settings.Settings.WindowBounds;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.Fields;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.Report;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The file `settings.json` in the user's settings folder.
///
/// What is missing, broken or unknown in it falls back to the default, part by part; reading never
/// fails. A file that is no JSON or of a newer version is set aside as `settings.json.bak` before
/// the first save, so that nothing in it is lost.
public final class SettingsFile {
  private static final int VERSION = 1;
  private static final double FARTHEST = 1_000_000;

  private static final String NAME = "settings.json";

  private final FileTree folder;

  /// @param folder the program's settings folder; saving makes it
  public SettingsFile(FileTree folder) {
    this.folder = folder;
  }

  /// What the file gave.
  ///
  /// @param notice one sentence for the user where a part fell back to its default, else empty
  public record Loaded(Settings settings, Optional<Message> notice) {}

  /// Why what a file says does not count.
  private enum Fault {
    UNREAD,
    NEWER,
    UNREAD_IN_PART
  }

  /// Reads the file; where there is none, everything has its default.
  public Loaded load() {
    Optional<RecordFile> found = new FileIntake(folder).take(NAME);
    if (found.isEmpty()) {
      return new Loaded(Settings.DEFAULTS, Optional.empty());
    }
    RecordFile taken = found.get();
    if (!(taken.root() instanceof Json.Members root) || !taken.complete()) {
      return new Loaded(Settings.DEFAULTS, notice(Fault.UNREAD, taken.report()));
    }
    Fields fields = new Fields(taken.report(), root);
    Integer version = fields.whole("version", 1, Integer.MAX_VALUE);
    if (version != null && version > VERSION) {
      return new Loaded(Settings.DEFAULTS, notice(Fault.NEWER, taken.report()));
    }
    Settings settings = settings(fields);
    return taken.report().problems().isEmpty()
        ? new Loaded(settings, Optional.empty())
        : new Loaded(settings, notice(Fault.UNREAD_IN_PART, taken.report()));
  }

  private Optional<Message> notice(Fault fault, Report report) {
    Message what = Message.one("store.settings-fault", fault, folder.location(NAME));
    return Optional.of(
        report.problems().stream()
            .findFirst()
            .map(problem -> Message.of("store.settings-and-why", what, problem.printed()))
            .orElseGet(() -> Message.of("store.settings", what)));
  }

  private static Settings settings(Fields fields) {
    Settings.Look look = fields.choice("look", Settings.Look.class);
    Settings.Motion motion = fields.choice("motion", Settings.Motion.class);
    Integer textSize = fields.whole("textSize", Settings.LEAST_TEXT, Settings.MOST_TEXT);
    Settings.AtStart atStart = fields.choice("atStart", Settings.AtStart.class);
    Path lastDataset = path(fields, fields.textNode("lastDataset"));
    List<Path> recent =
        fields.items(
            "recentDatasets",
            Message.of("store.expected.path"),
            Json.Text.class,
            (node, at) -> path(fields, node));
    WindowBounds window = window(fields.object("window"));
    Map<String, Double> dividers = dividers(fields.object("dividers"));
    Map<String, Map<String, KeptLanes>> lanes = LanesInFile.read(fields.object("lanes"));
    return new Settings(
        look == null ? Settings.DEFAULTS.look() : look,
        motion == null ? Settings.DEFAULTS.motion() : motion,
        textSize == null ? Settings.DEFAULTS.textSize() : textSize,
        atStart == null ? Settings.DEFAULTS.atStart() : atStart,
        lastDataset,
        recent,
        titles(fields.object("titles"), recent),
        window,
        dividers,
        lanes,
        texts(fields.object("zones")),
        exports(fields.object("exports")),
        fields.foreign());
  }

  private static @Nullable Path path(Fields fields, Json.@Nullable Text node) {
    if (node == null) {
      return null;
    }
    try {
      return Path.of(node.value());
    } catch (InvalidPathException e) {
      fields.report().error(node.offset(), "bad-path", Message.of("store.no-path", node.value()));
      return null;
    }
  }

  private static Map<Path, String> titles(@Nullable Fields fields, List<Path> recent) {
    Map<Path, String> titles = new HashMap<>();
    for (Path folder : recent) {
      Json.Text title = fields == null ? null : fields.textNode(folder.toString());
      if (title != null) {
        titles.put(folder, title.value());
      }
    }
    return titles;
  }

  private static @Nullable WindowBounds window(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Double x = fields.number("x", -FARTHEST, FARTHEST);
    Double y = fields.number("y", -FARTHEST, FARTHEST);
    Double width = fields.number("width", 1, FARTHEST);
    Double height = fields.number("height", 1, FARTHEST);
    boolean maximised = fields.flag("maximised");
    if (x == null || y == null || width == null || height == null) {
      return null;
    }
    return new WindowBounds(x, y, width, height, maximised);
  }

  private static Map<String, Double> dividers(@Nullable Fields fields) {
    if (fields == null) {
      return Map.of();
    }
    Map<String, Double> dividers = new LinkedHashMap<>();
    for (String name : fields.names()) {
      Double position = fields.number(name, 0, 1);
      if (position != null) {
        dividers.put(name, position);
      }
    }
    return dividers;
  }

  private static Map<String, String> texts(@Nullable Fields fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (fields == null) {
      return texts;
    }
    for (String name : fields.names()) {
      Json.Text text = fields.textNode(name);
      if (text != null) {
        texts.put(name, text.value());
      }
    }
    return texts;
  }

  private static Map<String, Map<String, String>> exports(@Nullable Fields folders) {
    Map<String, Map<String, String>> exports = new LinkedHashMap<>();
    if (folders != null) {
      folders.names().forEach(folder -> exports.put(folder, texts(folders.object(folder))));
    }
    return exports;
  }

  /// Replaces the file.
  ///
  /// @throws IOException when that failed and the file is as it was
  public void save(Settings settings) throws IOException {
    if (!isOurs()) {
      folder.move(NAME, NAME + ".bak");
    }
    folder.write(NAME, JsonPrinter.lines(plain(settings)).getBytes(StandardCharsets.UTF_8));
  }

  /// Whether the file may be replaced: it is not there, or it is of a version that was read.
  private boolean isOurs() {
    Optional<RecordFile> found = new FileIntake(folder).take(NAME);
    if (found.isEmpty()) {
      return true;
    }
    RecordFile taken = found.get();
    return taken.complete()
        && taken.root() instanceof Json.Members root
        && new Fields(taken.report(), root).whole("version", 1, VERSION) != null;
  }

  private static Map<String, @Nullable Object> plain(Settings settings) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("version", (long) VERSION);
    plain.put("look", Fields.written(settings.look()));
    plain.put("motion", Fields.written(settings.motion()));
    plain.put("textSize", (long) settings.textSize());
    plain.put("atStart", Fields.written(settings.atStart()));
    if (settings.lastDataset() != null) {
      plain.put("lastDataset", settings.lastDataset().toString());
    }
    if (!settings.recentDatasets().isEmpty()) {
      plain.put("recentDatasets", settings.recentDatasets().stream().map(Path::toString).toList());
    }
    if (!settings.titles().isEmpty()) {
      Map<String, @Nullable Object> titles = new TreeMap<>();
      settings.titles().forEach((folder, title) -> titles.put(folder.toString(), title));
      plain.put("titles", titles);
    }
    WindowBounds window = settings.window();
    if (window != null) {
      Map<String, @Nullable Object> bounds = new LinkedHashMap<>();
      bounds.put("x", window.x());
      bounds.put("y", window.y());
      bounds.put("width", window.width());
      bounds.put("height", window.height());
      bounds.put("maximised", window.maximised());
      plain.put("window", bounds);
    }
    if (!settings.dividers().isEmpty()) {
      plain.put("dividers", new TreeMap<>(settings.dividers()));
    }
    if (!settings.lanes().isEmpty()) {
      plain.put("lanes", LanesInFile.plain(settings.lanes()));
    }
    if (!settings.zones().isEmpty()) {
      plain.put("zones", new TreeMap<>(settings.zones()));
    }
    if (!settings.exports().isEmpty()) {
      Map<String, @Nullable Object> exports = new TreeMap<>();
      settings.exports().forEach((folder, kept) -> exports.put(folder, new TreeMap<>(kept)));
      plain.put("exports", exports);
    }
    settings.extras().fields().forEach(plain::putIfAbsent);
    return plain;
  }
}
