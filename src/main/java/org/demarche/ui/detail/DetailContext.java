package org.demarche.ui.detail;

import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Kind;
import org.demarche.text.CitationText;
import org.demarche.text.SourceNames;
import org.demarche.words.Words;

/// What the detail of any event needs beside the event: the language and the whole dataset.
record DetailContext(Words words, Dataset dataset, SourceNames names) {
  DetailModel.Reference reference(Citation citation) {
    return new DetailModel.Reference(
        citation.source(),
        names.name(citation.source()),
        CitationText.paragraphs(words, citation.paragraphs()),
        words.one("detail.stance", citation.stance()),
        citation.says());
  }

  /// What an event is.
  Kind kind(Event event) {
    return dataset.kindOrUnknown(event.kind());
  }
}
