package org.demarche.store.curation;

import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;

/// Looks for one sort of smell in one event at a time.
@FunctionalInterface
interface EventCheck {
  void find(Dataset dataset, Event event, Consumer<Smell> found);
}
