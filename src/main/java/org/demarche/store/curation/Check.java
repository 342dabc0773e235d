package org.demarche.store.curation;

import java.util.function.Consumer;
import org.demarche.model.Dataset;

/// Looks for one sort of smell.
@FunctionalInterface
interface Check {
  void find(Dataset dataset, Consumer<Smell> found);
}
