package org.demarche.store;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Vocabulary;
import org.demarche.store.record.Targets;
import org.jspecify.annotations.Nullable;

/// What an event refers to by id, save other events.
final class EventReferences {
  private final Targets targets;

  /// @param targets give the nouns, and say what there is
  EventReferences(Targets targets) {
    this.targets = targets;
  }

  /// Whether any reference fulfils a condition.
  ///
  /// @param condition gets the noun of a sort and an id
  boolean any(Event event, BiPredicate<String, String> condition) {
    return condition.test(targets.kinds().noun(), event.kind())
        || event.places().stream()
            .anyMatch(place -> condition.test(targets.places().noun(), place.value()))
        || event.participants().stream().anyMatch(one -> any(one, condition))
        || event.claims().stream()
            .flatMap(claim -> claim.positions().stream())
            .anyMatch(one -> any(one, condition))
        || event
            .everyCitation()
            .anyMatch(one -> condition.test(targets.sources().noun(), one.source().value()));
  }

  private boolean any(Participant one, BiPredicate<String, String> condition) {
    return condition.test(targets.actors().noun(), one.actor().value())
        || condition.test(targets.roles().noun(), one.role());
  }

  private boolean any(Claim.Position one, BiPredicate<String, String> condition) {
    return one.actor() != null && condition.test(targets.actors().noun(), one.actor().value());
  }

  /// The event as it would be read now: without the references that lead nowhere.
  Event withoutLoose(Event event) {
    return event.withReferences(
        targets.kinds().ids().contains(event.kind()) ? event.kind() : Vocabulary.OTHER,
        event.places().stream()
            .filter(place -> targets.places().ids().contains(place.value()))
            .toList(),
        event.participants().stream()
            .filter(one -> targets.actors().ids().contains(one.actor().value()))
            .map(this::withoutLoose)
            .toList(),
        good(event.citations()),
        event.accounts().stream().map(this::withoutLoose).toList(),
        event.claims().stream().map(this::withoutLoose).toList());
  }

  private Participant withoutLoose(Participant one) {
    return targets.roles().ids().contains(one.role())
        ? one
        : new Participant(one.actor(), Vocabulary.PARTICIPANT, one.as(), one.extras());
  }

  private List<Citation> good(List<Citation> citations) {
    return citations.stream()
        .filter(one -> targets.sources().ids().contains(one.source().value()))
        .toList();
  }

  private Account withoutLoose(Account account) {
    return new Account(
        account.about(),
        account.versions().stream()
            .map(
                version ->
                    new Account.Version(
                        version.says(),
                        version.date(),
                        good(version.citations()),
                        version.extras()))
            .toList(),
        account.reason(),
        account.extras());
  }

  private Claim withoutLoose(Claim claim) {
    List<Claim.Position> positions =
        claim.positions().stream().map(this::withoutLoose).flatMap(Stream::ofNullable).toList();
    return new Claim(claim.proposition(), positions, claim.extras());
  }

  /// Null where nobody holds the position any more.
  private Claim.@Nullable Position withoutLoose(Claim.Position one) {
    boolean known = one.actor() != null && targets.actors().ids().contains(one.actor().value());
    return !known && one.speaker() == null
        ? null
        : new Claim.Position(
            known ? one.actor() : null,
            one.speaker(),
            one.attitude(),
            one.through(),
            one.says(),
            good(one.citations()),
            one.extras());
  }
}
