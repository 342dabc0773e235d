package org.demarche.bench;

import java.util.List;

/// What opening one dataset cost, in a program that has just started, with pulses at the usual
/// rate.
///
/// @param fileBytes size of `events.jsonl`
/// @param firstMillis from asking for the folder to the first complete picture on the screen
/// @param firstCpuMillis what all threads of the program took meanwhile
/// @param againMillis the same once more, with the program warm
/// @param againCpuMillis what all threads took then
/// @param tokenMillis the time one thread of Jackson needs to go through the tokens of the file:
///   the median of several passes in the same program
/// @param heapBefore bytes in use after a collection, before anything was opened
/// @param heapAfter bytes in use after a collection, with the dataset on the screen
/// @param errors exceptions that nobody caught
public record OpeningTimes(
    int events,
    long fileBytes,
    double firstMillis,
    double firstCpuMillis,
    double againMillis,
    double againCpuMillis,
    double tokenMillis,
    long heapBefore,
    long heapAfter,
    Profile profile,
    List<String> errors) {}
