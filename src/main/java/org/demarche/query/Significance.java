package org.demarche.query;

import java.util.List;
import java.util.function.ToIntFunction;
import org.demarche.dataset.Dataset;
import org.demarche.words.Message;

/// How significant an event must be at least.
///
/// @param least from [#LEAST], which every event is, to [#MOST]
public record Significance(int least) implements Counted<Integer> {
  public static final int LEAST = 1;
  public static final int MOST = 5;

  /// From here on events are the main ones.
  public static final int MAIN = 4;

  public static final ConditionSort<Significance> SORT =
      new ConditionSort<>(
          "significance", Significance.class, new Significance(LEAST), Significance::read);

  /// @throws IllegalArgumentException outside the limits
  public Significance {
    if (least < LEAST || least > MOST) {
      throw new IllegalArgumentException("significance " + least);
    }
  }

  @Override
  public ConditionSort<Significance> sort() {
    return SORT;
  }

  @Override
  public boolean isEmpty() {
    return least == LEAST;
  }

  @Override
  public EventSet kept(FacetBitmaps index, TextMatches texts) {
    return new EventSet(index.significance().atLeast(least));
  }

  /// What would be left if events had to be so significant at least.
  @Override
  public ToIntFunction<Integer> counter(FacetBitmaps index, Beside beside) {
    return wanted -> beside.others().count(index.significance().atLeast(wanted));
  }

  @Override
  public List<Part> parts() {
    return isEmpty() ? List.of() : List.of(new Part(this, SORT.none()));
  }

  @Override
  public Significance within(Dataset dataset) {
    return this;
  }

  @Override
  public List<String> written() {
    return List.of(Integer.toString(least));
  }

  private static Significance read(List<String> words) {
    if (words.size() != 1 || !words.getFirst().matches("[" + LEAST + "-" + MOST + "]")) {
      throw new UnreadableCondition(Message.of("text.filter.no-significance", LEAST, MOST));
    }
    return new Significance(Integer.parseInt(words.getFirst()));
  }
}
