package org.demarche.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A map that keeps what was used last. For one thread at a time.
public final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  /// @param most how many entries are kept
  public Recent(int most) {
    super(64, 0.75f, true);
    this.most = most;
  }

  /// The value of a key, without that the question counts as a use.
  ///
  /// @param map one of these, or a view of one
  public static <K, V> Optional<V> peek(Map<K, V> map, K key) {
    // To go through the entries leaves their order as it is, which to look one up does not.
    return map.entrySet().stream()
        .filter(entry -> entry.getKey().equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
