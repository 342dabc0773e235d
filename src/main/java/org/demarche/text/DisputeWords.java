package org.demarche.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Dispute;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// The words for what may be disputed of an event: one for each, the same wherever it is named.
public final class DisputeWords {
  private DisputeWords() {}

  /// What is disputed, under a heading or before a colon: 'date', 'what happened', 'claim denied'.
  public static String name(Words words, Dispute dispute) {
    return words.one("text.dispute", dispute);
  }

  /// As [#name] where it stands alone: 'Date', 'What happened'.
  public static String label(Words words, Dispute dispute) {
    return Capitals.first(name(words, dispute));
  }

  /// What is said of an event that is so disputed: 'date disputed', 'claim denied'.
  public static String mark(Words words, Dispute dispute) {
    return words.one("text.dispute-mark", dispute);
  }

  /// What the mark means, one sentence.
  public static String meaning(Words words, Dispute dispute) {
    return words.one("text.dispute-meaning", dispute);
  }

  /// Which events they are, behind 'events': 'whose date or place is disputed'.
  ///
  /// @param disputes at least one
  static String clause(Words words, Set<Dispute> disputes) {
    Set<Dispute> nouns = EnumSet.of(Dispute.DATE, Dispute.PLACE);
    nouns.retainAll(disputes);
    List<String> clauses = new ArrayList<>();
    if (!nouns.isEmpty()) {
      List<String> names = nouns.stream().map(dispute -> name(words, dispute)).toList();
      clauses.add(words.say("text.whose-is-disputed", Lists.or(words, names)));
    }
    List<String> happenings = new ArrayList<>();
    if (disputes.contains(Dispute.HAPPENING)) {
      happenings.add(words.say("text.happening-is-disputed"));
    }
    if (disputes.contains(Dispute.CLAIM)) {
      happenings.add(words.say("text.claim-is-denied"));
    }
    if (!happenings.isEmpty()) {
      clauses.add(words.say("text.in-which", Lists.or(words, happenings)));
    }
    return Lists.or(words, clauses);
  }
}
