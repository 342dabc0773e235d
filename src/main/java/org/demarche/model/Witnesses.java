package org.demarche.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Citation.Stance;

/// How many independent witnesses some sources are.
///
/// Two of the sources are one witness when they print one report or carry the reporting of one
/// newsroom, and so on through others among them. Own reports of different newsrooms are
/// independent; a source that says nothing of where its reporting comes from, and has no publisher,
/// stands alone.
///
/// Witnesses of an event are the sources that it cites itself. One that mentions it in passing is
/// no second witness beside one that reports or supports it; it counts where nobody does more than
/// mention it, and one that announces it where nobody does more than announce it. One that
/// contradicts it never counts.
public final class Witnesses {
  /// The [#weakness] of a stance that makes nobody a witness.
  public static final int NONE = 3;

  private Witnesses() {}

  /// What a stance is worth where the witnesses of an event are counted: 0 for the strongest, and
  /// only citations of the least weakness found count.
  public static int weakness(Stance stance) {
    return switch (stance) {
      case REPORTS, SUPPORTS -> 0;
      case MENTIONS -> 1;
      case ANNOUNCES -> 2;
      case CONTRADICTS -> NONE;
    };
  }

  /// The least weakness of some citations; [#NONE] where there is no witness among them.
  public static int weakness(Collection<Citation> citations) {
    int least = NONE;
    for (Citation citation : citations) {
      least = Math.min(least, weakness(citation.stance()));
    }
    return least;
  }

  /// Of an event's citations those whose sources are its witnesses.
  public static List<Citation> telling(List<Citation> citations) {
    int least = weakness(citations);
    return least == NONE
        ? List.of()
        : citations.stream().filter(one -> weakness(one.stance()) == least).toList();
  }

  /// What makes sources one witness.
  sealed interface Origin {
    record OfReport(String name) implements Origin {}

    record OfNewsroom(String name) implements Origin {}
  }

  /// How many independent witnesses the sources are.
  public static int count(Collection<Source> sources) {
    return among(sources).size();
  }

  /// The sources by witness: witnesses, and the sources of each, in the order in which they come.
  /// Each source counts once.
  public static List<List<Source>> among(Collection<Source> sources) {
    List<Source> all = sources.stream().distinct().toList();
    int[] parents = new int[all.size()];
    Arrays.setAll(parents, at -> at);
    Map<Origin, Integer> first = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      for (Origin origin : origins(all.get(at))) {
        Integer other = first.putIfAbsent(origin, at);
        if (other != null) {
          join(parents, other, at);
        }
      }
    }
    Map<Integer, List<Source>> groups = new LinkedHashMap<>();
    for (int at = 0; at < all.size(); at++) {
      groups.computeIfAbsent(root(parents, at), key -> new ArrayList<>()).add(all.get(at));
    }
    return groups.values().stream().map(List::copyOf).toList();
  }

  static List<Origin> origins(Source source) {
    List<Origin> origins = new ArrayList<>();
    source.newsrooms().forEach(name -> origins.add(new Origin.OfNewsroom(name)));
    String report = source.reporting().witness();
    if (report != null) {
      origins.add(new Origin.OfReport(report));
    }
    return origins;
  }

  /// The earlier of two roots stays one, so that a group is found under its first source.
  private static void join(int[] parents, int one, int other) {
    int first = root(parents, one);
    int second = root(parents, other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] parents, int at) {
    int root = at;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
