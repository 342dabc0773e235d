package org.demarche.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a record that this version does not know, kept so that writing the record loses
/// nothing.
///
/// @param fields name to plain JSON value (String, Number, Boolean, List, Map or null), in file
///   order
public record Extras(Map<String, Object> fields) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
