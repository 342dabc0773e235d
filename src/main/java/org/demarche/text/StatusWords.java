package org.demarche.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.query.Status;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// The words for how badly an event may be known: one for each status, the same wherever it is
/// named.
public final class StatusWords {
  private StatusWords() {}

  /// The status by itself: 'single witness', 'date uncertain'.
  public static String name(Words words, Status status) {
    return words.one("text.status", status);
  }

  /// As [#name] where it stands alone: 'Single witness'.
  public static String label(Words words, Status status) {
    return Capitals.first(name(words, status));
  }

  /// What it means, one sentence.
  public static String meaning(Words words, Status status) {
    return words.one("text.status-meaning", status);
  }

  /// Which events they are, behind 'events': 'told by a single witness or whose date is uncertain'.
  ///
  /// @param statuses at least one
  static String clause(Words words, Set<Status> statuses) {
    List<String> clauses = new ArrayList<>();
    Set<Status> dates = EnumSet.copyOf(statuses);
    if (dates.remove(Status.SINGLE_WITNESS)) {
      clauses.add(words.say("text.told-by-one"));
    }
    if (!dates.isEmpty()) {
      List<String> how = dates.stream().map(status -> words.one("text.date-is", status)).toList();
      clauses.add(words.say("text.whose-date-is", Lists.or(words, how)));
    }
    return Lists.or(words, clauses);
  }
}
