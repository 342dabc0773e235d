package org.demarche.store.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// A citation and where in its event it stands.
///
/// @param path from the event to the citation
/// @param date of the version of an account that it stands in, or null
record Cited(Citation citation, List<Object> path, @Nullable FuzzyDate date) {
  Cited {
    path = List.copyOf(path);
  }

  /// All citations: those of the event itself, of its accounts and of the positions on its claims.
  static List<Cited> in(Event event) {
    List<Cited> all = new ArrayList<>();
    add(event.citations(), List.of(), null, all);
    for (int i = 0; i < event.accounts().size(); i++) {
      List<Account.Version> versions = event.accounts().get(i).versions();
      for (int j = 0; j < versions.size(); j++) {
        Account.Version version = versions.get(j);
        add(version.citations(), List.of("accounts", i, "versions", j), version.date(), all);
      }
    }
    for (int i = 0; i < event.claims().size(); i++) {
      List<Claim.Position> positions = event.claims().get(i).positions();
      for (int j = 0; j < positions.size(); j++) {
        add(positions.get(j).citations(), List.of("claims", i, "positions", j), null, all);
      }
    }
    return all;
  }

  private static void add(
      List<Citation> citations, List<Object> path, @Nullable FuzzyDate date, List<Cited> all) {
    for (int i = 0; i < citations.size(); i++) {
      List<Object> here = Stream.concat(path.stream(), Stream.of("citations", i)).toList();
      all.add(new Cited(citations.get(i), here, date));
    }
  }
}
