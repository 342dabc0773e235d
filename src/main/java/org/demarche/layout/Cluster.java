package org.demarche.layout;

import org.demarche.time.TimeRange;

/// Events of one lane that are counted together instead of drawn.
///
/// @param lane index of the lane
/// @param bucket the stretch of absolute time whose events are counted; its length depends on the
///   level alone
/// @param range from the first event's start to the last one's end
/// @param count how many, at least 1
public record Cluster(int lane, TimeRange bucket, TimeRange range, int count) {}
