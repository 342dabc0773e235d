package org.demarche.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;

/// What zones are called.
public final class ZoneWords {
  private ZoneWords() {}

  /// As people know it: 'Asia/Baghdad', 'America/New York', 'UTC'.
  public static String name(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId().replace('_', ' ');
  }

  /// 'Baghdad' for Asia/Baghdad; the zone's English name where its id names no city.
  public static String city(ZoneId zone) {
    String id = zone.getId();
    int slash = id.lastIndexOf('/');
    if (zone.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    return slash < 0 || id.startsWith("Etc/")
        ? zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : id.substring(slash + 1).replace('_', ' ');
  }
}
