package org.demarche.store;

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
record EventDraft(Event event, String file, Spot idSpot, List<Link> links) {
  record Link(Relation relation, Spot spot) {}
}
