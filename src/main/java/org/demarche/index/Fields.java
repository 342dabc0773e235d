package org.demarche.index;

import it.unimi.dsi.fastutil.longs.LongList;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.demarche.model.EventId;
import org.demarche.search.EventWords;
import org.demarche.search.NameWords;

/// What the index keeps of an event: its id, its words with their positions, and a mark by which a
/// change of them is noticed. One document after another is made with it.
final class Fields {
  /// Both the term by which an event is replaced and the value from which its ordinal is looked up.
  static final String ID = "id";

  static final String WORDS = "words";
  static final String MARK = "mark";

  private static final FieldType POSITIONS = positions();

  private final WordStream stream = new WordStream();

  private static FieldType positions() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  static Term term(EventId id) {
    return new Term(ID, id.value());
  }

  /// What is kept of a name: its own words, and the word that stands for it. To be added before the
  /// next one is asked for.
  Document document(NameWords name) {
    BytesRef word = new BytesRef(NameTerm.BYTES);
    NameTerm.write(name.key(), word);
    stream.of(name.texts(), LongList.of());
    Document document = new Document();
    document.add(new BinaryDocValuesField(ID, word));
    document.add(new Field(WORDS, stream, POSITIONS));
    return document;
  }

  /// To be added before the next one is asked for.
  Document document(EventId id, long mark, EventWords words) {
    stream.of(words.texts(), words.names());
    Document document = new Document();
    document.add(new StringField(ID, id.value(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(id.value())));
    document.add(new NumericDocValuesField(MARK, mark));
    document.add(new Field(WORDS, stream, POSITIONS));
    return document;
  }
}
