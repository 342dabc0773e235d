package org.demarche.query;

import java.util.List;
import java.util.Objects;
import org.demarche.dataset.Dataset;
import org.demarche.time.TimeRange;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// When an event must have been.
///
/// @param range null for any time
public record InTime(@Nullable TimeRange range, Certainty certainty) implements Condition {
  public static final ConditionSort<InTime> SORT =
      new ConditionSort<>("range", InTime.class, new InTime(null, Certainty.STATED), InTime::read);

  /// How a side without a limit is written, as in EDTF.
  private static final String OPEN = "..";

  /// How a date that is not exactly known meets a range.
  public enum Certainty {
    /// The date as it is stated meets the range: some of the time that it may mean lies in it,
    /// where what happened once, at a time known to be before or after some day, is not looked for
    /// any farther than that day. What lasts, and has no end or no beginning, goes on.
    STATED,
    /// Some of the time that the date may mean lies in the range. A side that is open, or whose
    /// bound nobody knows, goes on for ever.
    POSSIBLY,
    /// All the time that the date may mean lies in the range, so that it lies in it whatever the
    /// date turns out to be. An event that lasts must lie in it from start to end.
    CERTAINLY
  }

  @Override
  public ConditionSort<InTime> sort() {
    return SORT;
  }

  @Override
  public boolean isEmpty() {
    return range == null;
  }

  @Override
  public EventSet kept(FacetBitmaps index, TextMatches texts) {
    TimeRange asked = Objects.requireNonNull(range);
    return new EventSet(
        switch (certainty) {
          case STATED -> index.times().statedIn(asked);
          case POSSIBLY -> index.times().reachingInto(asked);
          case CERTAINLY -> index.times().within(asked);
        });
  }

  @Override
  public List<Part> parts() {
    return isEmpty() ? List.of() : List.of(new Part(this, new InTime(null, certainty)));
  }

  @Override
  public InTime within(Dataset dataset) {
    return this;
  }

  @Override
  public List<String> written() {
    String how = Values.word(certainty);
    return range == null
        ? List.of(how)
        : List.of(how, written(range.start(), -TimeRange.FAR), written(range.end(), TimeRange.FAR));
  }

  private static String written(long second, long open) {
    return second == open ? OPEN : Long.toString(second);
  }

  private static InTime read(List<String> words) {
    if (words.size() != 1 && words.size() != 3) {
      throw new UnreadableCondition(Message.of("text.filter.no-range"));
    }
    Certainty certainty = Values.constant(Certainty.class, words.getFirst());
    if (words.size() == 1) {
      return new InTime(null, certainty);
    }
    long start = second(words.get(1), -TimeRange.FAR);
    long end = second(words.get(2), TimeRange.FAR);
    if (end < start) {
      throw new UnreadableCondition(Message.of("text.filter.end-before-start"));
    }
    return new InTime(new TimeRange(start, end), certainty);
  }

  private static long second(String word, long open) {
    if (word.equals(OPEN)) {
      return open;
    }
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new UnreadableCondition(Message.of("text.filter.no-second", word));
    }
  }
}
