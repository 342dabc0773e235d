package org.demarche;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.query.Actors;
import org.demarche.query.Condition;
import org.demarche.query.ConditionSort;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Status;
import org.demarche.query.Statuses;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.query.WithText;
import org.demarche.time.TimeRange;

/// Made-up filters and conditions on what is in [Datasets#random].
public final class RandomFilters {
  private static final int DAY = 86_400;

  private static final List<Dispute> DISPUTES = List.of(Dispute.values());

  private static final List<Status> STATUSES = List.of(Status.values());

  private RandomFilters() {}

  /// Often on actors, less often on all else.
  public static Filter filter(Random random) {
    Filter filter = Filter.ALL.with(condition(Actors.SORT, random));
    for (ConditionSort<?> sort : ConditionSort.all()) {
      if (!sort.equals(Actors.SORT) && random.nextInt(3) == 0) {
        filter = filter.with(condition(sort, random));
      }
    }
    return filter;
  }

  /// One that asks something of events.
  public static Condition asking(ConditionSort<?> sort, Random random) {
    Condition condition = condition(sort, random);
    while (condition.isEmpty()) {
      condition = condition(sort, random);
    }
    return condition;
  }

  /// May be empty.
  public static Condition condition(ConditionSort<?> sort, Random random) {
    return switch (sort.none()) {
      case Actors _ ->
          new Actors(
              ticks(random, 12, i -> new ActorId("a" + i)), one(random, Actors.Mode.values()));
      case Kinds _ -> new Kinds(ticks(random, 6, i -> Datasets.KINDS.get(i).id()));
      case Places _ ->
          new Places(
              ticks(random, 6, i -> new PlaceId("p" + i)), one(random, Places.Mode.values()));
      case Sources _ ->
          new Sources(
              ticks(random, 8, i -> new SourceId("s" + i)), one(random, Sources.Mode.values()));
      case InTime _ ->
          new InTime(
              random.nextInt(4) == 0 ? null : range(random),
              one(random, InTime.Certainty.values()));
      case WithText _ -> new WithText(RandomQueries.query(random));
      case DisputedBy _ -> new DisputedBy(some(random, DISPUTES.size(), DISPUTES::get));
      case Statuses _ -> new Statuses(some(random, STATUSES.size(), STATUSES::get));
      case Significance _ ->
          new Significance(Significance.LEAST + random.nextInt(Significance.MOST));
    };
  }

  /// Asked for more often than ruled out, and seldom that a value is missing.
  private static <T> Ticks<T> ticks(Random random, int values, IntFunction<T> value) {
    Set<T> without = random.nextInt(3) == 0 ? some(random, values, value) : Set.of();
    Wish missing = random.nextInt(4) == 0 ? one(random, Wish.values()) : Wish.NONE;
    return new Ticks<>(some(random, values, value), without, missing);
  }

  private static TimeRange range(Random random) {
    long start = LocalDate.of(1945 + random.nextInt(70), 1, 1).toEpochDay() * DAY;
    long end = start + random.nextInt(1_000_000_000);
    return new TimeRange(
        random.nextInt(8) == 0 ? -TimeRange.FAR : start,
        random.nextInt(8) == 0 ? TimeRange.FAR : end);
  }

  private static <E> E one(Random random, E[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> Set<T> some(Random random, int values, IntFunction<T> value) {
    List<T> chosen = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      chosen.add(value.apply(random.nextInt(values)));
    }
    return new LinkedHashSet<>(chosen);
  }
}
