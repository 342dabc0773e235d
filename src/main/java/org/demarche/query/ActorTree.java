package org.demarche.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.search.FoldedText;

/// The actors of a dataset as a forest: persons below organisations below states.
///
/// Siblings are listed states first, then organisations, groups and persons, each by name. A cycle
/// of 'part of' links is cut above its smallest id.
public final class ActorTree {
  private final SequencedMap<ActorId, Actor> actors;
  private final Ancestry<ActorId> ancestry;
  private final List<Actor> ordered;

  /// @param folded the name as it is compared
  private record Named(Actor actor, String folded) {}

  private ActorTree(Dataset dataset) {
    this.actors = dataset.actors();
    Comparator<Named> order =
        Comparator.comparing((Named named) -> named.actor.kind())
            .thenComparing(Named::folded)
            .thenComparing(named -> named.actor.id());
    this.ordered =
        dataset.actors().values().stream()
            .map(actor -> new Named(actor, FoldedText.of(actor.name())))
            .sorted(order)
            .map(Named::actor)
            .toList();
    this.ancestry = dataset.chronology().actors().listed(ordered.stream().map(Actor::id).toList());
  }

  public static ActorTree of(Dataset dataset) {
    return new ActorTree(dataset);
  }

  /// Whether it is the tree of a dataset's actors.
  boolean isOf(Dataset dataset) {
    return dataset.actors().equals(actors);
  }

  private Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /// The actors that are part of no other.
  public List<Actor> roots() {
    return actors(ancestry.roots());
  }

  /// The actors directly below one.
  public List<Actor> children(ActorId actor) {
    return actors(ancestry.children(actor));
  }

  /// From the top of the tree down to the actor, both included; empty for an unknown id.
  public List<Actor> path(ActorId actor) {
    return actors(ancestry.path(actor));
  }

  /// As [#path]; the id alone where no actor has it.
  List<ActorId> idPath(ActorId actor) {
    return ancestry.path(actor);
  }

  /// The top of the tree that the actor is in: the actor itself where it is part of nothing.
  public ActorId root(ActorId actor) {
    return ancestry.root(actor);
  }

  /// The actor and all below it, parents before children.
  public SequencedSet<ActorId> withDescendants(ActorId actor) {
    return ancestry.withDescendants(actor);
  }

  /// The actors whose name or an alias has every word of `text` in it, at the start of a word, in
  /// the order of the tree's siblings; all actors when `text` is blank.
  ///
  /// Case, accents and the letters that Arabic and Persian write differently make no difference.
  public List<Actor> search(String text) {
    return ordered.stream().filter(actor -> matches(actor, text)).toList();
  }

  private static boolean matches(Actor actor, String text) {
    return FoldedText.hasWords(actor.name(), text)
        || actor.aliases().stream().anyMatch(alias -> FoldedText.hasWords(alias, text));
  }

  private List<Actor> actors(List<ActorId> ids) {
    return ids.stream().flatMap(id -> actor(id).stream()).toList();
  }
}
