package org.demarche;

import java.util.ArrayList;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.generate.Generated;
import org.demarche.generate.Shape;
import org.demarche.model.Event;

/// Made-up sets like a public chronology that was not made for this program.
public final class Flat {
  private Flat() {}

  /// So many made-up events, always the same ones.
  public static Dataset of(int size) {
    Generated generated = Shape.FLAT.dataset(size, 7);
    List<Event> events = new ArrayList<>();
    generated.events().forEachRemaining(events::add);
    return new Dataset(
        generated.description(),
        events,
        generated.actors(),
        generated.places(),
        generated.sources());
  }
}
