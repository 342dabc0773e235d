package org.demarche.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.demarche.session.Hits;
import org.demarche.words.Words;

/// What is said of a search: in the box in two words, above the list in sentences.
record SearchWords(Words words, EventSearch search) {
  /// Empty while nothing is looked for.
  String brief() {
    if (search.query().isEmpty()) {
      return "";
    }
    if (search.isLooking()) {
      return search.isWaiting()
          ? words.say("search.indexing", search.hundredths())
          : words.say("search.looking");
    }
    int kept = search.hits().kept().count();
    int place = search.place();
    if (place > 0) {
      return words.say("search.place", place, kept);
    }
    return kept == 0 ? words.say("search.none") : words.say("search.found", kept);
  }

  /// @param listed how many events the list has at the most
  String said(int listed) {
    List<String> sentences = new ArrayList<>();
    if (search.isUnanswered()) {
      sentences.add(words.say("search.unanswered"));
    } else if (!search.isLooking()) {
      sentences.addAll(counts(search.hits(), listed));
    } else if (!search.isWaiting()) {
      sentences.add(words.say("search.looking-at"));
    }
    switch (search.indexed()) {
      case MAKING ->
          sentences.add(
              search.isWaiting()
                  ? words.say("search.making-large", search.hundredths())
                  : words.say("search.making-small", search.hundredths()));
      case NONE -> sentences.add(words.say("search.unindexed"));
      case READY -> {}
    }
    return String.join(" ", sentences);
  }

  private List<String> counts(Hits hits, int listed) {
    List<String> sentences = new ArrayList<>();
    int kept = hits.kept().count();
    int hidden = hits.hidden();
    if (kept > 0) {
      sentences.add(words.say("search.events", kept, search.inView()));
      if (kept > listed) {
        sentences.add(words.say("search.first", listed));
      }
      if (hidden > 0) {
        sentences.add(words.say("search.hidden", hidden));
      }
    } else if (hidden > 0) {
      sentences.add(words.say("search.nothing-kept"));
      sentences.add(words.say("search.all-hidden", hidden));
    } else {
      sentences.add(words.say("search.nothing"));
    }
    return sentences;
  }
}
