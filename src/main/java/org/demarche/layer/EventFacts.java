package org.demarche.layer;

import java.util.List;
import java.util.Objects;
import org.demarche.dataset.Chronology;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Event;
import org.demarche.time.Extent;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What the picture says of an event, as far as it does not depend on the view.
///
/// @param spoken its title and date, for those who hear it
/// @param date in words
/// @param link the address of the first article that has one, or null
/// @param otherDates where sources put it that date it otherwise
public record EventFacts(
    String spoken, String date, @Nullable String link, List<Extent> otherDates) {
  public static EventFacts of(Words words, Event event, Dataset dataset) {
    String date = event.when().date().words(words);
    return new EventFacts(
        words.say("picture.event", event.title(), date),
        date,
        link(event, dataset),
        otherDates(event, dataset));
  }

  private static @Nullable String link(Event event, Dataset dataset) {
    return event.citations().stream()
        .flatMap(citation -> dataset.source(citation.source()).stream())
        .map(source -> source.reading().url())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<Extent> otherDates(Event event, Dataset dataset) {
    Chronology chronology = dataset.chronology();
    TimeRange own = chronology.extent(event).outer();
    return event.accounts().stream()
        .filter(account -> account.about() == Account.Aspect.DATE)
        .flatMap(account -> account.versions().stream())
        .map(Account.Version::date)
        .filter(Objects::nonNull)
        .map(date -> chronology.extent(event, date))
        .filter(extent -> !extent.outer().equals(own))
        .toList();
  }
}
