package org.demarche.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.messages.English;
import org.demarche.model.Extras;
import org.demarche.settings.Settings.Look;
import org.demarche.settings.Settings.Motion;
import org.demarche.settings.Settings.WindowBounds;
import org.demarche.settings.SettingsFile.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path home;

  private Path folder() {
    return home.resolve("new").resolve("demarche");
  }

  private SettingsFile file() {
    return new SettingsFile(new DiskTree(folder()));
  }

  private void given(String text) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("settings.json"), text);
  }

  @Test
  void withoutAFileEverythingHasItsDefault() {
    assertEquals(new Loaded(Settings.DEFAULTS, Optional.empty()), file().load());
  }

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    Settings settings =
        new Settings(
            Look.DARK,
            Motion.REDUCED,
            150,
            Settings.AtStart.START_PAGE,
            Path.of("/data/b"),
            List.of(Path.of("/data/b"), Path.of("/data/ä")),
            Map.of(Path.of("/data/ä"), "Ä, 1914"),
            new WindowBounds(-10, 20.5, 1440, 900, true),
            Map.of("detail", 0.7, "filter", 0.2),
            Map.of(
                "/data/b",
                Map.of(
                    "actor",
                    new KeptLanes(List.of("ir"), List.of("us", "uk"), List.of("fr")),
                    "kind",
                    new KeptLanes(List.of(), List.of(), List.of("talks")))),
            Map.of("/data/b", "Asia/Tehran"),
            Map.of("/data/b", Map.of("what", "DATA", "title", "Ä")),
            new Extras(Map.of("later", List.of(1L, "two"))));
    file().save(settings);
    assertEquals(new Loaded(settings, Optional.empty()), file().load());
    file().save(Settings.DEFAULTS);
    assertEquals(new Loaded(Settings.DEFAULTS, Optional.empty()), file().load());
  }

  @Test
  void aBrokenArrangementOfLanesFallsBackAlone() throws IOException {
    given(
        """
        {"version": 1, "motion": "full", "lanes": {
          "/a": {"actor": {"pinned": 7, "order": ["x", 3], "hidden": ["y"]}}, "/b": "all"}}
        """);
    assertEquals(
        Settings.DEFAULTS
            .withMotion(Motion.FULL)
            .withLanes("/a", Map.of("actor", new KeptLanes(List.of(), List.of("x"), List.of("y")))),
        file().load().settings());
  }

  @Test
  void ofManyDatasetsThoseOpenLatelyStayArranged() {
    Map<String, KeptLanes> some =
        Map.of("kind", new KeptLanes(List.of(), List.of(), List.of("talks")));
    Settings settings =
        Settings.DEFAULTS.withDataset(Path.of("/data/b"), "B").withLanes("/data/b", some);
    for (int i = 0; i < 250; i++) {
      settings = settings.withLanes("/data/" + i, some);
    }
    assertEquals(some, settings.lanes().get("/data/b"));
    assertEquals(some, settings.lanes().get("/data/249"));
    assertTrue(settings.lanes().size() <= 101, "" + settings.lanes().size());
    assertEquals(
        Map.of(), Settings.DEFAULTS.withLanes("/a", some).withLanes("/a", Map.of()).lanes());
  }

  private static String said(Loaded loaded) {
    return English.WORDS.say(loaded.notice().orElseThrow());
  }

  @Test
  void aBrokenPartFallsBackAloneAndIsNamed() throws IOException {
    given(
        """
        {"version": 1, "look": "purple", "motion": "full", "window": {"x": 1, "width": "wide"}}
        """);
    Loaded loaded = file().load();
    assertEquals(Settings.DEFAULTS.withMotion(Motion.FULL), loaded.settings());
    String notice = said(loaded);
    assertTrue(notice.contains("settings.json:1:24: error: 'look' is 'purple'"), notice);
  }

  @Test
  void aFileThatIsNoJsonIsSetAsideBeforeItIsReplaced() throws IOException {
    given("look = dark");
    assertEquals(Settings.DEFAULTS, file().load().settings());
    assertTrue(file().load().notice().isPresent());
    file().save(Settings.DEFAULTS.withLook(Look.LIGHT));
    assertEquals("look = dark", Files.readString(folder().resolve("settings.json.bak")));
    assertEquals(Look.LIGHT, file().load().settings().look());
  }

  @Test
  void aFileOfANewerVersionIsNotUsedAndSetAside() throws IOException {
    String newer = "{\"version\": 2, \"look\": \"dark\"}";
    given(newer);
    Loaded loaded = file().load();
    assertEquals(Settings.DEFAULTS, loaded.settings());
    assertTrue(said(loaded).contains("newer version"));
    file().save(Settings.DEFAULTS);
    assertEquals(newer, Files.readString(folder().resolve("settings.json.bak")));
  }

  @Test
  void aCrashInAnyStepOfSavingLosesNothing() throws IOException {
    Settings old = Settings.DEFAULTS.withLook(Look.DARK);
    Settings changed = Settings.DEFAULTS.withLook(Look.LIGHT);
    file().save(old);
    Faults whole = new Faults();
    new SettingsFile(FaultyTree.onDisk(folder(), whole)).save(changed);
    for (int step = 0; step < whole.steps().size(); step++) {
      file().save(old);
      FaultyTree.clear(folder());
      Settings left = settingsAfterCrash(step, changed);
      assertTrue(List.of(old, changed).contains(left), step + ": " + left);
    }
  }

  private Settings settingsAfterCrash(int step, Settings changed) throws IOException {
    Faults faults = new Faults().crashAt(step);
    try {
      new SettingsFile(FaultyTree.onDisk(folder(), faults)).save(changed);
    } catch (IOException e) {
      assertEquals("crashed", e.getMessage());
    }
    Loaded loaded = file().load();
    assertEquals(Optional.empty(), loaded.notice());
    return loaded.settings();
  }

  @Test
  void aCrashWhileAFileIsSetAsideKeepsIt() throws IOException {
    given("look = dark");
    Faults whole = new Faults();
    new SettingsFile(FaultyTree.onDisk(folder(), whole)).save(Settings.DEFAULTS);
    Path bak = folder().resolve("settings.json.bak");
    for (int step = 0; step < whole.steps().size(); step++) {
      Files.deleteIfExists(bak);
      FaultyTree.clear(folder());
      given("look = dark");
      try {
        new SettingsFile(FaultyTree.onDisk(folder(), new Faults().crashAt(step)))
            .save(Settings.DEFAULTS);
      } catch (IOException e) {
        assertEquals("crashed", e.getMessage());
      }
      Path kept = Files.exists(bak) ? bak : folder().resolve("settings.json");
      assertEquals("look = dark", Files.readString(kept), "step " + step);
    }
  }

  @Test
  void aFileThatCannotBeReadOrNeverEndsLeavesTheDefaultsAndIsNamed() throws IOException {
    file().save(Settings.DEFAULTS.withLook(Look.DARK));
    for (Faults faults :
        List.of(
            new Faults().fail(Operation.OPEN, "settings.json", new IOException("broken")),
            new Faults().fail(Operation.READ, "settings.json", new IOException("broken")),
            new Faults().cut(Operation.READ, "settings.json", 9),
            new Faults().endless("settings.json"))) {
      Loaded loaded = new SettingsFile(FaultyTree.onDisk(folder(), faults)).load();
      assertEquals(Settings.DEFAULTS, loaded.settings());
      assertTrue(said(loaded).contains(folder().resolve("settings.json").toString()));
    }
  }

  @Test
  void theDatasetOpenedLastComesFirstAmongTheRecentOnes() {
    Settings settings = Settings.DEFAULTS;
    for (int i = 0; i < 12; i++) {
      settings = settings.withDataset(Path.of("/data/" + i), "Title " + i);
    }
    settings = settings.withDataset(Path.of("/data/5"), "Five");
    assertEquals(Path.of("/data/5"), settings.lastDataset());
    assertEquals(
        List.of("5", "11", "10", "9", "8", "7", "6", "4", "3", "2"),
        settings.recentDatasets().stream().map(path -> path.getFileName().toString()).toList());
  }

  @Test
  void theFolderFollowsTheRulesOfEachDesktop() {
    Path user = home.resolve("ada");
    Map<String, String> xdg = Map.of("XDG_CONFIG_HOME", home.resolve("xdg").toString());
    assertEquals(home.resolve("xdg").resolve("demarche"), SettingsFolder.of(xdg, "Linux", user));
    assertEquals(
        user.resolve(".config").resolve("demarche"),
        SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", user));
    assertEquals(
        user.resolve("Library").resolve("Application Support").resolve("Demarche"),
        SettingsFolder.of(xdg, "Mac OS X", user));
    assertEquals(
        user.resolve("AppData").resolve("Roaming").resolve("Demarche"),
        SettingsFolder.of(Map.of(), "Windows 11", user));
    assertEquals(
        home.resolve("roam").resolve("Demarche"),
        SettingsFolder.of(Map.of("APPDATA", home.resolve("roam").toString()), "Windows 11", user));
  }
}
