package org.demarche.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window did with one dataset, at full-speed pulses, in milliseconds.
///
/// @param dataset its name
/// @param events how many it has
/// @param width of the timeline in pixels
/// @param height of the timeline in pixels
/// @param axis the frames of a canvas of the timeline's size that draws nothing but the axis, in a
///   window of the same size: measured before and after the others
/// @param ticked from a ticked or unticked actor to the painted picture of what the filter keeps
/// @param settled from there to the painted picture in which every row has come to its place
/// @param wheelFrames frames from a wheel step to changed pixels, where that was looked at
/// @param errors exceptions that nobody caught
public record WindowTimes(
    String dataset,
    int events,
    int width,
    int height,
    FrameTimes axis,
    List<FrameTimes> scripts,
    Spread ticked,
    Spread settled,
    @Nullable Spread wheelFrames,
    Profile profile,
    List<String> errors) {}
