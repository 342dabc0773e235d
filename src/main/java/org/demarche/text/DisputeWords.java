package org.demarche.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Dispute;

/// The words for what may be disputed of an event: one for each, the same wherever it is named.
public final class DisputeWords {
  private DisputeWords() {}

  /// What is disputed, under a heading or before a colon: 'date', 'what happened', 'claim denied'.
  public static String name(Dispute dispute) {
    return switch (dispute) {
      case DATE -> "date";
      case PLACE -> "place";
      case HAPPENING -> "what happened";
      case CLAIM -> "claim denied";
    };
  }

  /// As [#name] where it stands alone: 'Date', 'What happened'.
  public static String label(Dispute dispute) {
    String name = name(dispute);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /// What is said of an event that is so disputed: 'date disputed', 'claim denied'.
  public static String mark(Dispute dispute) {
    return switch (dispute) {
      case DATE, PLACE, HAPPENING -> name(dispute) + " disputed";
      case CLAIM -> name(dispute);
    };
  }

  /// What the mark means, one sentence.
  public static String meaning(Dispute dispute) {
    return switch (dispute) {
      case DATE -> "Sources give different dates.";
      case PLACE -> "Sources give different places.";
      case HAPPENING -> "Sources differ on what happened, on a number or on who took part.";
      case CLAIM -> "Somebody denies what somebody else puts forward.";
    };
  }

  /// Which events they are, behind 'events': 'whose date or place is disputed'.
  ///
  /// @param disputes at least one
  static String clause(Set<Dispute> disputes) {
    Set<Dispute> nouns = EnumSet.of(Dispute.DATE, Dispute.PLACE);
    nouns.retainAll(disputes);
    List<String> clauses = new ArrayList<>();
    if (!nouns.isEmpty()) {
      List<String> names = nouns.stream().map(DisputeWords::name).toList();
      clauses.add("whose " + EnglishList.or(names) + " is disputed");
    }
    List<String> happenings = new ArrayList<>();
    if (disputes.contains(Dispute.HAPPENING)) {
      happenings.add(name(Dispute.HAPPENING) + " is disputed");
    }
    if (disputes.contains(Dispute.CLAIM)) {
      happenings.add("a claim is denied");
    }
    if (!happenings.isEmpty()) {
      clauses.add("in which " + EnglishList.or(happenings));
    }
    return EnglishList.or(clauses);
  }
}
