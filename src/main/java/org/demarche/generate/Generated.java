package org.demarche.generate;

import java.util.Iterator;
import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.Source;

/// A made-up dataset that a [Shape], a number of events and a seed determine to the last letter.
///
/// Its events are made one by one while somebody asks for them, so a million take no more memory
/// than one.
public sealed interface Generated permits GeneratedDataset, FlatDataset {
  /// How many events it has.
  int size();

  /// Its extras say that it was generated, and from what.
  Description description();

  List<Actor> actors();

  List<Place> places();

  List<Source> sources();

  /// The events, always the same ones in the same order, which is not that of their ids.
  Iterator<Event> events();
}
