package org.demarche.columns;

import java.util.List;
import java.util.function.Function;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/// The forms that several fields have.
final class Forms {
  static final Form<String> TEXT = new Form.Text<>(text -> text, text -> text);
  static final Form<@Nullable String> OPTIONAL = new Form.OptionalText();
  static final Form<EventId> EVENT_ID = new Form.Text<>(EventId::value, EventId::new);

  private Forms() {}

  /// A list that is never packed.
  static <T> Form<List<T>> unpacked() {
    return new Form.Unpacked<>(List.of(), List::isEmpty);
  }

  /// The unknown fields of a record, which no name in a file stands for.
  static <R> Field<R, Extras> extras(Shape.Builder<R> fields, Function<R, Extras> value) {
    return fields.field(
        "", value, new Form.Unpacked<>(Extras.NONE, extras -> extras.fields().isEmpty()));
  }
}
