package org.demarche.ui.detail;

import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.text.DisputeWords;
import org.demarche.time.Doubt;

/// The words for what the model states by constants.
final class DetailWords {
  private DetailWords() {}

  static String derivation(When.Derivation derivation) {
    return switch (derivation) {
      case STATED -> "The sources give this date.";
      case DERIVED -> "Reckoned from what a source says and its own date.";
      case INFERRED -> "Taken from a source’s date stamp or context; its text gives none.";
      case BOUNDED -> "Only a limit is known.";
    };
  }

  static String stance(Citation.Stance stance) {
    return switch (stance) {
      case REPORTS -> "Reports it";
      case ANNOUNCES -> "Announces it beforehand";
      case SUPPORTS -> "Supports it";
      case CONTRADICTS -> "Contradicts it";
      case MENTIONS -> "Mentions it";
    };
  }

  /// How much of a source was read, in a few words.
  static String seen(Source.Seen seen) {
    return switch (seen) {
      case WHOLE -> "all of it seen";
      case EXCERPT -> "excerpt seen";
      case SUBJECT -> "only its subject seen";
    };
  }

  /// What that means, one sentence.
  static String seenMeaning(Source.Seen seen) {
    return switch (seen) {
      case WHOLE -> "The curator read all of it.";
      case EXCERPT -> "The curator read a part of it, with what is cited here.";
      case SUBJECT -> "The curator saw only its address, its headline or a remark about it.";
    };
  }

  static String attitude(Claim.Attitude attitude) {
    return switch (attitude) {
      case ASSERTS -> "asserts";
      case DENIES -> "denies";
      case DOUBTS -> "doubts";
    };
  }

  static String differOn(Account.Aspect aspect) {
    return switch (aspect) {
      case DATE -> "The sources differ on the date";
      case PLACE -> "The sources differ on the place";
      case NUMBER -> "The sources differ on a number";
      case PARTICIPANTS -> "The sources differ on who took part";
      case CONTENT -> "The sources differ on what happened";
    };
  }

  /// From the event that holds the relation to the other one.
  static String outgoing(Relation.Type type) {
    return switch (type) {
      case ANNOUNCES -> "Announces";
      case PREPARES -> "Prepares";
      case PART_OF -> "Part of";
      case FOLLOWS -> "Follows";
      case RESPONDS_TO -> "Responds to";
      case ABOUT -> "About";
    };
  }

  /// From the other event back to the one that holds the relation.
  static String incoming(Relation.Type type) {
    return switch (type) {
      case ANNOUNCES -> "Announced by";
      case PREPARES -> "Prepared by";
      case PART_OF -> "Includes";
      case FOLLOWS -> "Followed by";
      case RESPONDS_TO -> "Answered by";
      case ABOUT -> "Spoken of in";
    };
  }

  static String doubt(Doubt doubt) {
    return switch (doubt) {
      case IMPRECISE -> "imprecise";
      case APPROXIMATE -> "approximate";
      case UNCERTAIN -> "uncertain";
      case DISPUTED -> DisputeWords.mark(Dispute.DATE);
      case OPEN -> "open-ended";
      case UNKNOWN -> "end unknown";
    };
  }

  /// What a doubt means, one sentence.
  static String doubtMeaning(Doubt doubt) {
    return switch (doubt) {
      case IMPRECISE -> "No source gives the exact day.";
      case APPROXIMATE -> "The date is given as ‘about’.";
      case UNCERTAIN -> "The source or the curator doubts the date.";
      case DISPUTED -> DisputeWords.meaning(Dispute.DATE);
      case OPEN -> "There is no limit on at least one side.";
      case UNKNOWN -> "There is a limit on at least one side, and nobody knows it.";
    };
  }
}
