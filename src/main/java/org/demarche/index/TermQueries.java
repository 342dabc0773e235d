package org.demarche.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Says one term of a question as an index asks it, of the words that it has cut texts into.
final class TermQueries {
  private final IndexReader reader;

  TermQueries(IndexReader reader) {
    this.reader = reader;
  }

  Query query(org.demarche.search.Term term) throws IOException {
    List<Term> words = term.sought().stream().map(word -> new Term(Fields.WORDS, word)).toList();
    if (words.size() == 1) {
      Term only = words.getFirst();
      return term.begun() ? new PrefixQuery(only) : new TermQuery(only);
    }
    return term.begun() ? begun(words) : phrase(words);
  }

  private static Query phrase(List<Term> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(phrase::add);
    return phrase.build();
  }

  /// A phrase whose last word may go on: any of the words that begin so is its last.
  private Query begun(List<Term> words) throws IOException {
    Set<Term> last = beginning(words.getLast());
    if (last.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    words.subList(0, words.size() - 1).forEach(phrase::add);
    phrase.add(last.toArray(Term[]::new));
    return phrase.build();
  }

  private Set<Term> beginning(Term start) throws IOException {
    Set<Term> found = new LinkedHashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = Terms.getTerms(leaf.reader(), start.field());
      TermsEnum each = terms.iterator();
      if (each.seekCeil(start.bytes()) != TermsEnum.SeekStatus.END) {
        BytesRef term = each.term();
        while (term != null && StringHelper.startsWith(term, start.bytes())) {
          found.add(new Term(start.field(), BytesRef.deepCopyOf(term)));
          term = each.next();
        }
      }
    }
    return found;
  }
}
