package org.demarche.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.demarche.search.Term;
import org.demarche.search.TextQuery;

/// Answers one question, segment by segment: a document has what a term asks for in words of its
/// own or in a name. Each term gives a set of bits, so that the many that a first letter finds are
/// put together word by word and not one by one.
final class Evaluation {
  private final List<Asked> asked = new ArrayList<>();

  /// @param ways in any of which a document may have it
  private record Asked(boolean excluded, List<Weight> ways) {}

  Evaluation(IndexSearcher searcher, NameIndex names, TextQuery question) throws IOException {
    TermQueries own = new TermQueries(searcher.getIndexReader());
    for (Term term : question.terms()) {
      List<Weight> ways = new ArrayList<>();
      ways.add(weight(searcher, own.query(term)));
      List<BytesRef> named = names.words(term);
      if (!named.isEmpty()) {
        ways.add(weight(searcher, new TermInSetQuery(Fields.WORDS, named)));
      }
      asked.add(new Asked(term.excluded(), ways));
    }
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// The documents of a segment that have all that is asked for, among them those that are deleted.
  FixedBitSet documents(LeafReaderContext segment) throws IOException {
    int size = Math.max(1, segment.reader().maxDoc());
    FixedBitSet all = new FixedBitSet(size);
    all.set(0, segment.reader().maxDoc());
    for (Asked one : asked) {
      FixedBitSet with = new FixedBitSet(size);
      for (Weight way : one.ways) {
        Scorer scorer = way.scorer(segment);
        if (scorer != null) {
          with.or(scorer.iterator());
        }
      }
      if (one.excluded) {
        all.andNot(with);
      } else {
        all.and(with);
      }
    }
    return all;
  }
}
