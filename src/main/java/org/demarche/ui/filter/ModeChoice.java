package org.demarche.ui.filter;

import java.util.List;
import javafx.scene.layout.VBox;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.theme.Segments;
import org.demarche.words.Words;

/// How several ticked actors combine, with what that means.
final class ModeChoice extends VBox {
  private final Words words;
  private final Session session;
  private final Segments<Mode> modes;
  private final Prose meaning = new Prose("");

  ModeChoice(Words words, Session session) {
    this.words = words;
    this.session = session;
    getStyleClass().add("mode-choice");
    modes =
        new Segments<>(
            "mode", List.of(Mode.values()), mode -> words.one("filter.mode", mode), this::choose);
    modes.help(this::meaning);
    meaning.getStyleClass().add("hint");
    getChildren().addAll(modes, meaning);
    show(session.view().filter());
  }

  private void choose(Mode mode) {
    session.update(
        view -> {
          Actors actors = view.filter().get(Actors.SORT);
          return view.withFilter(view.filter().with(actors.with(mode)));
        });
  }

  void show(Filter filter) {
    Mode mode = filter.get(Actors.SORT).mode();
    modes.show(mode);
    meaning.setContent(meaning(mode));
  }

  private String meaning(Mode mode) {
    return words.one("filter.mode-meaning", mode);
  }
}
