package org.demarche.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One point on which an event is disputed, with the part of the record that says so.
public sealed interface DisputedPoint {
  /// What is disputed there.
  Dispute dispute();

  /// Sources differ, and the account tells their versions.
  record Differing(Account account) implements DisputedPoint {
    @Override
    public Dispute dispute() {
      return switch (account.about()) {
        case DATE -> Dispute.DATE;
        case PLACE -> Dispute.PLACE;
        case NUMBER, PARTICIPANTS, CONTENT -> Dispute.HAPPENING;
      };
    }
  }

  /// Sources contradict an event that has no account to say on what.
  ///
  /// @param citations at least one
  record Contradicted(List<Citation> citations) implements DisputedPoint {
    /// What is disputed there.
    public static final Dispute DISPUTE = Dispute.HAPPENING;

    public Contradicted {
      citations = List.copyOf(citations);
    }

    /// Whether a citation of this stance contradicts the event.
    public static boolean isBy(Citation.Stance stance) {
      return stance == Citation.Stance.CONTRADICTS;
    }

    @Override
    public Dispute dispute() {
      return DISPUTE;
    }
  }

  /// Somebody denies a claim.
  record Denied(Claim claim) implements DisputedPoint {
    @Override
    public Dispute dispute() {
      return Dispute.CLAIM;
    }
  }

  /// All points on which an event is disputed, in the order of the disputes.
  static List<DisputedPoint> of(Event event) {
    List<DisputedPoint> points = new ArrayList<>();
    event.accounts().forEach(account -> points.add(new Differing(account)));
    List<Citation> against =
        event.citations().stream()
            .filter(citation -> Contradicted.isBy(citation.stance()))
            .toList();
    if (event.accounts().isEmpty() && !against.isEmpty()) {
      points.add(new Contradicted(against));
    }
    event.claims().stream().filter(Claim::isDenied).map(Denied::new).forEach(points::add);
    points.sort(Comparator.comparing(DisputedPoint::dispute));
    return points;
  }
}
