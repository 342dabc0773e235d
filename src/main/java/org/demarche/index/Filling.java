package org.demarche.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.search.EventWords;
import org.demarche.task.Progress;
import org.jspecify.annotations.Nullable;

/// Brings an index from the events that it holds to those of a dataset: what is gone goes, what is
/// new or says something else is put in, all else stays.
final class Filling {
  private static final int STEP = 256;

  private final Dataset dataset;
  private final PackedEvents events;
  private final Fields fields = new Fields();

  /// By ordinal, the mark of the event that the index holds.
  private final long[] marks;

  private final BitSet held = new BitSet();
  private final List<EventId> gone = new ArrayList<>();
  private int written;

  Filling(Dataset dataset) {
    this.dataset = dataset;
    this.events = dataset.events();
    this.marks = new long[events.size()];
  }

  /// How many events were put in, as new ones or in place of what they said before.
  int written() {
    return written;
  }

  /// For an index of which nobody knows what it holds.
  void fill(Home home, Progress progress) throws IOException {
    try (DirectoryReader reader = home.reader()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        look(leaf.reader());
      }
    }
    put(home, progress, null);
  }

  /// For an index that holds the events of another dataset.
  ///
  /// @param filledBefore for that one
  void fill(Home home, Progress progress, Dataset before, Filling filledBefore) throws IOException {
    long[] marksBefore = filledBefore.marks;
    if (hasSameEvents(before)) {
      System.arraycopy(marksBefore, 0, marks, 0, marks.length);
      held.set(0, marks.length);
    } else {
      for (int ordinal = 0; ordinal < marksBefore.length; ordinal++) {
        holds(before.events().id(ordinal), marksBefore[ordinal]);
      }
    }
    put(home, progress, before);
  }

  /// Whether another dataset has the events of the same ids, by ordinal.
  boolean hasSameEvents(Dataset other) {
    PackedEvents others = other.events();
    if (others.size() != events.size()) {
      return false;
    }
    for (int ordinal = 0; ordinal < events.size(); ordinal++) {
      if (!events.isPackedAs(ordinal, others, ordinal)
          && !events.id(ordinal).equals(others.id(ordinal))) {
        return false;
      }
    }
    return true;
  }

  private void look(LeafReader leaf) throws IOException {
    Bits live = leaf.getLiveDocs();
    BinaryDocValues ids = leaf.getBinaryDocValues(Fields.ID);
    NumericDocValues known = leaf.getNumericDocValues(Fields.MARK);
    while (ids != null && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = ids.docID();
      if ((live == null || live.get(doc)) && known.advanceExact(doc)) {
        holds(new EventId(ids.binaryValue().utf8ToString()), known.longValue());
      }
    }
  }

  private void holds(EventId id, long mark) {
    int ordinal = events.ordinal(id);
    if (ordinal < 0) {
      gone.add(id);
    } else {
      held.set(ordinal);
      marks[ordinal] = mark;
    }
  }

  private void put(Home home, Progress progress, @Nullable Dataset before) throws IOException {
    IndexWriter writer = home.writer();
    for (EventId id : gone) {
      writer.deleteDocuments(Fields.term(id));
    }
    EventWords.Reader words = new EventWords.Reader(dataset);
    for (int ordinal = 0; ordinal < marks.length; ordinal++) {
      if (ordinal % STEP == 0) {
        advance(progress, ordinal);
      }
      if (before == null || !isLeftAlone(ordinal, before)) {
        put(writer, words, ordinal);
      }
    }
    advance(progress, marks.length);
    home.commit();
  }

  private boolean isLeftAlone(int ordinal, Dataset before) {
    if (ordinal < before.events().size() && events.isPackedAs(ordinal, before.events(), ordinal)) {
      return true;
    }
    int there = before.events().ordinal(events.id(ordinal));
    return there >= 0 && events.isPackedAs(ordinal, before.events(), there);
  }

  private void put(IndexWriter writer, EventWords.Reader words, int ordinal) throws IOException {
    Event event = events.get(ordinal);
    EventWords said = words.of(event);
    long mark = said.mark();
    if (held.get(ordinal) && marks[ordinal] == mark) {
      return;
    }
    written++;
    if (!held.get(ordinal)) {
      writer.addDocument(fields.document(event.id(), mark, said));
    } else {
      writer.updateDocument(Fields.term(event.id()), fields.document(event.id(), mark, said));
    }
    marks[ordinal] = mark;
  }

  private void advance(Progress progress, int done) {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    progress.advanced(done, marks.length);
  }
}
