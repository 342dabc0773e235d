package org.demarche.time;

import java.math.BigInteger;

/// A year written as a number: `Y170000002`, `Y-17E7`, `1950S2`, `Y3388E2S3`.
///
/// @param negative whether it has a minus sign
/// @param digits its digits before any exponent; four of them without `Y`
/// @param prefixed whether it is written with `Y`
/// @param exponent the power of ten that the digits are multiplied by, 0 without `E`
/// @param significant how many of the written-out digits count, 0 without `S`: the others may be
///   any
record YearNumber(
    boolean negative,
    String digits,
    boolean prefixed,
    int exponent,
    int significant,
    Qualifiers qualifiers)
    implements Point {
  /// The most digits of a year, written out. The standard sets no limit; this one keeps a short
  /// text from asking for gigabytes.
  static final int MAX_DIGITS = 1000;

  /// How many digits the year has, written out.
  int length() {
    return digits.length() + exponent;
  }

  @Override
  public boolean exact() {
    return false;
  }

  @Override
  public int level() {
    return exponent > 0 || significant > 0 ? 2 : 1;
  }

  /// The year that is written: of a year with significant digits, the estimate.
  BigInteger year() {
    return signed(magnitude());
  }

  private BigInteger magnitude() {
    return new BigInteger(digits).multiply(BigInteger.TEN.pow(exponent));
  }

  /// The size of the last digit that counts, in years: 100 for `1950S2`, 10,000,000 for `Y-17E7`.
  BigInteger unit() {
    int places = significant > 0 ? length() - significant : exponent;
    return BigInteger.TEN.pow(places);
  }

  BigInteger firstYear() {
    return negative ? signed(farthest()) : nearest();
  }

  BigInteger lastYear() {
    return negative ? signed(nearest().max(BigInteger.ONE)) : farthest();
  }

  /// The year closest to 0 that has the significant digits.
  private BigInteger nearest() {
    return significant == 0 ? magnitude() : magnitude().subtract(magnitude().mod(unit()));
  }

  private BigInteger farthest() {
    return significant == 0 ? magnitude() : nearest().add(unit()).subtract(BigInteger.ONE);
  }

  private BigInteger signed(BigInteger size) {
    return negative ? size.negate() : size;
  }

  @Override
  public Bound earliest() {
    return Bound.day(firstYear(), 1, 1);
  }

  @Override
  public Bound latest() {
    return Bound.day(lastYear(), 12, 31);
  }
}
