package org.demarche.store.curation;

import java.util.function.Consumer;
import org.demarche.dataset.Dataset;

/// Looks for smells in a dataset as a whole.
@FunctionalInterface
interface Check {
  void find(Dataset dataset, Consumer<Smell> found);
}
