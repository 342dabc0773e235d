package org.demarche.ui.search;

import org.demarche.search.TextQuery;
import org.demarche.session.Snapshot;

/// What is asked of a snapshot.
record Question(Snapshot snapshot, TextQuery query) {}
