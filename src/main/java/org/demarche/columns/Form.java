package org.demarche.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a field holds, and how it becomes bytes and comes back. Immutable.
///
/// @param <T> the values, null among them where the form says so
public sealed interface Form<T extends @Nullable Object> {
  void pack(T value, PackedBytes out, EventCodes codes);

  /// Packs what stands at a place of a raw event, as the value would be packed.
  void pack(RawEvent raw, int at, PackedBytes out);

  T unpack(PackedBytes.Reader in, EventCodes codes);

  /// Steps over what [#unpack] would read.
  void skip(PackedBytes.Reader in);

  /// Whether the value can be packed at all.
  default boolean isPlain(T value) {
    return true;
  }

  /// A text, or what a text stands for. In a raw event, the part of its bytes; one that is not
  /// there is the empty text.
  record Text<T>(Function<T, String> written, Function<String, T> read) implements Form<T> {
    @Override
    public void pack(T value, PackedBytes out, EventCodes codes) {
      out.text(written.apply(value));
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      if (raw.isAbsent(at)) {
        out.number(0);
      } else {
        out.text(raw.bytes(), raw.first(at), raw.second(at));
      }
    }

    @Override
    public T unpack(PackedBytes.Reader in, EventCodes codes) {
      return read.apply(in.text());
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      in.skipText();
    }
  }

  /// A text or null.
  record OptionalText() implements Form<@Nullable String> {
    @Override
    public void pack(@Nullable String value, PackedBytes out, EventCodes codes) {
      out.optional(value);
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      out.number(raw.isAbsent(at) ? 0 : 1);
      if (!raw.isAbsent(at)) {
        out.text(raw.bytes(), raw.first(at), raw.second(at));
      }
    }

    @Override
    public @Nullable String unpack(PackedBytes.Reader in, EventCodes codes) {
      return in.optional();
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      in.skipOptional();
    }
  }

  /// A whole number from `least` to `most`, neither below 0.
  ///
  /// @param absent what it is where it is not given
  record Whole(int least, int most, int absent) implements Form<Integer> {
    @Override
    public void pack(Integer value, PackedBytes out, EventCodes codes) {
      out.number(value);
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      out.number(raw.isAbsent(at) ? absent : raw.first(at));
    }

    @Override
    public Integer unpack(PackedBytes.Reader in, EventCodes codes) {
      return in.number();
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      in.skipNumbers(1);
    }
  }

  /// One of a few constants. In a raw event, its number.
  record Choice<E extends Enum<E>>(List<E> constants) implements Form<E> {
    @Override
    public void pack(E value, PackedBytes out, EventCodes codes) {
      out.number(constants.indexOf(value));
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      out.number(raw.first(at));
    }

    @Override
    public E unpack(PackedBytes.Reader in, EventCodes codes) {
      return constants.get(in.number());
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      in.skipNumbers(1);
    }
  }

  /// A value that many events share. In a raw event, its code.
  ///
  /// @param absent what it is where it is not given; null where it must be
  record Code<T>(Function<EventCodes, Codebook<T>> book, @Nullable T absent) implements Form<T> {
    @Override
    public void pack(T value, PackedBytes out, EventCodes codes) {
      out.number(book.apply(codes).code(value));
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      out.number(raw.first(at));
    }

    @Override
    public T unpack(PackedBytes.Reader in, EventCodes codes) {
      return book.apply(codes).value(in.number());
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      in.skipNumbers(1);
    }

    /// The values that have a code by now, by code.
    public List<T> values(EventCodes codes) {
      return book.apply(codes).values();
    }
  }

  /// A value that many events share, or null. No raw event has one.
  record OptionalCode<T>(Function<EventCodes, Codebook<T>> book) implements Form<@Nullable T> {
    @Override
    public void pack(@Nullable T value, PackedBytes out, EventCodes codes) {
      out.number(value == null ? 0 : book.apply(codes).code(value) + 1);
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      out.number(0);
    }

    @Override
    public @Nullable T unpack(PackedBytes.Reader in, EventCodes codes) {
      int code = in.number();
      return code == 0 ? null : book.apply(codes).value(code - 1);
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      in.skipNumbers(1);
    }
  }

  /// Any number of values, in their order.
  record Many<T>(Form<T> item) implements Form<List<T>> {
    @Override
    public void pack(List<T> values, PackedBytes out, EventCodes codes) {
      out.number(values.size());
      for (T value : values) {
        item.pack(value, out, codes);
      }
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      out.number(raw.count(at));
      for (int one = raw.first(at); one >= 0; one = raw.next(one)) {
        item.pack(raw, one, out);
      }
    }

    @Override
    public List<T> unpack(PackedBytes.Reader in, EventCodes codes) {
      int size = in.number();
      return switch (size) {
        case 0 -> List.of();
        case 1 -> List.of(item.unpack(in, codes));
        default -> {
          List<T> items = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            items.add(item.unpack(in, codes));
          }
          yield items;
        }
      };
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      for (int left = in.number(); left > 0; left--) {
        item.skip(in);
      }
    }

    @Override
    public boolean isPlain(List<T> values) {
      for (T value : values) {
        if (!item.isPlain(value)) {
          return false;
        }
      }
      return true;
    }
  }

  /// A record with fields of its own. In a raw event, where these are.
  record Part<R>(Shape<R> shape) implements Form<R> {
    @Override
    public void pack(R value, PackedBytes out, EventCodes codes) {
      shape.pack(value, out, codes);
    }

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {
      shape.pack(raw, raw.first(at), out);
    }

    @Override
    public R unpack(PackedBytes.Reader in, EventCodes codes) {
      return shape.unpack(in, codes);
    }

    @Override
    public void skip(PackedBytes.Reader in) {
      shape.skip(in);
    }

    @Override
    public boolean isPlain(R value) {
      return shape.isPlain(value);
    }
  }

  /// What is never packed, because few events have it: one that does is kept as the record it is.
  ///
  /// @param none what all others have
  record Unpacked<T>(T none, Predicate<T> isNone) implements Form<T> {
    @Override
    public void pack(T value, PackedBytes out, EventCodes codes) {}

    @Override
    public void pack(RawEvent raw, int at, PackedBytes out) {}

    @Override
    public T unpack(PackedBytes.Reader in, EventCodes codes) {
      return none;
    }

    @Override
    public void skip(PackedBytes.Reader in) {}

    @Override
    public boolean isPlain(T value) {
      return isNone.test(value);
    }
  }
}
