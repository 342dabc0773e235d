package org.demarche.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.demarche.dataset.Dataset;
import org.demarche.search.NameWords;
import org.demarche.search.Term;

/// The words of the actors, places and sources of a dataset, in memory: an index of events has one
/// word for each of them that an event names, and this one says which of these words are meant. So
/// a name is cut into its words once and not for every event, of whose words names are the most;
/// and when somebody gets another name, no event is indexed anew.
///
/// Never closed, since it holds nothing but memory. Used from any thread.
final class NameIndex {
  private final IndexSearcher searcher;

  private NameIndex(DirectoryReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  static NameIndex of(Dataset dataset) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig();
    config.setMergeScheduler(new SerialMergeScheduler());
    Fields fields = new Fields();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (NameWords name : (Iterable<NameWords>) NameWords.of(dataset)::iterator) {
        writer.addDocument(fields.document(name));
      }
    }
    return new NameIndex(DirectoryReader.open(directory));
  }

  /// The words that stand for the names that have what is asked for.
  List<BytesRef> words(Term term) throws IOException {
    List<BytesRef> words = new ArrayList<>();
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(new TermQueries(searcher.getIndexReader()).query(term)),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      BinaryDocValues ids = segment.reader().getBinaryDocValues(Fields.ID);
      if (scorer != null && ids != null) {
        DocIdSetIterator found = scorer.iterator();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (ids.advanceExact(found.docID())) {
            words.add(BytesRef.deepCopyOf(ids.binaryValue()));
          }
        }
      }
    }
    return words;
  }
}
