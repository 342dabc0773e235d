package org.demarche.ui.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The pages that were read, as a browser keeps them: back and forward from the one that is shown;
/// whoever goes elsewhere from an earlier one leaves those after it.
final class ReadHistory {
  /// Of more pages the oldest are forgotten.
  static final int MOST = 100;

  private final List<ReadPage> pages = new ArrayList<>();
  private int at;

  ReadHistory(ReadPage first) {
    pages.add(first);
  }

  ReadPage shown() {
    return pages.get(at);
  }

  /// Shows a page; nothing happens where it is shown already.
  void visit(ReadPage page) {
    if (page.equals(shown())) {
      return;
    }
    pages.subList(at + 1, pages.size()).clear();
    pages.add(page);
    if (pages.size() > MOST) {
      pages.removeFirst();
    }
    at = pages.size() - 1;
  }

  /// The page before, if there is one that can be shown; others on the way are passed over.
  Optional<ReadPage> back(Predicate<ReadPage> showable) {
    return step(-1, showable);
  }

  /// The page that one came back from.
  Optional<ReadPage> forward(Predicate<ReadPage> showable) {
    return step(1, showable);
  }

  boolean canGoBack(Predicate<ReadPage> showable) {
    return next(-1, showable) >= 0;
  }

  boolean canGoForward(Predicate<ReadPage> showable) {
    return next(1, showable) >= 0;
  }

  private Optional<ReadPage> step(int by, Predicate<ReadPage> showable) {
    int next = next(by, showable);
    if (next < 0) {
      return Optional.empty();
    }
    at = next;
    return Optional.of(shown());
  }

  /// The index of the next page that can be shown and is another than the one that is, or -1.
  private int next(int by, Predicate<ReadPage> showable) {
    for (int i = at + by; i >= 0 && i < pages.size(); i += by) {
      if (showable.test(pages.get(i)) && !pages.get(i).equals(shown())) {
        return i;
      }
    }
    return -1;
  }
}
