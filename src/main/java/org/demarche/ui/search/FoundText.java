package org.demarche.ui.search;

import java.util.List;
import java.util.Optional;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.search.Field;
import org.demarche.search.Hit;
import org.demarche.search.TextQuery;
import org.demarche.search.TextScan;
import org.demarche.text.HitWords;
import org.demarche.text.MarkedText;
import org.demarche.words.Words;

/// What the list says of an event that was found.
///
/// @param where what else than the title has what was looked for; empty where nothing has
record FoundText(String date, MarkedText title, Optional<MarkedText> where) {
  /// Of a text that has what was looked for, in chars.
  private static final int LONGEST = 90;

  /// Reads the event's record.
  static FoundText of(Words words, Dataset dataset, int ordinal, TextQuery query) {
    Event event = dataset.events().get(ordinal);
    List<Hit.Place> places =
        new TextScan(dataset).hit(ordinal, query).map(Hit::places).orElse(List.of());
    MarkedText title =
        places.stream()
            .filter(place -> place.field() == Field.TITLE && place.text().equals(event.title()))
            .findFirst()
            .map(place -> new MarkedText(place.text(), place.marks()))
            .orElseGet(() -> new MarkedText(event.title(), List.of()));
    return new FoundText(
        event.when().date().words(words),
        title,
        places.stream()
            .filter(place -> place.field() != Field.TITLE)
            .findFirst()
            .map(place -> HitWords.of(words, place, LONGEST)));
  }

  String spoken(Words words) {
    return where
        .map(place -> words.say("search.row-spoken", date, title.text(), place.text()))
        .orElseGet(() -> words.say("search.row-spoken-short", date, title.text()));
  }
}
