package org.demarche.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CacheFolderTest {
  private static final Path HOME = Path.of("/home/ann");

  @Test
  void isWhereTheDesktopKeepsWhatCanBeMadeAgain() {
    assertEquals(HOME.resolve(".cache/demarche"), CacheFolder.of(Map.of(), "Linux", HOME));
    assertEquals(
        HOME.resolve("Library/Caches/Demarche"), CacheFolder.of(Map.of(), "Mac OS X", HOME));
    assertEquals(
        HOME.resolve("AppData/Local/Demarche/Cache"), CacheFolder.of(Map.of(), "Windows 11", HOME));
  }

  @Test
  void followsTheDesktopsVariableWhereItIsAnAbsolutePath() {
    assertEquals(
        Path.of("/var/tmp/ann/demarche"),
        CacheFolder.of(Map.of("XDG_CACHE_HOME", "/var/tmp/ann"), "Linux", HOME));
    for (String useless : new String[] {"", "cache", "\0"}) {
      assertEquals(
          HOME.resolve(".cache/demarche"),
          CacheFolder.of(Map.of("XDG_CACHE_HOME", useless), "Linux", HOME));
    }
  }
}
