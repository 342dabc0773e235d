package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NumbersTest {
  @Test
  void groupsDigitsByThree() {
    assertThat(Numbers.grouped(0)).isEqualTo("0");
    assertThat(Numbers.grouped(999)).isEqualTo("999");
    assertThat(Numbers.grouped(1_000)).isEqualTo("1,000");
    assertThat(Numbers.grouped(-123_456)).isEqualTo("-123,456");
  }

  @Test
  void writesAsThePlatformDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      assertThat(Numbers.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }
    assertThat(Numbers.grouped(Long.MIN_VALUE))
        .isEqualTo(String.format(Locale.ROOT, "%,d", Long.MIN_VALUE));
  }
}
