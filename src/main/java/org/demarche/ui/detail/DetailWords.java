package org.demarche.ui.detail;

import java.util.List;
import org.demarche.model.Dispute;
import org.demarche.text.DisputeWords;
import org.demarche.time.Doubt;
import org.demarche.words.Words;

/// Words that several parts of the pane need.
final class DetailWords {
  private DetailWords() {}

  static String doubt(Words words, Doubt doubt) {
    return doubt == Doubt.DISPUTED
        ? DisputeWords.mark(words, Dispute.DATE)
        : words.one("detail.doubt", doubt);
  }

  /// What a doubt means, one sentence.
  static String doubtMeaning(Words words, Doubt doubt) {
    return doubt == Doubt.DISPUTED
        ? DisputeWords.meaning(words, Dispute.DATE)
        : words.one("detail.doubt-meaning", doubt);
  }

  /// Things on one line that have nothing to do with each other: 'Baghdad · Tehran'.
  static String beside(Words words, List<String> texts) {
    return texts.stream().reduce((one, next) -> words.say("detail.beside", one, next)).orElse("");
  }

  /// Something and what it lies in or belongs to, from the nearest outwards: 'Green Zone, Baghdad'.
  static String within(Words words, List<String> names) {
    return names.stream().reduce((one, next) -> words.say("detail.within", one, next)).orElse("");
  }

  /// Sentences one after the other.
  static String sentences(Words words, List<String> sentences) {
    return sentences.stream()
        .reduce((one, next) -> words.say("detail.sentences", one, next))
        .orElse("");
  }
}
