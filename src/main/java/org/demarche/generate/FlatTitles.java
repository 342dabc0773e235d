package org.demarche.generate;

import java.util.List;

/// Titles as chronologies on the web have them: who did what where, some short, some running on.
final class FlatTitles {
  private static final List<String> DEEDS =
      words(
          "lands near,is relieved at,takes the bridge at,withdraws from,sends a report about,"
              + "is ordered to,shells the batteries above,sets up headquarters in,loses contact"
              + " with the units around,leaves for,is refused supplies at,counts the losses of,"
              + "surrenders in,meets the mayor of,opens the road to");

  private static final List<String> MORE =
      words(
          " after two days of rain, although the tide is against it, and asks for reinforcements,"
              + " with fewer than half of those who set out, on the night before the offensive,"
              + " while negotiations go on, as the first supplies come ashore");

  private FlatTitles() {}

  private static List<String> words(String joined) {
    return List.of(joined.split(",", -1));
  }

  static String title(String actor, String place, Dice dice) {
    String deed = "%s %s %s".formatted(actor, dice.oneOf(DEEDS), place);
    return dice.perMille(350) ? deed + dice.oneOf(MORE) : deed;
  }
}
