package org.demarche.ui;

import org.demarche.dataset.Dataset;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;

/// Sessions for tests of panes.
public final class Sessions {
  /// The years 2007 and 2008.
  public static final TimeRange RANGE = new TimeRange(1_167_609_600L, 1_230_768_000L);

  private Sessions() {}

  /// A session over a dataset with nothing filtered or selected.
  public static Session of(Dataset dataset) {
    EventTable table = EventTable.of(dataset, dataset.description().zone());
    return new Session(
        dataset,
        table,
        FacetIndex.of(dataset, table),
        new ViewState(
            Viewport.fitting(RANGE, 800),
            0,
            Filter.ALL,
            Grouping.ACTOR,
            new Selection.None(),
            Theme.LIGHT));
  }
}
