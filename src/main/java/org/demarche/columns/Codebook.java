package org.demarche.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Small whole numbers for values that many events share. Grows, and is read, by many threads.
public final class Codebook<T> {
  private final Map<T, Integer> codes;
  private volatile Object[] values;
  private int size;

  Codebook() {
    codes = new ConcurrentHashMap<>();
    values = new Object[64];
  }

  /// A copy with the same codes.
  Codebook(Codebook<T> from) {
    synchronized (from) {
      codes = new ConcurrentHashMap<>(from.codes);
      values = from.values.clone();
      size = from.size;
    }
  }

  void addAll(Collection<T> all) {
    all.forEach(this::code);
  }

  /// By code.
  synchronized List<T> values() {
    List<T> all = new ArrayList<>(size);
    for (int code = 0; code < size; code++) {
      all.add(value(code));
    }
    return all;
  }

  /// The value's code, made now if there is none.
  int code(T value) {
    Integer known = codes.get(value);
    return known == null ? make(value) : known;
  }

  private synchronized int make(T value) {
    Integer known = codes.get(value);
    if (known != null) {
      return known;
    }
    Object[] room = size == values.length ? Arrays.copyOf(values, size * 2) : values;
    room[size] = value;
    values = room;
    codes.put(value, size);
    return size++;
  }

  /// The value of a code that [#code] gave.
  @SuppressWarnings("unchecked")
  T value(int code) {
    return (T) Objects.requireNonNull(values[code]);
  }
}
