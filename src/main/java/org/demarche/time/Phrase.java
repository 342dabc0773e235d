package org.demarche.time;

/// Words for a date, in the pieces that 'about' goes between.
///
/// @param lead what comes before the date: 'some day in '
/// @param aboutLead what comes before 'about' instead
/// @param noun the date
record Phrase(String lead, String aboutLead, String noun) {
  Phrase(String lead, String noun) {
    this(lead, lead, noun);
  }

  Phrase(String noun) {
    this("", noun);
  }

  String plain() {
    return lead + noun;
  }

  String about() {
    return aboutLead + "about " + noun;
  }
}
