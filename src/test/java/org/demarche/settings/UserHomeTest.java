package org.demarche.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserHomeTest {
  private static final Map<String, String> SET =
      Map.of("HOME", Path.of("elsewhere").toAbsolutePath().toString());

  @Test
  void onLinuxTheHomeThatTheUserSetCounts() {
    Path set = Path.of("elsewhere").toAbsolutePath();
    assertEquals(set, UserHome.of(SET, "Linux", "known"));
    assertEquals(Path.of("known"), UserHome.of(Map.of(), "Linux", "known"));
    assertEquals(Path.of("known"), UserHome.of(Map.of("HOME", "relative"), "Linux", "known"));
    assertEquals(Path.of("known"), UserHome.of(Map.of("HOME", ""), "Linux", "known"));
  }

  @Test
  void elsewhereJavaKnowsIt() {
    assertEquals(Path.of("known"), UserHome.of(SET, "Windows 11", "known"));
    assertEquals(Path.of("known"), UserHome.of(SET, "Mac OS X", "known"));
  }
}
