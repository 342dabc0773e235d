package org.demarche.query;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.search.Term;
import org.demarche.search.TextQuery;
import org.demarche.words.Message;

/// What an event's texts must say.
public record WithText(TextQuery query) implements Condition {
  public static final ConditionSort<WithText> SORT =
      new ConditionSort<>("text", WithText.class, new WithText(TextQuery.NONE), WithText::read);

  @Override
  public ConditionSort<WithText> sort() {
    return SORT;
  }

  @Override
  public boolean isEmpty() {
    return query.isEmpty();
  }

  @Override
  public EventSet kept(FacetBitmaps index, TextMatches texts) {
    return texts.of(query);
  }

  /// Texts name nothing that a dataset could lack.
  @Override
  public boolean isNamed(FacetBitmaps index, TextMatches texts) {
    return true;
  }

  @Override
  public List<Part> parts() {
    return isEmpty() ? List.of() : List.of(new Part(this, SORT.none()));
  }

  @Override
  public WithText within(Dataset dataset) {
    return this;
  }

  @Override
  public List<String> written() {
    return query.terms().stream().map(Term::written).toList();
  }

  private static WithText read(List<String> words) {
    String text = String.join(" ", words);
    if (text.length() > TextQuery.LONGEST) {
      throw new UnreadableCondition(Message.of("text.filter.long-search", TextQuery.LONGEST));
    }
    TextQuery query = TextQuery.of(text);
    if (!new WithText(query).written().equals(words)) {
      throw new UnreadableCondition(Message.of("text.filter.no-search", text));
    }
    return new WithText(query);
  }
}
