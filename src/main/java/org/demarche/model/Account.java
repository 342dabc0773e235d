package org.demarche.model;

import java.util.List;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// One point on which the sources of an event differ, with every version and the reason for what is
/// shown.
///
/// @param about what they differ on
/// @param versions at least two, the one shown first if one is shown
/// @param reason why the event shows what it shows
public record Account(Aspect about, List<Version> versions, String reason, Extras extras) {
  public Account {
    versions = List.copyOf(versions);
  }

  /// What sources may differ on.
  public enum Aspect {
    DATE,
    PLACE,
    NUMBER,
    PARTICIPANTS,
    CONTENT
  }

  /// What one side of the difference says.
  ///
  /// @param says in our words
  /// @param date its date, where that is what differs, else null
  public record Version(
      String says, @Nullable FuzzyDate date, List<Citation> citations, Extras extras) {
    public Version {
      citations = List.copyOf(citations);
    }
  }
}
