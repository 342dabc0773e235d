package org.demarche.store.curation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.dataset.Chronology;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;

/// Sources that report, support or mention an event although they came out before it can have
/// happened: those of the event itself, of its accounts and of the positions on its claims. A
/// version of an account that has a date is measured against that date.
final class OlderSources implements EventCheck {
  private static final Set<Stance> AFTERWARDS =
      Set.of(Stance.REPORTS, Stance.SUPPORTS, Stance.MENTIONS);

  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    new OfOne(dataset, event, found).find();
  }

  /// The citations of one event.
  private record OfOne(Dataset dataset, Event event, Consumer<Smell> found) {
    void find() {
      Chronology chronology = dataset.chronology();
      Extent happened = chronology.extent(event);
      for (Cited cited : Cited.in(event)) {
        Source source = dataset.source(cited.citation().source()).orElse(null);
        FuzzyDate issued = source == null ? null : source.issued();
        if (source != null
            && issued != null
            && AFTERWARDS.contains(cited.citation().stance())
            && precedes(
                chronology.extent(issued),
                cited.date() == null ? happened : chronology.extent(event, cited.date()))) {
          found.accept(smell(cited.path(), source, issued));
        }
      }
    }

    private Smell smell(List<Object> path, Source source, FuzzyDate issued) {
      Subject subject = new Subject.OfEvent(event.id());
      Message message = Message.of("store.smell.older-source", source.id().value(), issued);
      return new Smell(
          Sort.SOURCE_OLDER_THAN_EVENT,
          subject,
          path,
          message,
          List.of(subject, new Subject.OfSource(source.id())));
    }
  }

  private static boolean precedes(Extent issued, Extent happened) {
    return !happened.openStart()
        && !issued.openEnd()
        && issued.outer().end() <= happened.outer().start();
  }
}
