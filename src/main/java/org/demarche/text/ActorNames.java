package org.demarche.text;

import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.demarche.words.Words;

/// Names of actors as they stand inside a sentence: 'Iran', but 'the United States', 'the Iraqi
/// government' and 'five US soldiers'. Which words make the difference, the language says.
public final class ActorNames {
  private ActorNames() {}

  /// The actor's name as it stands inside a sentence, with its article where the language wants
  /// one.
  public static String inSentence(Words words, Actor actor) {
    String name = actor.name().strip();
    if (name.toLowerCase(Locale.ROOT).startsWith("the ")) {
      return words.say("text.actor.with-article", name.substring(4));
    }
    if (actor.kind() == ActorKind.PERSON) {
      return name;
    }
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (isAmong(first, words.say("text.actor.descriptions"))) {
      return first + name.substring(first.length());
    }
    return isAmong(noun(name), words.say("text.actor.nouns-with-article"))
        ? words.say("text.actor.with-article", name)
        : name;
  }

  /// As [#inSentence(Words, Actor)]; the id where the dataset does not hold the actor.
  static String inSentence(Words words, ActorId id, Dataset dataset) {
    return dataset.actor(id).map(actor -> inSentence(words, actor)).orElse(id.value());
  }

  /// @param list words with spaces between them
  private static boolean isAmong(String word, String list) {
    return !word.isEmpty() && (" " + list + " ").contains(" " + word + " ");
  }

  private static String noun(String name) {
    String head = name.split(" (of|for|in|on|and) ", 2)[0];
    return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
