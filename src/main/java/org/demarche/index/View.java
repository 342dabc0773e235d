package org.demarche.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.search.TextQuery;
import org.jspecify.annotations.Nullable;

/// The index as it was at one moment, for one dataset.
final class View {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final NameIndex names;
  private final int events;

  /// By segment, the ordinals of its documents; -1 for those of events that are not there.
  private final Map<LeafReaderContext, int[]> ordinals = new HashMap<>();

  /// @param before the view of a dataset with the same events by ordinal, of which what it knows of
  ///   the segments that stay is taken over; or null
  View(DirectoryReader reader, Dataset dataset, NameIndex names, @Nullable View before)
      throws IOException {
    this.reader = reader;
    this.names = names;
    this.events = dataset.events().size();
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    for (LeafReaderContext leaf : reader.leaves()) {
      int[] known = before == null ? null : before.known(leaf.reader());
      ordinals.put(leaf, known == null ? ordinals(leaf.reader(), dataset) : known);
    }
  }

  private int @Nullable [] known(LeafReader same) {
    Object key = same.getCoreCacheHelper().getKey();
    return ordinals.entrySet().stream()
        .filter(one -> one.getKey().reader().getCoreCacheHelper().getKey().equals(key))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static int[] ordinals(LeafReader leaf, Dataset dataset) throws IOException {
    int[] ordinals = new int[leaf.maxDoc()];
    Arrays.fill(ordinals, -1);
    BinaryDocValues ids = leaf.getBinaryDocValues(Fields.ID);
    while (ids != null && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      ordinals[ids.docID()] = dataset.ordinal(new EventId(ids.binaryValue().utf8ToString()));
    }
    return ordinals;
  }

  /// As [org.demarche.search.TextFinder#find].
  ///
  /// @throws AlreadyClosedException where it was closed before
  int[] find(TextQuery query) throws IOException {
    reader.incRef();
    try {
      return ordinals(events(query));
    } finally {
      reader.decRef();
    }
  }

  private FixedBitSet events(TextQuery query) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, events));
    Evaluation evaluation = new Evaluation(searcher, names, query);
    for (Map.Entry<LeafReaderContext, int[]> segment : ordinals.entrySet()) {
      FixedBitSet documents = evaluation.documents(segment.getKey());
      Bits live = segment.getKey().reader().getLiveDocs();
      collect(documents, live, segment.getValue(), found);
    }
    return found;
  }

  private static void collect(
      FixedBitSet documents, @Nullable Bits live, int[] ordinals, FixedBitSet found) {
    int document = next(documents, 0);
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      if ((live == null || live.get(document)) && ordinals[document] >= 0) {
        found.set(ordinals[document]);
      }
      document = next(documents, document + 1);
    }
  }

  private static int next(FixedBitSet bits, int from) {
    return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private static int[] ordinals(FixedBitSet found) {
    int[] ordinals = new int[found.cardinality()];
    int at = -1;
    for (int i = 0; i < ordinals.length; i++) {
      at = found.nextSetBit(at + 1);
      ordinals[i] = at;
    }
    return ordinals;
  }

  /// Those who are finding something find it all the same.
  void close() throws IOException {
    reader.close();
  }
}
