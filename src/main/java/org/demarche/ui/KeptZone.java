package org.demarche.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import org.demarche.dataset.Chronology;
import org.demarche.session.Session;

/// Which zone the axis of a dataset shows, from one run to the next. It is read with the dataset
/// ([Opening]).
final class KeptZone {
  private KeptZone() {}

  /// Remembers each zone that is chosen; none while it is the dataset's own.
  static void follow(KeptSettings memory, Path folder, Session session) {
    session.addListener(
        (before, after) -> {
          Chronology now = after.snapshot().dataset().chronology();
          ZoneId zone = now.axis();
          if (!zone.equals(before.snapshot().dataset().chronology().axis())) {
            memory.change(
                settings -> settings.withZone(folder, zone.equals(now.home()) ? null : zone));
          }
        });
  }
}
