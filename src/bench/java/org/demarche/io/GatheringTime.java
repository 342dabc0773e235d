package org.demarche.io;

/// How long a watch waits whether more changes come before it tells of those that have.
public final class GatheringTime {
  private GatheringTime() {}

  public static double millis() {
    return Gathering.QUIET.toMillis();
  }
}
