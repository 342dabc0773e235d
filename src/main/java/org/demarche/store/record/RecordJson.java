package org.demarche.store.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/// One JSON object in the making, with its members in the order in which they are put.
final class RecordJson {
  private static final String SCHEMA = "$schema";

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /// A member, unless the value is null or empty.
  RecordJson put(String name, @Nullable Object value) {
    boolean absent =
        value == null
            || (value instanceof String text && text.isEmpty())
            || (value instanceof Collection<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (!absent) {
      members.put(name, value);
    }
    return this;
  }

  /// A member, whatever the value, unless there is one of that name.
  RecordJson putAsIs(String name, @Nullable Object value) {
    members.putIfAbsent(name, value);
    return this;
  }

  /// A member for an id, a zone or anything else that its text stands for.
  RecordJson putText(String name, @Nullable Object value) {
    return put(name, value == null ? null : value.toString());
  }

  /// A member for a list of records, unless it is empty.
  <T> RecordJson putAll(String name, List<T> records, Function<T, Object> plain) {
    return put(name, records.stream().map(plain).toList());
  }

  /// The object with the extras after its own members, a schema's address before them.
  Map<String, @Nullable Object> with(Extras extras) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    if (extras.fields().containsKey(SCHEMA)) {
      all.put(SCHEMA, extras.fields().get(SCHEMA));
    }
    all.putAll(members);
    extras.fields().forEach(all::putIfAbsent);
    return all;
  }
}
