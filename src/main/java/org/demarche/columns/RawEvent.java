package org.demarche.columns;

import java.util.Arrays;

/// An event as parts of the bytes it is written in and codes of [EventCodes]: what a reader hands
/// to [EventPacker] without making a record. Filled anew for each event; used by one thread.
///
/// Every value is two numbers at a *place*, as its [Form] says: of a text where it begins and ends
/// in the bytes, which are UTF-8, valid and without escapes; of a number or a code the number; of a
/// list where its first item is and its last; of a record where its fields are, one value after the
/// other in the order of its [Shape].
public final class RawEvent {
  /// Where nothing is written.
  static final int ABSENT = -1;

  /// How many numbers a value takes.
  public static final int VALUE = 2;

  /// Behind the value of an item, the place of the next one.
  private static final int ITEM = VALUE + 1;

  /// Where the fields of the event itself are.
  public static final int EVENT = 0;

  private byte[] bytes = new byte[0];
  private int[] numbers = new int[256];
  private int length;

  /// Forgets what was there, and makes place for the fields of an event.
  ///
  /// @param bytes in which the event is written; not to be changed before it is packed
  public void begin(byte[] bytes) {
    this.bytes = bytes;
    length = 0;
    addRecord(EventFields.SHAPE);
  }

  byte[] bytes() {
    return bytes;
  }

  /// Makes place for the fields of a record.
  public int addRecord(Shape<?> shape) {
    return add(shape.fields().size() * VALUE);
  }

  private int add(int size) {
    if (numbers.length - length < size) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2 + size);
    }
    int at = length;
    length += size;
    Arrays.fill(numbers, at, length, ABSENT);
    return at;
  }

  /// The place of a field.
  ///
  /// @param record where its fields are
  public int place(int record, Field<?, ?> field) {
    return record + VALUE * field.index();
  }

  /// Puts a value that is one number.
  public void put(int at, int number) {
    numbers[at] = number;
  }

  /// Puts a value.
  public void put(int at, int first, int second) {
    numbers[at] = first;
    numbers[at + 1] = second;
  }

  /// Makes place for one more item of the list at a place.
  public int addItem(int at) {
    int item = add(ITEM);
    if (isAbsent(at)) {
      numbers[at] = item;
    } else {
      numbers[numbers[at + 1] + VALUE] = item;
    }
    numbers[at + 1] = item;
    return item;
  }

  public boolean isAbsent(int at) {
    return numbers[at] == ABSENT;
  }

  /// The first number of a value: of a list the place of its first item, or less than 0.
  public int first(int at) {
    return numbers[at];
  }

  public int second(int at) {
    return numbers[at + 1];
  }

  /// The place of the item behind one, or less than 0.
  public int next(int item) {
    return numbers[item + VALUE];
  }

  /// How many items the list at a place has.
  int count(int at) {
    int count = 0;
    for (int item = first(at); item >= 0; item = next(item)) {
      count++;
    }
    return count;
  }
}
