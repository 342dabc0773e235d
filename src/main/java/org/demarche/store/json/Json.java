package org.demarche.store.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// A JSON value and the offset in its text at which it begins.
public sealed interface Json {
  /// Index of the value's first character, from 0.
  int offset();

  record Text(String value, int offset) implements Json {}

  /// @param literal the number as written; its exponent is within the range of [BigDecimal]
  record Numeral(String literal, int offset) implements Json {
    /// Long, else BigInteger for a whole number written without point or exponent; else BigDecimal.
    public Number value() {
      if (literal.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
        return new BigDecimal(literal);
      }
      BigInteger whole = new BigInteger(literal);
      return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }
  }

  /// The number if it is whole and fits a long, however it is written (2, 2.0, 2e0); else empty.
  static OptionalLong whole(Numeral numeral) {
    BigDecimal number = new BigDecimal(numeral.literal());
    // A number of a few characters can have milliards of digits.
    boolean tooLong = (long) number.precision() - number.scale() > 19;
    boolean isWhole = !tooLong && number.stripTrailingZeros().scale() <= 0;
    if (!isWhole) {
      return OptionalLong.empty();
    }
    BigInteger whole = number.toBigInteger();
    return whole.bitLength() < Long.SIZE
        ? OptionalLong.of(whole.longValue())
        : OptionalLong.empty();
  }

  record Flag(boolean value, int offset) implements Json {}

  record Nothing(int offset) implements Json {}

  record Items(List<Json> items, int offset) implements Json {}

  record Members(SequencedMap<String, Member> members, int offset) implements Json {}

  /// @param nameOffset where the member's name begins
  record Member(int nameOffset, Json value) {}

  /// The value without its offsets, as [org.demarche.model.Extras] holds it.
  default @Nullable Object plain() {
    return switch (this) {
      case Text text -> text.value();
      case Numeral numeral -> numeral.value();
      case Flag flag -> flag.value();
      case Nothing nothing -> null;
      case Items items -> {
        List<@Nullable Object> list = new ArrayList<>(items.items().size());
        items.items().forEach(item -> list.add(item.plain()));
        yield Collections.unmodifiableList(list);
      }
      case Members members -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        members.members().forEach((name, member) -> map.put(name, member.value().plain()));
        yield Collections.unmodifiableMap(map);
      }
    };
  }

  /// What sort of value it is, for a sentence.
  default Message sort() {
    return switch (this) {
      case Text text -> Message.of("store.sort.text");
      case Numeral numeral -> Message.of("store.sort.number");
      case Flag flag -> Message.of("store.sort.flag");
      case Nothing nothing -> Message.of("store.sort.nothing");
      case Items items -> Message.of("store.sort.list");
      case Members members -> Message.of("store.sort.object");
    };
  }
}
