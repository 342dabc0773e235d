package org.demarche.ui.detail;

import java.util.List;
import java.util.Optional;
import org.demarche.model.ActorId;
import org.demarche.model.Kind;

/// All that the pane says of several events, as text in reading order.
///
/// @param count how many are selected
/// @param cut that there was no room for more, one sentence; may be empty
/// @param span the time from the first to the last
/// @param gap of two events the time between them, else empty
/// @param events the first of them in time order
/// @param differences on which the sources of those listed differ, dates first
/// @param places where all of them were
/// @param kind what all of them are; empty where they are not the same
/// @param sources which all of them cite
record SeveralModel(
    int count,
    String cut,
    String span,
    String gap,
    List<DetailModel.RelatedLine> events,
    List<Difference> differences,
    List<SharedActor> actors,
    List<String> places,
    Optional<Kind> kind,
    List<String> sources) {
  /// So many events are listed.
  static final int LISTED = 100;

  SeveralModel {
    events = List.copyOf(events);
    differences = List.copyOf(differences);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }

  /// Who took part in all of them.
  ///
  /// @param through 'through Ann Envoy and the Foreign Ministry' where only somebody who belongs to
  ///   them did; else empty
  record SharedActor(ActorId actor, String name, String through) {}

  /// A point on which an event's sources differ.
  ///
  /// @param on what they differ on, a sentence
  /// @param versions what each says, with who says so
  record Difference(DetailModel.RelatedLine event, String on, List<String> versions) {
    Difference {
      versions = List.copyOf(versions);
    }
  }

  boolean sharesNothing() {
    return actors.isEmpty() && places.isEmpty() && kind.isEmpty() && sources.isEmpty();
  }
}
