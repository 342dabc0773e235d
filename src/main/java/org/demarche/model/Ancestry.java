package org.demarche.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A forest made of 'is part of' links.
///
/// Links to something that is not there are ignored. A cycle, which a dataset may hold until
/// somebody mends it, is cut above the smallest of its members, so that every walk ends and the
/// result does not depend on the order of the records.
public final class Ancestry<K extends Comparable<K>> {
  private final Map<K, K> parents = new HashMap<>();
  private final Map<K, List<K>> children = new LinkedHashMap<>();
  private final List<K> roots = new ArrayList<>();

  /// @param keys all members, in the order in which children and roots are listed
  /// @param parent what a member says it is part of, or null
  public Ancestry(Collection<K> keys, Function<K, @Nullable K> parent) {
    Set<K> known = new LinkedHashSet<>(keys);
    for (K key : known) {
      K above = parent.apply(key);
      if (above != null && known.contains(above)) {
        parents.put(key, above);
      }
    }
    cutCycles(known);
    for (K key : known) {
      K above = parents.get(key);
      if (above == null) {
        roots.add(key);
      } else {
        children.computeIfAbsent(above, any -> new ArrayList<>()).add(key);
      }
    }
  }

  /// How actors are part of each other; of several with one id the first counts.
  public static Ancestry<ActorId> ofActors(Collection<Actor> actors) {
    return of(actors, Actor::id, Actor::partOf);
  }

  /// How places lie in each other; of several with one id the first counts.
  public static Ancestry<PlaceId> ofPlaces(Collection<Place> places) {
    return of(places, Place::id, Place::partOf);
  }

  private static <K extends Comparable<K>, V> Ancestry<K> of(
      Collection<V> records, Function<V, K> id, Function<V, @Nullable K> parent) {
    Map<K, V> byId = new LinkedHashMap<>();
    records.forEach(one -> byId.putIfAbsent(id.apply(one), one));
    return new Ancestry<>(
        byId.keySet(),
        key -> {
          V known = byId.get(key);
          return known == null ? null : parent.apply(known);
        });
  }

  /// The same forest, its children and roots listed in another order.
  ///
  /// @param keys all members
  public Ancestry<K> listed(Collection<K> keys) {
    return new Ancestry<>(keys, parents::get);
  }

  private void cutCycles(Set<K> keys) {
    Set<K> safe = new LinkedHashSet<>();
    for (K key : keys) {
      SequencedSet<K> walk = new LinkedHashSet<>();
      K at = key;
      while (at != null && !safe.contains(at) && walk.add(at)) {
        at = parents.get(at);
      }
      if (at != null && !safe.contains(at)) {
        List<K> cycle = List.copyOf(walk);
        parents.remove(Collections.min(cycle.subList(cycle.indexOf(at), cycle.size())));
      }
      safe.addAll(walk);
    }
  }

  public List<K> roots() {
    return Collections.unmodifiableList(roots);
  }

  public List<K> children(K key) {
    return Collections.unmodifiableList(children.getOrDefault(key, List.of()));
  }

  /// From the root down to `key`, both included; `key` alone when it is not a member.
  public List<K> path(K key) {
    Deque<K> path = new ArrayDeque<>();
    for (K at = key; at != null; at = parents.get(at)) {
      path.addFirst(at);
    }
    return List.copyOf(path);
  }

  /// From `key` up to the root, both included; `key` alone when it is not a member.
  public List<K> upwards(K key) {
    return path(key).reversed();
  }

  /// The top of the tree that `key` is in; `key` itself when it is not a member.
  public K root(K key) {
    K at = key;
    for (K above = parents.get(at); above != null; above = parents.get(at)) {
      at = above;
    }
    return at;
  }

  /// `key` and all below it, parents before children.
  public SequencedSet<K> withDescendants(K key) {
    SequencedSet<K> found = new LinkedHashSet<>();
    Deque<K> open = new ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      K at = open.removeFirst();
      found.add(at);
      children(at).reversed().forEach(open::addFirst);
    }
    return found;
  }
}
