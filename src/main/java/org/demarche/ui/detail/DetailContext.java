package org.demarche.ui.detail;

import org.demarche.dataset.Dataset;
import org.demarche.text.SourceNames;

/// What the detail of any event needs from the whole dataset.
record DetailContext(Dataset dataset, SourceNames names) {}
