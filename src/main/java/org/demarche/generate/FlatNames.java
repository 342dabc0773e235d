package org.demarche.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Actor.ActorKind;

/// Names of regiments, ships, offices and persons as a chronology of a war has them, no two so
/// alike that one could be taken for a misspelling of the other.
final class FlatNames {
  private static final int NUMBERED = 400;

  private static final List<String> UNITS =
      words(
          "Airborne Division,Infantry Division,Armoured Brigade,Field Hospital,Ranger Battalion,"
              + "Parachute Regiment,Field Artillery Regiment,Engineer Combat Battalion,"
              + "Fighter Squadron,Bomber Group,Signal Company,Anti-Aircraft Battery,"
              + "Panzer Division,Mountain Regiment,Cavalry Reconnaissance Squadron,"
              + "Quartermaster Truck Company,Naval Construction Battalion");

  private static final List<String> OF_NATIONS =
      words(",,,,Canadian ,Polish ,Free French ,New Zealand ,Indian ,Norwegian ,Guards ,Royal ");

  private static final List<String> SHIPS = words("HMS,HMS,USS,USS,HMCS,SS,HNoMS,ORP");

  private static final List<String> SHIP_NAMES =
      words(
          "Warspite,Ramillies,Augusta,Texas,Nevada,Glasgow,Belfast,Algonquin,Corry,Bayfield,"
              + "Roberts,Erebus,Svenner,Dragon,Blyskawica,Ancon,Tuscaloosa,Quincy,Hawkins,Largs");

  private static final List<String> OFFICES =
      words(
          "Ministry of,Office of,Committee for,Board of,Joint Staff for,Commission on,"
              + "Directorate of,Bureau of");

  private static final List<String> MATTERS =
      words(
          "Supply,Deception,Inland Transport,Fuel,Food,Civil Affairs,Weather,Information,"
              + "Works and Buildings,Economic Warfare,Aircraft Production,War Crimes,Refugees,"
              + "Harbours,Landing Craft,Prisoners of War");

  private static final List<String> RANKS =
      words("General,Major General,Colonel,Captain,Lieutenant,Sergeant,Admiral,Dr,,,,");

  private static final List<String> FIRST =
      words(
          "Dwight,Bernard,Omar,Trafford,Bertram,Arthur,Walter,Miles,Maxwell,Matthew,Richard,"
              + "Norman,Theodore,Gerd,Erwin,Friedrich,Marie,Charles,Pierre,Jeanne,Stanisław,"
              + "Kurt,Leonard,Raymond,Clarence,Huebert,Alice,Edith,Margaret,Winifred");

  /// No two that stand for one sound.
  private static final List<String> INITIALS = words("A,B,D,F,G,H,J,L,M,N,P,R,S,T");

  private static final List<String> LAST =
      words(
          "Ramsay,Bradley,Dempsey,Crerar,Tedder,Spaatz,Gale,Ridgway,Gavin,Howard,Lovat,Millin,"
              + "Cota,Rudder,Roosevelt,Taylor,Keller,Rennie,Bucknall,Crocker,Hobart,Stagg,Pluskat,"
              + "Speidel,Salmuth,Dollmann,Marcks,Richter,Feuchtinger,Ziegelmann,Kowalski,Maczek,"
              + "Leclerc,Messmer,Gondrée,Renaud,Lane,Travers,Hollis,Doohan");

  private final Dice dice;
  private final Set<String> given = new HashSet<>();

  FlatNames(Dice dice) {
    this.dice = dice;
  }

  private static List<String> words(String joined) {
    return List.of(joined.split(",", -1));
  }

  /// A name and what sort of actor bears it.
  record Named(String name, ActorKind kind) {}

  /// A name that was not given before. There are some 200,000.
  Named next() {
    while (true) {
      Named named = any();
      if (given.add(named.name())) {
        return named;
      }
    }
  }

  private Named any() {
    int sort = dice.below(10);
    if (sort < 5) {
      String unit = dice.oneOf(OF_NATIONS) + dice.oneOf(UNITS);
      return new Named(ordinal(number()) + " " + unit, ActorKind.GROUP);
    }
    if (sort < 6) {
      return new Named(dice.oneOf(SHIPS) + " " + dice.oneOf(SHIP_NAMES), ActorKind.GROUP);
    }
    return sort < 7
        ? new Named(dice.oneOf(OFFICES) + " " + dice.oneOf(MATTERS), ActorKind.ORGANISATION)
        : new Named(person(), ActorKind.PERSON);
  }

  /// Without a doubled digit, which counts for nothing where spellings are compared.
  private int number() {
    while (true) {
      int number = dice.between(1, NUMBERED);
      if (number / 10 % 10 != number % 10 && (number < 100 || number / 100 != number / 10 % 10)) {
        return number;
      }
    }
  }

  private String person() {
    String rank = dice.oneOf(RANKS);
    String middle = dice.perMille(500) ? " " + dice.oneOf(INITIALS) + "." : "";
    String name = dice.oneOf(FIRST) + middle + " " + dice.oneOf(LAST);
    return rank.isEmpty() ? name : rank + " " + name;
  }

  private static String ordinal(int number) {
    int tens = number / 10 % 10;
    String ending =
        tens == 1
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }
}
