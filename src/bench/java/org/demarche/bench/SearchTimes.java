package org.demarche.bench;

import java.util.List;

/// What searching costs in one dataset.
///
/// @param fileBytes size of `events.jsonl`
/// @param tokenMillis as [OpeningTimes#tokenMillis]
/// @param indexMillis what it took to index all texts, on one thread, once that is compiled
/// @param indexBytes what the index takes up, on the disk or in memory
/// @param typed milliseconds from a key typed into the box to the painted picture of what was found
/// @param errors exceptions that nobody caught
public record SearchTimes(
    String dataset,
    int events,
    long fileBytes,
    double tokenMillis,
    double indexMillis,
    long indexBytes,
    boolean onDisk,
    Spread typed,
    List<String> errors) {}
