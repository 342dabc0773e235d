package org.demarche.ui;

import java.util.ArrayList;
import java.util.List;
import org.demarche.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/// Notices kept for a test to look at.
public final class RecordedNotices implements Notices {
  private final List<String> said = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  @Override
  public void say(String sentence, List<Way> ways) {
    said.add(sentence);
    this.ways.clear();
    this.ways.addAll(ways);
  }

  @Override
  public void fail(String sentence, @Nullable Throwable cause) {
    failed.add(sentence);
  }

  public List<String> said() {
    return List.copyOf(said);
  }

  public List<String> failed() {
    return List.copyOf(failed);
  }

  /// Takes one of the ways offered last.
  public void take(String label) {
    ways.stream()
        .filter(way -> way.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no way '" + label + "' among " + ways))
        .action()
        .run();
  }
}
