package org.demarche.store.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.Property;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.store.RandomRecords;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EventJsonTest {
  @Test
  void everyComponentThatHoldsSomethingIsWrittenAndNothingElse() {
    Property.forAll(
        1907,
        100,
        random -> {
          for (Event event : new RandomRecords(random).dataset().events()) {
            assertWritten(event, EventJson.of(event));
          }
        });
  }

  /// That the members of an object are what a record's components hold, in their order, and then
  /// its unknown fields.
  private static void assertWritten(Record record, Map<?, ?> object) {
    List<Object> components = new ArrayList<>();
    List<@Nullable Object> unknown = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(component, record);
      if (value instanceof Extras extras) {
        unknown.addAll(extras.fields().values());
      } else if (value != null && !value.equals("") && !value.equals(List.of())) {
        components.add(value);
      }
    }
    List<@Nullable Object> members = new ArrayList<>(object.values());
    assertEquals(components.size() + unknown.size(), members.size(), object.toString());
    assertEquals(unknown, members.subList(components.size(), members.size()));
    for (int i = 0; i < components.size(); i++) {
      assertWritten(components.get(i), members.get(i));
    }
  }

  private static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }

  private static void assertWritten(Object value, @Nullable Object member) {
    switch (value) {
      case FuzzyDate date -> assertEquals(date.text(), member);
      case ActorId _, PlaceId _, SourceId _, EventId _ -> assertEquals(value.toString(), member);
      case Record record -> assertWritten(record, assertInstanceOf(Map.class, member));
      case List<?> values -> {
        List<?> members = assertInstanceOf(List.class, member);
        assertEquals(values.size(), members.size());
        for (int i = 0; i < values.size(); i++) {
          assertWritten(values.get(i), members.get(i));
        }
      }
      case Enum<?> constant -> assertEquals(Fields.written(constant), member);
      case Integer number -> assertEquals(number, member);
      default -> assertEquals(value.toString(), member);
    }
  }
}
