package org.demarche.bench;

import java.util.List;

/// Where the time of something went, by samples of the running threads.
///
/// @param what was sampled
/// @param samples how many there are
/// @param hottest the methods on top of the stack, most often first
/// @param ours our own methods nearest to the top of the stack, most often first
/// @param nodes the sorts of JavaFX nodes that the renderer was drawing, most often first
public record Profile(
    String what, int samples, List<Method> hottest, List<Method> ours, List<Method> nodes) {
  /// @param share of the samples, from 0 to 1
  public record Method(String name, double share) {}
}
