package org.demarche.time.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Against another calculation of the same calendar.
final class PersianDateTest {
  @Test
  void everyDayIsTheOneThatTheInternationalComponentsSay() {
    Calendar calendar =
        Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.forLanguageTag("en-u-ca-persian"));
    for (int year = 1178; year <= 1500; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int day : new int[] {1, 15, PersianDate.length(year, month)}) {
          calendar.clear();
          calendar.set(year, month - 1, day);
          assertEquals(
              Optional.of(
                  LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L))),
              PersianDate.day(year, month, day),
              year + "-" + month + "-" + day);
        }
        assertEquals(
            Optional.empty(), PersianDate.day(year, month, PersianDate.length(year, month) + 1));
      }
    }
  }

  @Test
  void yearsOfWhichTheCycleIsNotSureAreNotRead() {
    assertEquals(Optional.empty(), PersianDate.day(1177, 1, 1));
    assertEquals(Optional.empty(), PersianDate.day(1501, 1, 1));
    assertEquals(Optional.empty(), PersianDate.day(1386, 13, 1));
    assertEquals(Optional.empty(), PersianDate.day(1386, 0, 1));
  }
}
