package org.demarche.store.curation;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.Citation;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;

/// Sources that report or support an event although they came out before it can have happened.
final class OlderSources implements Check {
  private static final Set<Stance> AFTERWARDS = Set.of(Stance.REPORTS, Stance.SUPPORTS);

  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    for (Event event : dataset.events()) {
      Extent happened = event.when().date().extent(zone(dataset, event), axis(dataset));
      if (happened.openStart()) {
        continue;
      }
      for (int i = 0; i < event.citations().size(); i++) {
        Citation citation = event.citations().get(i);
        Source source = dataset.source(citation.source()).orElse(null);
        FuzzyDate issued = source == null ? null : source.issued();
        if (source != null
            && issued != null
            && AFTERWARDS.contains(citation.stance())
            && precedes(issued.extent(axis(dataset), axis(dataset)), happened)) {
          found.accept(smell(event, i, source, issued));
        }
      }
    }
  }

  private static ZoneId axis(Dataset dataset) {
    return dataset.description().zone();
  }

  /// The zone of a time of day: the event's own, else that of its first place, else the axis's.
  private static ZoneId zone(Dataset dataset, Event event) {
    When when = event.when();
    if (when.zone() != null) {
      return when.zone();
    }
    ZoneId placeZone =
        event.places().stream().findFirst().flatMap(dataset::place).map(Place::zone).orElse(null);
    return placeZone == null ? axis(dataset) : placeZone;
  }

  private static boolean precedes(Extent issued, Extent happened) {
    return !issued.openEnd() && issued.outer().end() <= happened.outer().start();
  }

  private static Smell smell(Event event, int citation, Source source, FuzzyDate issued) {
    Subject subject = new Subject.OfEvent(event.id());
    String message =
        "'%s' came out %s, before this event, and is cited as telling of it as done. Correct a date or the stance."
            .formatted(source.id(), issued.words());
    return new Smell(
        Sort.SOURCE_OLDER_THAN_EVENT,
        subject,
        List.of("citations", citation),
        message,
        List.of(subject, new Subject.OfSource(source.id())));
  }
}
