package org.demarche.ui;

import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;

/// Sessions for tests of panes.
public final class Sessions {
  /// The years 2007 and 2008.
  public static final TimeRange RANGE = new TimeRange(1_167_609_600L, 1_230_768_000L);

  private Sessions() {}

  /// A session over a dataset with nothing filtered or selected.
  public static Session of(Dataset dataset) {
    return new Session(Snapshots.of(dataset), Snapshots.view(Viewport.fitting(RANGE, 800)));
  }
}
