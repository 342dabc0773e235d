package org.demarche.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a sort of record, each declared once: in this order they are packed, unpacked,
/// skipped, and taken from a raw event. Immutable.
public final class Shape<R> {
  private final List<Field<R, ?>> fields;

  /// Of the fields, for what is done for every event.
  private final Form<?>[] forms;

  private final Function<Values<R>, R> make;

  private Shape(List<Field<R, ?>> fields, Function<Values<R>, R> make) {
    this.fields = List.copyOf(fields);
    this.forms = fields.stream().map(Field::form).toArray(Form<?>[]::new);
    this.make = make;
  }

  /// Collects the fields of a shape in their order.
  static final class Builder<R> {
    private final List<Field<R, ?>> fields = new ArrayList<>();

    /// A field that every record has in its file.
    <T> Field<R, T> required(String name, Function<R, T> value, Form<T> form) {
      return add(name, true, value, form);
    }

    <T extends @Nullable Object> Field<R, T> field(
        String name, Function<R, T> value, Form<T> form) {
      return add(name, false, value, form);
    }

    private <T extends @Nullable Object> Field<R, T> add(
        String name, boolean required, Function<R, T> value, Form<T> form) {
      Field<R, T> field = new Field<>(fields.size(), name, required, value, form);
      fields.add(field);
      return field;
    }

    /// @param make a record of the values of all fields, asked for in the order of the fields
    Shape<R> build(Function<Values<R>, R> make) {
      return new Shape<>(fields, make);
    }
  }

  /// The values of all fields of one packed record, each read when it is asked for: so the compiler
  /// knows at each place which form reads it, and nothing is put aside.
  static final class Values<R> {
    private final PackedBytes.Reader in;
    private final EventCodes codes;
    private int next;

    private Values(PackedBytes.Reader in, EventCodes codes) {
      this.in = in;
      this.codes = codes;
    }

    /// @throws IllegalStateException where another field comes next
    <T extends @Nullable Object> T get(Field<R, T> field) {
      if (field.index() != next++) {
        throw new IllegalStateException("'%s' is not the next field".formatted(field.name()));
      }
      return field.form().unpack(in, codes);
    }
  }

  public List<Field<R, ?>> fields() {
    return fields;
  }

  /// Whether a record can be packed at all.
  boolean isPlain(R from) {
    for (Field<R, ?> field : fields) {
      if (!field.isPlain(from)) {
        return false;
      }
    }
    return true;
  }

  void pack(R from, PackedBytes out, EventCodes codes) {
    for (Field<R, ?> field : fields) {
      field.pack(from, out, codes);
    }
  }

  /// Packs a record of a raw event.
  ///
  /// @param at where its fields are
  void pack(RawEvent raw, int at, PackedBytes out) {
    for (int i = 0; i < forms.length; i++) {
      forms[i].pack(raw, at + RawEvent.VALUE * i, out);
    }
  }

  R unpack(PackedBytes.Reader in, EventCodes codes) {
    Values<R> values = new Values<>(in, codes);
    R record = make.apply(values);
    if (values.next != forms.length) {
      throw new IllegalStateException("some fields of %s are left".formatted(record));
    }
    return record;
  }

  void skip(PackedBytes.Reader in) {
    skip(in, 0, forms.length);
  }

  /// Steps from the beginning of a record to one of its fields.
  void skipTo(Field<R, ?> field, PackedBytes.Reader in) {
    skip(in, 0, field.index());
  }

  /// Steps from behind one field to a later one.
  void skip(Field<R, ?> behind, Field<R, ?> to, PackedBytes.Reader in) {
    skip(in, behind.index() + 1, to.index());
  }

  private void skip(PackedBytes.Reader in, int from, int to) {
    for (int i = from; i < to; i++) {
      forms[i].skip(in);
    }
  }
}
