package org.demarche.text;

import java.util.List;
import org.demarche.query.Significance;
import org.demarche.words.Words;

/// 'of significance 4 or more', and alone: 'main events only (significance 4 or more)'.
record SignificanceWording(Words words, Significance significance) implements ConditionWording {
  @Override
  public List<FilterPhrase> phrases() {
    String phrase =
        significance.least() == Significance.MOST
            ? words.say("text.of-most-significance", number())
            : words.say("text.of-significance", number());
    return List.of(new FilterPhrase(FilterPhrase.Place.BEHIND, phrase));
  }

  @Override
  public String label(SourceNames sources) {
    if (significance.least() == Significance.MAIN) {
      return words.say("text.main-events", number());
    }
    return significance.least() == Significance.MOST
        ? words.say("text.most-significance", number())
        : words.say("text.significance", number());
  }

  private String number() {
    return words.number(significance.least());
  }
}
