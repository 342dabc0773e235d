package org.demarche;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.viewport.Viewport;

/// Snapshots for tests, and a plain view of them.
public final class Snapshots {
  private Snapshots() {}

  /// A snapshot of a dataset in which nothing is wrong.
  public static Snapshot of(Dataset dataset) {
    return Snapshot.of(English.WORDS, dataset, List.of(), Fonts.metrics());
  }

  /// By actor, with nothing filtered or selected.
  public static ViewState view(Viewport viewport) {
    return new ViewState(
        viewport, 0, Filter.ALL, Grouping.ACTOR, new Selection.None(), Theme.LIGHT);
  }
}
