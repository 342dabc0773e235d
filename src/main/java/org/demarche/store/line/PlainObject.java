package org.demarche.store.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.columns.EventCodes;
import org.demarche.columns.Field;
import org.demarche.columns.Form;
import org.demarche.columns.Shape;
import org.demarche.store.record.Fields;
import org.jspecify.annotations.Nullable;

/// How the object of a record is read from a plain line, worked out from the record's [Shape] once
/// for a dataset. Immutable.
final class PlainObject {
  private final ByteCodes names;

  /// By index of the field.
  final PlainValue[] values;

  /// A bit for each field that must be there.
  final int required;

  /// The codes that are put in where they are not given.
  final int[] withDefault;

  final Shape<?> shape;

  /// @param codes of everything that may be named, and of what there was once
  /// @param there those of them that may be named, by codes of their own
  PlainObject(Shape<?> shape, EventCodes codes, EventCodes there) {
    this.shape = shape;
    List<String> all = new ArrayList<>();
    values = new PlainValue[shape.fields().size()];
    int needed = 0;
    for (Field<?, ?> field : shape.fields()) {
      all.add(field.name());
      values[field.index()] = PlainValue.of(field.form(), codes, there);
      needed |= field.required() ? 1 << field.index() : 0;
    }
    names = new ByteCodes(all);
    required = needed;
    withDefault =
        IntStream.range(0, values.length)
            .filter(field -> values[field].absent() != PlainValue.NONE)
            .toArray();
  }

  /// The index of the field of a name, or -1.
  int field(byte[] bytes, int from, int to) {
    return names.code(bytes, from, to);
  }

  /// How one value is read.
  ///
  /// @param codes what a code stands for, by its bytes
  /// @param absent what a code is where it is not given: a code, -1 where there is none in this
  ///   dataset, or [#NONE] where nothing is put in its place
  /// @param item of a list
  /// @param object of a record
  record PlainValue(
      Sort sort,
      @Nullable ByteCodes codes,
      int absent,
      int least,
      int most,
      @Nullable PlainValue item,
      @Nullable PlainObject object) {
    static final int NONE = -2;

    /// What stands in the line.
    enum Sort {
      TEXT,
      CODE,
      NUMBER,
      LIST,
      OBJECT,
      /// What no plain line has.
      NOT_PLAIN
    }

    private static PlainValue of(Form<?> form, EventCodes codes, EventCodes there) {
      return switch (form) {
        case Form.Text<?> _, Form.OptionalText _ -> simple(Sort.TEXT);
        case Form.Whole number ->
            new PlainValue(Sort.NUMBER, null, NONE, number.least(), number.most(), null, null);
        case Form.Choice<?> choice -> coded(written(choice.constants()), NONE);
        case Form.Code<?> code -> coded(code, codes, there);
        case Form.Many<?> many ->
            new PlainValue(Sort.LIST, null, NONE, 0, 0, of(many.item(), codes, there), null);
        case Form.Part<?> part ->
            new PlainValue(
                Sort.OBJECT, null, NONE, 0, 0, null, new PlainObject(part.shape(), codes, there));
        case Form.OptionalCode<?> _, Form.Unpacked<?> _ -> simple(Sort.NOT_PLAIN);
      };
    }

    private static PlainValue simple(Sort sort) {
      return new PlainValue(sort, null, NONE, 0, 0, null, null);
    }

    private static PlainValue coded(ByteCodes codes, int absent) {
      return new PlainValue(Sort.CODE, codes, absent, 0, 0, null, null);
    }

    private static PlainValue coded(Form.Code<?> code, EventCodes codes, EventCodes there) {
      Set<?> named = new HashSet<>(code.values(there));
      List<String> texts =
          code.values(codes).stream()
              .<String>map(value -> named.contains(value) ? value.toString() : "")
              .toList();
      Object absent = code.absent();
      return coded(new ByteCodes(texts), absent == null ? NONE : texts.indexOf(absent.toString()));
    }

    private static ByteCodes written(List<? extends Enum<?>> constants) {
      return new ByteCodes(constants.stream().<String>map(Fields::written).toList());
    }
  }
}
