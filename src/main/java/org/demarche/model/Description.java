package org.demarche.model;

import java.time.ZoneId;
import java.util.List;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// What a dataset says of itself.
///
/// @param title shown in the window's title and on pictures
/// @param description what it holds and what it leaves out; may be empty
/// @param licence name or SPDX expression, or null
/// @param zone the zone of the axis until the user chooses another
/// @param defaultRange what the timeline shows first, or null for everything
/// @param defaultGrouping `actor`, `kind`, `place` or `none`
/// @param kinds the standard vocabulary with the dataset's own additions
/// @param roles likewise
/// @param eras background stretches of time behind the events
public record Description(
    String title,
    String description,
    @Nullable String licence,
    ZoneId zone,
    @Nullable FuzzyDate defaultRange,
    String defaultGrouping,
    List<Kind> kinds,
    List<Role> roles,
    List<Era> eras,
    Extras extras) {
  public Description {
    kinds = List.copyOf(kinds);
    roles = List.copyOf(roles);
    eras = List.copyOf(eras);
  }

  /// A named background stretch, such as a war or a term of office.
  public record Era(String title, FuzzyDate when, List<Citation> citations, Extras extras) {
    public Era {
      citations = List.copyOf(citations);
    }
  }
}
