package org.demarche.publication;

import org.demarche.font.TextMetrics;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// What is to be published, as [Publication] has it, for those who compose the pages.
record Brief(
    Words words,
    Snapshot snapshot,
    ViewState view,
    TimeRange range,
    Edition edition,
    TextMetrics metrics) {
  /// What the whole is called.
  String title() {
    String written = edition.writing().title();
    return written.isEmpty() ? snapshot.dataset().description().title() : written;
  }

  Brief with(Edition other) {
    return new Brief(words, snapshot, view, range, other, metrics);
  }
}
