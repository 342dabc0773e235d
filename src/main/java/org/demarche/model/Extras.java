package org.demarche.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fields of a record that this version does not know, kept so that writing the record loses
/// nothing.
///
/// @param fields name to plain JSON value (String, Number, Boolean, List, Map or null), in file
///   order; whole numbers are Long, or BigInteger beyond it, others BigDecimal
public record Extras(Map<String, @Nullable Object> fields) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// These fields, or [#NONE] where there are none.
  public static Extras of(Map<String, @Nullable Object> fields) {
    return fields.isEmpty() ? NONE : new Extras(fields);
  }
}
