package org.demarche.text;

import java.util.Locale;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;

/// Names of actors as they stand inside an English sentence: 'Iran', but 'the United States', 'the
/// Iraqi government' and 'five US soldiers'.
public final class ActorNames {
  /// Nouns before which English puts 'the' when they end a name or stand before its 'of' or 'for'.
  private static final Set<String> NOUNS =
      Set.of(
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "bank",
          "board",
          "brigade",
          "brigades",
          "bureau",
          "cabinet",
          "center",
          "centre",
          "coalition",
          "command",
          "commission",
          "committee",
          "commonwealth",
          "company",
          "conference",
          "congress",
          "corps",
          "council",
          "court",
          "delegation",
          "department",
          "embassy",
          "emirates",
          "federation",
          "force",
          "foundation",
          "front",
          "fund",
          "government",
          "group",
          "guard",
          "guards",
          "house",
          "institute",
          "kingdom",
          "league",
          "military",
          "ministry",
          "mission",
          "movement",
          "nations",
          "navy",
          "netherlands",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "philippines",
          "police",
          "presidency",
          "republic",
          "secretariat",
          "senate",
          "state",
          "states",
          "union");

  /// Words that begin a description rather than a name, and so lose their capital.
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "several",
          "some",
          "unnamed",
          "unknown",
          "other",
          "analysts",
          "captives",
          "demonstrators",
          "detainees",
          "diplomats",
          "gunmen",
          "insurgents",
          "militants",
          "militias",
          "officials",
          "prisoners",
          "reporters",
          "revolutionaries",
          "soldiers",
          "students",
          "troops",
          "villagers");

  private ActorNames() {}

  /// The actor's name as it stands inside a sentence, with its article where English wants one.
  public static String inSentence(Actor actor) {
    String name = actor.name().strip();
    if (name.toLowerCase(Locale.ROOT).startsWith("the ")) {
      return "the " + name.substring(4);
    }
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (actor.kind() != ActorKind.PERSON && DESCRIPTIONS.contains(first)) {
      return first + name.substring(first.length());
    }
    boolean article = actor.kind() != ActorKind.PERSON && NOUNS.contains(noun(name));
    return article ? "the " + name : name;
  }

  /// As [#inSentence(Actor)]; the id where the dataset does not hold the actor.
  static String inSentence(ActorId id, Dataset dataset) {
    return dataset.actor(id).map(ActorNames::inSentence).orElse(id.value());
  }

  private static String noun(String name) {
    String head = name.split(" (of|for|in|on|and) ", 2)[0];
    return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
