package org.demarche.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Witnesses.Origin;

/// Sources by number, made ready to be asked of very many sets of them whether each is one witness,
/// as [Witnesses] says it. Immutable.
public final class WitnessTable {
  private final List<Optional<Source>> sources;

  /// By source, numbers for what makes it one witness with others, ascending.
  private final int[][] origins;

  /// @param sources by number; nothing where there is no source of the number
  public WitnessTable(List<Optional<Source>> sources) {
    this.sources = List.copyOf(sources);
    Map<Origin, Integer> numbers = new HashMap<>();
    origins = new int[sources.size()][];
    Arrays.setAll(
        origins,
        at ->
            sources.get(at).stream()
                .flatMap(source -> Witnesses.origins(source).stream())
                .mapToInt(origin -> numbers.computeIfAbsent(origin, key -> numbers.size()))
                .sorted()
                .toArray());
  }

  /// Whether another table says the same of the same numbers.
  public boolean isSame(WitnessTable other) {
    return Arrays.deepEquals(origins, other.origins) && known().equals(other.known());
  }

  private List<Boolean> known() {
    return sources.stream().map(Optional::isPresent).toList();
  }

  /// Whether those of some sources that there are make one witness.
  ///
  /// @param numbers of sources, each once; looked at up to `size`
  public boolean isOne(int[] numbers, int size) {
    int first = 0;
    while (first < size && sources.get(numbers[first]).isEmpty()) {
      first++;
    }
    boolean shared = false;
    boolean alone = true;
    for (int i = first + 1; i < size; i++) {
      if (sources.get(numbers[i]).isPresent()) {
        alone = false;
        shared |= share(origins[numbers[first]], origins[numbers[i]]);
      }
    }
    if (alone || !shared) {
      return alone && first < size;
    }
    return size == 2 || isOneOfSeveral(numbers, size);
  }

  private boolean isOneOfSeveral(int[] numbers, int size) {
    List<Source> asked = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sources.get(numbers[i]).ifPresent(asked::add);
    }
    return Witnesses.count(asked) == 1;
  }

  private static boolean share(int[] some, int[] others) {
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      if (some[i] == others[j]) {
        return true;
      }
      if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
