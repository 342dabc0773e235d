package org.demarche;

import java.util.List;
import java.util.Random;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.Claim;
import org.demarche.search.TextQuery;

/// Made-up things to look for, and datasets that say the same few words in many spellings.
public final class RandomQueries {
  private static final List<String> WORDS =
      List.of(
          "event",
          "Actor",
          "Place",
          "headline",
          "claim",
          "doubt",
          "says",
          "date",
          "0",
          "1",
          "2",
          "Iran",
          "Iran's",
          "Irán",
          "Iraq",
          "talks",
          "Talk",
          "Kazemi-Qomi",
          "Qomi",
          "al-Maliki",
          "Maliki",
          "Al",
          "as",
          "as-Sadr",
          "Sadr",
          "Shi'ite",
          "Shiite",
          "U.S.",
          "us",
          "envoy",
          "كاظمي",
          "کاظمی",
          "المالكي",
          "مالکی",
          "۲۰۰۷",
          "2007",
          "ال",
          "中文",
          "文",
          "٢");

  private RandomQueries() {}

  /// One that may ask for nothing.
  public static TextQuery query(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(4); left > 0; left--) {
      text.append(random.nextInt(6) == 0 ? "-" : "");
      if (random.nextInt(4) == 0) {
        text.append('"').append(text(random, 1 + random.nextInt(3))).append('"');
      } else {
        String word = one(random);
        text.append(word, 0, random.nextBoolean() ? word.length() : 1 + word.length() / 2);
      }
      text.append(random.nextInt(4) == 0 ? "* " : " ");
    }
    return random.nextBoolean()
        ? TextQuery.of(text.toString())
        : TextQuery.typed(text.toString().strip());
  }

  /// A few words with different things between them.
  public static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : List.of(" ", "-", ", ", " ", " ").get(random.nextInt(5)));
      text.append(one(random));
    }
    return text.toString();
  }

  private static String one(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /// So many events whose texts and names are made of the words that queries ask for.
  public static Dataset dataset(Random random, int events) {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < 5; i++) {
      String[] aliases = {text(random, 1), text(random, 2)};
      builder.actor("a" + i, text(random, 2), ActorKind.STATE, null, aliases);
      builder.place("p" + i, text(random, 1), null, null);
      builder.source("s" + i, text(random, 3), text(random, 1));
    }
    for (int i = 0; i < events; i++) {
      builder.event(event("e" + i, random));
    }
    return builder.build();
  }

  private static EventBuilder event(String id, Random random) {
    EventBuilder event = Datasets.event(id, Datasets.randomDate(random));
    event.title(text(random, 1 + random.nextInt(4)));
    if (random.nextInt(3) == 0) {
      event.shortTitle(text(random, 1));
    }
    if (random.nextInt(3) == 0) {
      event.participants("a" + random.nextInt(5), "a" + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      event.places("p" + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      event.citing("s" + random.nextInt(5));
    }
    if (random.nextInt(4) == 0) {
      String source = "s" + random.nextInt(5);
      String proposition = text(random, 2);
      event.claim(proposition, "a" + random.nextInt(5), Claim.Attitude.DOUBTS, source);
    }
    return random.nextInt(5) == 0
        ? event.differing(Account.Aspect.NUMBER, "s0", "s" + random.nextInt(5))
        : event;
  }
}
