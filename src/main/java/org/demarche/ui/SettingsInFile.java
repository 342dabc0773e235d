package org.demarche.ui;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.demarche.settings.Settings;
import org.demarche.settings.SettingsFile;
import org.demarche.words.Words;

/// The settings file as memory: read once, written off the JavaFX thread after each change.
final class SettingsInFile implements KeptSettings {
  private static final System.Logger LOG = System.getLogger(SettingsInFile.class.getName());
  private static final long CLOSING_SECONDS = 3;

  private final SettingsFile file;

  /// One thread, so that the last change is the last one written.
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("settings").daemon().factory());

  private Settings settings;

  SettingsInFile(Words words, SettingsFile file) {
    this.file = file;
    SettingsFile.Loaded loaded = file.load();
    settings = loaded.settings();
    loaded.notice().ifPresent(notice -> LOG.log(System.Logger.Level.WARNING, words.say(notice)));
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      settings = changed;
      writer.execute(() -> write(changed));
    }
  }

  private void write(Settings changed) {
    try {
      file.save(changed);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The settings could not be saved.", e);
    }
  }

  /// Waits a moment for what is still to be written.
  void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "The last settings were not saved in time.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
