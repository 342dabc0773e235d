package org.demarche.bench;

/// How long one part of the work takes by itself.
///
/// @param part what
/// @param micros the mean
/// @param error half the width of the mean's confidence interval (99.9 %), in microseconds; absent
///   from short runs
public record PartTime(String part, int events, double micros, double error) {}
