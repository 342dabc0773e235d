package org.demarche.store.record;

import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.Relation;
import org.demarche.store.json.Spot;

/// An event as its own file or line gives it; whether its relations lead anywhere is not known yet.
///
/// @param event with no relations
/// @param file where it stands, as problems name it
/// @param idSpot where its id stands
/// @param links its relations, each with the place that names the other event
public record EventDraft(Event event, String file, Spot idSpot, List<Link> links) {
  public record Link(Relation relation, Spot spot) {}

  /// The same place with another event.
  public EventDraft with(Event other) {
    return new EventDraft(other, file, idSpot, links);
  }

  /// The same, standing in another line.
  public EventDraft inLine(int line) {
    List<Link> moved =
        links.stream()
            .map(link -> new Link(link.relation(), new Spot(line, link.spot().column())))
            .toList();
    return new EventDraft(event, file, new Spot(line, idSpot.column()), moved);
  }
}
