package org.demarche.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.demarche.index.IndexFolders;
import org.demarche.ui.notice.Notices;
import org.demarche.ui.notice.StatusLine;
import org.demarche.ui.search.EventSearch;
import org.demarche.ui.search.SearchBox;
import org.demarche.ui.task.FxTaskRunner;
import org.demarche.ui.timeline.ViewWords;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The search in the window: the box, its commands, and the index of what is open.
final class WindowSearch {
  private final Words words;
  private final IndexFolders folders;
  private final SearchBox box;
  private final SearchCommands commands;
  private Optional<EventSearch> search = Optional.empty();
  private Optional<SearchIndex> index = Optional.empty();

  /// Does what nobody has to wait for.
  private Optional<FxTaskRunner> indexer = Optional.empty();

  /// @param folders for the indexes of large datasets
  /// @param leave gives the keys back to the timeline
  WindowSearch(Words words, IndexFolders folders, Runnable leave) {
    this.words = words;
    this.folders = folders;
    box =
        new SearchBox(
            words, SearchCommands.FIND.text(words), SearchCommands.KEEP.text(words), leave);
    commands = new SearchCommands(words, this::box);
  }

  SearchBox box() {
    return box;
  }

  SearchCommands commands() {
    return commands;
  }

  /// What stands on the toolbar.
  Node node() {
    return box.node();
  }

  void layListOver(Pane window) {
    box.layListOver(window);
  }

  /// Whether a node is part of the box or its list.
  boolean has(@Nullable Node node) {
    return box.has(node);
  }

  /// Looks in another dataset from now on.
  void open(DatasetView shown, Path dataset, StatusLine status, Notices notices) {
    close();
    FxTaskRunner runner = new FxTaskRunner(status::began, status::ended);
    indexer = Optional.of(runner);
    search = Optional.of(shown.search());
    index =
        Optional.of(
            new SearchIndex(
                words,
                shown.session(),
                runner,
                folders,
                dataset,
                shown.search(),
                why -> notices.fail(words.say("search.failed"), why)));
    box.use(shown.search());
    shown.timeline().onView(view -> status.showView(painted(view)));
    refresh();
  }

  /// Takes note of a picture that was painted, and says what it shows with how much of it was
  /// found.
  private StatusLine.View painted(ViewWords shown) {
    index.ifPresent(SearchIndex::begin);
    String found = search.map(EventSearch::hitsInWords).orElse("");
    String whole = shown.whole(words);
    return new StatusLine.View(
        found.isEmpty() ? whole : words.say("window.view-and-found", whole, found),
        shown.counts(),
        shown.time(),
        shown.zone(),
        found);
  }

  void refresh() {
    commands.refresh(search);
  }

  /// Does what typing a text into the box does.
  void type(String text) {
    box.type(text);
  }

  /// Whether an index is being made.
  boolean isIndexing() {
    return indexer.filter(runner -> !runner.isIdle()).isPresent();
  }

  /// Lets go of the index.
  void close() {
    index.ifPresent(SearchIndex::close);
    index = Optional.empty();
  }
}
