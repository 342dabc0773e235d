package org.demarche;

import java.util.Collection;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;

/// What a curator changes in a dataset.
public final class Edits {
  private Edits() {}

  /// The event with another date.
  public static Event dated(Event event, String edtf) {
    When when = event.when();
    When other =
        new When(
            FuzzyDate.of(edtf),
            when.derivation(),
            when.how(),
            when.wording(),
            when.zone(),
            when.extras());
    return with(event, event.id(), event.title(), other, event.summary());
  }

  /// The event with another summary.
  public static Event summarised(Event event, String summary) {
    return with(event, event.id(), event.title(), event.when(), summary);
  }

  /// The event with another title.
  public static Event titled(Event event, String title) {
    return with(event, event.id(), title, event.when(), event.summary());
  }

  /// The event with another id.
  public static Event renamed(Event event, String id) {
    return with(event, new EventId(id), event.title(), event.when(), event.summary());
  }

  /// The event with another significance.
  public static Event weighing(Event event, int significance) {
    return with(event, event.id(), event.title(), event.when(), event.summary(), significance);
  }

  /// The dataset with other events and all else as it was.
  public static Dataset withEvents(Dataset dataset, Collection<Event> events) {
    return new Dataset(
        dataset.description(),
        events,
        dataset.actors().values(),
        dataset.places().values(),
        dataset.sources().values());
  }

  /// The dataset with another content of one event, which it knows by its id.
  public static Dataset replacing(Dataset dataset, Event event) {
    return withEvents(
        dataset,
        dataset.events().stream().map(one -> one.id().equals(event.id()) ? event : one).toList());
  }

  private static Event with(Event event, EventId id, String title, When when, String summary) {
    return with(event, id, title, when, summary, event.significance());
  }

  private static Event with(
      Event event, EventId id, String title, When when, String summary, int significance) {
    return new Event(
        id,
        title,
        event.shortTitle(),
        when,
        event.kind(),
        significance,
        summary,
        event.places(),
        event.participants(),
        event.citations(),
        event.accounts(),
        event.claims(),
        event.relations(),
        event.note(),
        event.accepts(),
        event.extras());
  }
}
