package org.demarche.publication;

/// What a person writes on pages. Whatever is empty is left out, save the title.
///
/// @param title of the whole; empty for that of the dataset
/// @param subtitle below it
/// @param credit who is named for it
/// @param date of publication, in the person's own words
/// @param note after the timeline
public record Writing(String title, String subtitle, String credit, String date, String note) {
  /// Nothing but the dataset's title.
  public static final Writing NONE = new Writing("", "", "", "", "");

  public Writing withTitle(String other) {
    return new Writing(other, subtitle, credit, date, note);
  }

  public Writing withSubtitle(String other) {
    return new Writing(title, other, credit, date, note);
  }

  public Writing withCredit(String other) {
    return new Writing(title, subtitle, other, date, note);
  }

  public Writing withDate(String other) {
    return new Writing(title, subtitle, credit, other, note);
  }

  public Writing withNote(String other) {
    return new Writing(title, subtitle, credit, date, other);
  }
}
