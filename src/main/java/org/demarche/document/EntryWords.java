package org.demarche.document;

import java.util.ArrayList;
import java.util.List;
import org.demarche.document.Chronicle.Cite;
import org.demarche.document.Chronicle.Entry;
import org.demarche.words.Words;

/// Small things that all formats say alike.
final class EntryWords {
  private final Words words;

  EntryWords(Words words) {
    this.words = words;
  }

  /// Kind, place and marks, each by itself.
  List<String> facts(Entry entry) {
    List<String> facts = new ArrayList<>(List.of(entry.kind()));
    if (!entry.place().isEmpty()) {
      facts.add(entry.place());
    }
    facts.addAll(entry.marks());
    return facts;
  }

  /// What follows a source in a note: where in it and how, what it says, and the full stop.
  String behind(Cite cite) {
    StringBuilder behind = new StringBuilder();
    if (!cite.aside().isEmpty()) {
      behind.append(words.say("document.cite-aside", cite.aside()));
    }
    if (!cite.says().isEmpty()) {
      behind.append(words.say("document.cite-says", cite.says()));
    }
    boolean ended =
        behind.isEmpty()
            ? Runs.text(cite.text()).matches("(?s).*[.!?…][”’]?")
            : behind.toString().matches("(?s).*[.!?…][”’]?");
    return behind.append(ended ? "" : words.say("document.cite-ends")).toString();
  }
}
