package org.demarche.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;

/// Looks at every event of a dataset: the definition of what a [TextQuery] finds, and of where in
/// an event it is found. Takes the time of reading all records.
public final class TextScan implements TextFinder {
  private final Dataset dataset;
  private final EventTexts texts;

  public TextScan(Dataset dataset) {
    this.dataset = dataset;
    this.texts = new EventTexts(dataset);
  }

  @Override
  public int[] find(TextQuery query) {
    Question question = Question.of(query);
    IntStream.Builder found = IntStream.builder();
    int ordinal = 0;
    for (Event event : dataset.events()) {
      if (matches(event, question)) {
        found.add(ordinal);
      }
      ordinal++;
    }
    return found.build().toArray();
  }

  /// Where an event has what a query asks for; empty where the event does not match.
  public Optional<Hit> hit(int ordinal, TextQuery query) {
    Event event = dataset.events().get(ordinal);
    Question question = Question.of(query);
    if (!matches(event, question)) {
      return Optional.empty();
    }
    List<Found> found = new ArrayList<>();
    texts.forEach(event, (field, text) -> found(question, field, text).ifPresent(found::add));
    return Optional.of(
        new Hit(
            ordinal,
            found.stream()
                .sorted(Comparator.comparingInt(one -> -one.terms))
                .map(Found::place)
                .toList()));
  }

  /// @param terms how many of what was asked for are in the text
  private record Found(Hit.Place place, int terms) {}

  private static Optional<Found> found(Question question, Field field, String text) {
    List<Token> tokens = Articles.tokens(text);
    List<Mark> marks = new ArrayList<>();
    int terms = 0;
    for (Sought term : question.wanted) {
      List<Mark> own = term.marks(tokens);
      marks.addAll(own);
      terms += own.isEmpty() ? 0 : 1;
    }
    return terms == 0
        ? Optional.empty()
        : Optional.of(new Found(new Hit.Place(field, text, Mark.joined(marks)), terms));
  }

  private boolean matches(Event event, Question question) {
    BitSet found = new BitSet();
    boolean[] ruledOut = {false};
    texts.forEach(
        event,
        (field, text) -> {
          if (ruledOut[0] || question.isAnswered(found)) {
            return;
          }
          List<Token> tokens = Articles.tokens(text);
          for (int i = 0; i < question.wanted.size(); i++) {
            if (!found.get(i) && question.wanted.get(i).isIn(tokens)) {
              found.set(i);
            }
          }
          ruledOut[0] = question.unwanted.stream().anyMatch(term -> term.isIn(tokens));
        });
    return !ruledOut[0] && found.cardinality() == question.wanted.size();
  }

  private record Question(List<Sought> wanted, List<Sought> unwanted) {
    static Question of(TextQuery query) {
      return new Question(
          query.wanted().stream().map(Sought::of).toList(),
          query.unwanted().stream().map(Sought::of).toList());
    }

    /// Whether no further text can change the answer.
    boolean isAnswered(BitSet found) {
      return unwanted.isEmpty() && found.cardinality() == wanted.size();
    }
  }
}
