package org.demarche.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How the values of a facet stand in a condition: some are asked for, some are ruled out, and so
/// may be that an event has none. A value.
///
/// @param values those that are asked for, in the order in which they were ticked, which makes no
///   difference to equality
/// @param without those that are ruled out, in the same order; one that is asked for is none of
///   them
/// @param missing how it stands that an event has no value at all
public record Ticks<K>(Set<K> values, Set<K> without, Wish missing) {
  /// What stands before a value that is ruled out.
  private static final String RULED_OUT = "-";

  /// What is written for the value that is missing.
  private static final String NOTHING = "?";

  /// What stands before a value that begins like something else.
  private static final String PLAIN = "+";

  public Ticks {
    values = Values.inOrder(values);
    Set<K> wanted = values;
    without = Values.inOrder(without.stream().filter(value -> !wanted.contains(value)).toList());
  }

  /// Nothing is asked of events.
  public static <K> Ticks<K> none() {
    return of(Set.of());
  }

  /// Some values are asked for, and nothing else.
  public static <K> Ticks<K> of(Set<K> values) {
    return new Ticks<>(values, Set.of(), Wish.NONE);
  }

  /// Some values are ruled out, and nothing else.
  public static <K> Ticks<K> without(Set<K> values) {
    return new Ticks<>(Set.of(), values, Wish.NONE);
  }

  /// Only that a value is missing is asked for or ruled out.
  public static <K> Ticks<K> missing(Wish wish) {
    return new Ticks<>(Set.of(), Set.of(), wish);
  }

  /// How a value stands.
  public Wish wish(K value) {
    return values.contains(value) ? Wish.WITH : without.contains(value) ? Wish.WITHOUT : Wish.NONE;
  }

  /// These, with a value that stands otherwise.
  public Ticks<K> with(K value, Wish wish) {
    return new Ticks<>(
        changed(values, value, wish == Wish.WITH),
        changed(without, value, wish == Wish.WITHOUT),
        missing);
  }

  private static <K> Set<K> changed(Set<K> from, K value, boolean belongs) {
    Set<K> changed = new LinkedHashSet<>(from);
    if (belongs) {
      changed.add(value);
    } else {
      changed.remove(value);
    }
    return changed;
  }

  /// These, with other values asked for.
  public Ticks<K> withValues(Set<K> other) {
    return new Ticks<>(other, without, missing);
  }

  /// These, where it stands otherwise that a value is missing.
  public Ticks<K> withMissing(Wish wish) {
    return new Ticks<>(values, without, wish);
  }

  /// These, with what is asked for only, or what is ruled out only.
  Ticks<K> only(Wish wish) {
    return new Ticks<>(
        wish == Wish.WITH ? values : Set.of(),
        wish == Wish.WITHOUT ? without : Set.of(),
        missing == wish ? wish : Wish.NONE);
  }

  /// Whether anything is asked for, be it that a value is missing.
  public boolean isAsking() {
    return !values.isEmpty() || missing == Wish.WITH;
  }

  /// Whether anything is ruled out.
  public boolean isRulingOut() {
    return !without.isEmpty() || missing == Wish.WITHOUT;
  }

  boolean isEmpty() {
    return !isAsking() && !isRulingOut();
  }

  /// How many things are asked for or ruled out.
  public int size() {
    return values.size() + without.size() + (missing == Wish.NONE ? 0 : 1);
  }

  /// These without the values that `kept` refuses.
  Ticks<K> kept(Predicate<K> kept) {
    return new Ticks<>(some(values, kept), some(without, kept), missing);
  }

  private static <K> Set<K> some(Set<K> values, Predicate<K> kept) {
    return values.stream().filter(kept).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// What of these can be taken away by itself, in order: what is asked for first.
  List<Ticks<K>> parts() {
    List<Ticks<K>> parts = new ArrayList<>();
    values.forEach(value -> parts.add(of(Set.of(value))));
    addMissing(parts, Wish.WITH);
    without.forEach(value -> parts.add(without(Set.of(value))));
    addMissing(parts, Wish.WITHOUT);
    return parts;
  }

  private void addMissing(List<Ticks<K>> parts, Wish wish) {
    if (missing == wish) {
      parts.add(missing(wish));
    }
  }

  /// These without one of their [#parts].
  Ticks<K> less(Ticks<K> part) {
    Ticks<K> left = part.missing == Wish.NONE ? this : withMissing(Wish.NONE);
    return left.kept(value -> part.wish(value) == Wish.NONE);
  }

  /// As words: a value that is asked for as it is, `-` before one that is ruled out, `?` for the
  /// one that is missing, and `+` before a value that begins with one of these.
  List<String> written(Function<K, String> word) {
    List<String> words = new ArrayList<>();
    for (Ticks<K> part : parts()) {
      String mark = part.isRulingOut() ? RULED_OUT : "";
      String what =
          part.missing == Wish.NONE
              ? plain(word.apply(Values.only(part.isAsking() ? part.values : part.without)))
              : NOTHING;
      words.add(mark + what);
    }
    return words;
  }

  private static String plain(String word) {
    boolean marked =
        word.startsWith(RULED_OUT) || word.startsWith(NOTHING) || word.startsWith(PLAIN);
    return marked ? PLAIN + word : word;
  }

  /// Reads what [#written] gave.
  static <K> Ticks<K> read(List<String> words, Function<String, K> value) {
    Ticks<K> ticks = none();
    for (String word : words) {
      boolean out = word.startsWith(RULED_OUT);
      String what = out ? word.substring(RULED_OUT.length()) : word;
      Wish wish = out ? Wish.WITHOUT : Wish.WITH;
      ticks =
          what.equals(NOTHING)
              ? ticks.withMissing(wish)
              : ticks.with(
                  value.apply(what.startsWith(PLAIN) ? what.substring(PLAIN.length()) : what),
                  wish);
    }
    return ticks;
  }
}
