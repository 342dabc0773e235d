package org.demarche.query;

/// What a filter keeps, as the counts of one condition's values need it.
///
/// @param match the events that all conditions keep
/// @param others the events that all conditions but the one keep
record Beside(Tally match, Tally others) {}
