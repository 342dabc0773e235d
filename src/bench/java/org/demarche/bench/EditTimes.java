package org.demarche.bench;

import java.util.List;

/// How long it took until a record changed on the disk was on the screen, in milliseconds.
///
/// @param dataset its name
/// @param events how many it has, each in a file of its own
/// @param openMillis from asking for the same folder to its first complete picture, in the same
///   program and warm: what reading all of it anew costs
/// @param gatheringMillis for how long the watch waits whether more changes come
/// @param painted from the end of the writing to the first painted picture of the timeline that
///   knows of the change
/// @param beyond the same without the gathering
/// @param errors exceptions that nobody caught
public record EditTimes(
    String dataset,
    int events,
    double openMillis,
    double gatheringMillis,
    Spread painted,
    Spread beyond,
    Profile profile,
    List<String> errors) {}
