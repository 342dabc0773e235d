package org.demarche.columns;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a record. Immutable.
///
/// @param index of the field among those of its [Shape], from 0
/// @param name as files have it
/// @param required whether every record has it in its file
public record Field<R, T extends @Nullable Object>(
    int index, String name, boolean required, Function<R, T> value, Form<T> form) {
  void pack(R from, PackedBytes out, EventCodes codes) {
    form.pack(value.apply(from), out, codes);
  }

  boolean isPlain(R from) {
    return form.isPlain(value.apply(from));
  }
}
