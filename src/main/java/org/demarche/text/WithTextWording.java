package org.demarche.text;

import java.util.List;
import org.demarche.query.WithText;
import org.demarche.search.Term;
import org.demarche.search.TextQuery;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'mentioning “envoy” and “first round” but not “Rice”'.
record WithTextWording(Words words, WithText text) implements ConditionWording {
  @Override
  public List<FilterPhrase> phrases() {
    return List.of(new FilterPhrase(FilterPhrase.Place.CLAUSE, said()));
  }

  @Override
  public String label(SourceNames sources) {
    return said();
  }

  private String said() {
    TextQuery query = text.query();
    String wanted = Lists.allAnd(words, quoted(query.wanted()));
    String unwanted = Lists.allOr(words, quoted(query.unwanted()));
    if (query.unwanted().isEmpty()) {
      return words.say("text.mentioning", wanted);
    }
    return query.wanted().isEmpty()
        ? words.say("text.not-mentioning", unwanted)
        : words.say("text.mentioning-but-not", wanted, unwanted);
  }

  private List<String> quoted(List<Term> terms) {
    return terms.stream().map(term -> Quotes.around(words, shown(term))).toList();
  }

  private String shown(Term term) {
    return term.begun() ? words.say("text.word-goes-on", term.words()) : term.words();
  }
}
