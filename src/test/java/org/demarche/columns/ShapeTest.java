package org.demarche.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ShapeTest {
  private record Pair(String one, String other) {}

  private final Shape.Builder<Pair> fields = new Shape.Builder<>();
  private final Field<Pair, String> one = fields.required("one", Pair::one, Forms.TEXT);
  private final Field<Pair, String> other = fields.required("other", Pair::other, Forms.TEXT);

  private Pair unpacked(Function<Shape.Values<Pair>, Pair> make) {
    Shape<Pair> shape = fields.build(make);
    PackedBytes bytes = new PackedBytes();
    EventCodes codes = new EventCodes();
    shape.pack(new Pair("first", "second"), bytes, codes);
    return shape.unpack(new PackedBytes.Reader(bytes.toArray(), 0), codes);
  }

  @Test
  void aRecordIsMadeOfItsFieldsInTheirOrder() {
    assertEquals(new Pair("first", "second"), unpacked(of -> new Pair(of.get(one), of.get(other))));
  }

  @Test
  void fieldsAskedForInAnotherOrderAreRefused() {
    assertThrows(
        IllegalStateException.class,
        () ->
            unpacked(
                of -> {
                  String second = of.get(other);
                  return new Pair(of.get(one), second);
                }));
  }

  @Test
  void aFieldThatIsNotAskedForIsRefused() {
    assertThrows(IllegalStateException.class, () -> unpacked(of -> new Pair(of.get(one), "")));
  }
}
