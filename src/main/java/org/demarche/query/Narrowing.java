package org.demarche.query;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.model.ActorId;
import org.demarche.model.SourceId;

/// The ways in which somebody who points at one actor or source changes the filter.
public final class Narrowing {
  private Narrowing() {}

  /// Of actors only this one is asked for; what else the filter asks stays.
  public static UnaryOperator<Filter> only(ActorId actor) {
    return filter -> filter.with(new Actors(Set.of(actor), Actors.Mode.ANY));
  }

  /// What the actor takes part in is ruled out, beside what else the filter asks.
  public static UnaryOperator<Filter> without(ActorId actor) {
    return filter -> {
      Actors actors = filter.get(Actors.SORT);
      return filter.with(actors.with(actors.ticks().with(actor, Wish.WITHOUT)));
    };
  }

  /// Of sources only this one is asked for; what else the filter asks stays.
  public static UnaryOperator<Filter> only(SourceId source) {
    return filter -> filter.with(new Sources(Set.of(source)));
  }

  /// What the source tells of is ruled out, beside what else the filter asks.
  public static UnaryOperator<Filter> without(SourceId source) {
    return filter -> {
      Sources sources = filter.get(Sources.SORT);
      return filter.with(sources.with(sources.ticks().with(source, Wish.WITHOUT)));
    };
  }
}
