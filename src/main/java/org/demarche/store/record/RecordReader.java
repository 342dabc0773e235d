package org.demarche.store.record;

import org.jspecify.annotations.Nullable;

/// How one sort of record in a list is read.
interface RecordReader<T> {
  /// The record, or null, with a problem, where it cannot be used.
  @Nullable T read(Fields fields);

  String id(T record);

  /// The id of the record that this one belongs to, or null.
  default @Nullable String parent(T record) {
    return null;
  }

  default T withoutParent(T record) {
    return record;
  }
}
