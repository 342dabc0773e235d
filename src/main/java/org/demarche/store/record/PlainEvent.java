package org.demarche.store.record;

import java.util.List;
import java.util.Map;
import org.demarche.model.Acceptance;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Relation;
import org.demarche.model.When;
import org.jspecify.annotations.Nullable;

/// Events as plain JSON values, the counterpart of [EventReader].
public final class PlainEvent {
  private PlainEvent() {}

  public static Map<String, @Nullable Object> of(Event event) {
    return new PlainRecord()
        .putText("id", event.id())
        .put("title", event.title())
        .put("shortTitle", event.shortTitle())
        .put("when", when(event.when()))
        .put("kind", event.kind())
        .put("significance", event.significance())
        .put("summary", event.summary())
        .putAll("places", event.places(), Object::toString)
        .putAll("participants", event.participants(), PlainEvent::participant)
        .put("citations", citations(event.citations()))
        .putAll("accounts", event.accounts(), PlainEvent::account)
        .putAll("claims", event.claims(), PlainEvent::claim)
        .putAll("relations", event.relations(), PlainEvent::relation)
        .put("note", event.note())
        .put("accepts", acceptances(event.accepts()))
        .with(event.extras());
  }

  private static Map<String, @Nullable Object> when(When when) {
    return new PlainRecord()
        .put("edtf", when.date().text())
        .put("derivation", Fields.written(when.derivation()))
        .put("how", when.how())
        .put("wording", when.wording())
        .putText("timeZone", when.zone())
        .with(when.extras());
  }

  private static Object participant(Participant participant) {
    return new PlainRecord()
        .putText("actor", participant.actor())
        .put("role", participant.role())
        .put("as", participant.as())
        .with(participant.extras());
  }

  /// The list that citations make, wherever they stand.
  static List<Object> citations(List<Citation> citations) {
    return citations.stream().map(PlainEvent::citation).toList();
  }

  private static Object citation(Citation citation) {
    return new PlainRecord()
        .putText("source", citation.source())
        .put("paragraphs", citation.paragraphs())
        .put("stance", Fields.written(citation.stance()))
        .put("says", citation.says())
        .with(citation.extras());
  }

  private static Object account(Account account) {
    return new PlainRecord()
        .put("about", Fields.written(account.about()))
        .putAll("versions", account.versions(), PlainEvent::version)
        .put("reason", account.reason())
        .with(account.extras());
  }

  private static Object version(Account.Version version) {
    return new PlainRecord()
        .put("says", version.says())
        .put("edtf", version.date() == null ? null : version.date().text())
        .put("citations", citations(version.citations()))
        .with(version.extras());
  }

  private static Object claim(Claim claim) {
    return new PlainRecord()
        .put("proposition", claim.proposition())
        .putAll("positions", claim.positions(), PlainEvent::position)
        .with(claim.extras());
  }

  private static Object position(Claim.Position position) {
    return new PlainRecord()
        .putText("actor", position.actor())
        .put("speaker", position.speaker())
        .put("attitude", Fields.written(position.attitude()))
        .put("through", position.through())
        .put("says", position.says())
        .put("citations", citations(position.citations()))
        .with(position.extras());
  }

  private static Object relation(Relation relation) {
    return new PlainRecord()
        .put("type", Fields.written(relation.type()))
        .putText("event", relation.event())
        .put("note", relation.note())
        .with(relation.extras());
  }

  /// The list that acceptances make, wherever they stand.
  static List<Object> acceptances(List<Acceptance> acceptances) {
    return acceptances.stream()
        .<Object>map(
            one ->
                new PlainRecord()
                    .put("warning", one.warning())
                    .put("because", one.because())
                    .with(one.extras()))
        .toList();
  }
}
