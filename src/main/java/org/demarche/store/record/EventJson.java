package org.demarche.store.record;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.demarche.columns.EventFields;
import org.demarche.columns.Field;
import org.demarche.columns.Shape;
import org.demarche.model.Acceptance;
import org.demarche.model.Account;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.SourceId;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// Events as JSON values, the counterpart of [EventReader]: every field that [EventFields]
/// declares, under its name and in that order. Only the parts of an event that are never packed are
/// spelled out here.
public final class EventJson {
  private EventJson() {}

  public static Map<String, @Nullable Object> of(Event event) {
    return described(EventFields.SHAPE, event);
  }

  private static <R> Map<String, @Nullable Object> described(Shape<R> shape, R record) {
    RecordJson plain = new RecordJson();
    Extras extras = Extras.NONE;
    for (Field<R, ?> field : shape.fields()) {
      @Nullable Object value = field.value().apply(record);
      if (value instanceof Extras others) {
        extras = others;
      } else {
        plain.put(field.name(), value == null ? null : plain(value));
      }
    }
    return plain.with(extras);
  }

  /// @throws IllegalArgumentException for a sort of value that nothing here says how to write
  private static Object plain(Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> number;
      case Enum<?> constant -> Fields.written(constant);
      case FuzzyDate date -> date.text();
      case ZoneId zone -> zone.toString();
      case EventId id -> id.value();
      case ActorId id -> id.value();
      case PlaceId id -> id.value();
      case SourceId id -> id.value();
      case List<?> list -> list.stream().map(EventJson::plain).toList();
      case When when -> described(EventFields.OfWhen.SHAPE, when);
      case Participant one -> described(EventFields.OfParticipant.SHAPE, one);
      case Citation one -> described(EventFields.OfCitation.SHAPE, one);
      case Relation one -> described(EventFields.OfRelation.SHAPE, one);
      case Account account -> account(account);
      case Claim claim -> claim(claim);
      case Acceptance acceptance -> acceptance(acceptance);
      default -> throw new IllegalArgumentException("no JSON value of " + value.getClass());
    };
  }

  /// The list that citations make, wherever they stand.
  static List<Object> citations(List<Citation> citations) {
    return citations.stream().map(EventJson::plain).toList();
  }

  private static Object account(Account account) {
    return new RecordJson()
        .put("about", Fields.written(account.about()))
        .putAll("versions", account.versions(), EventJson::version)
        .put("reason", account.reason())
        .with(account.extras());
  }

  private static Object version(Account.Version version) {
    return new RecordJson()
        .put("says", version.says())
        .put("edtf", version.date() == null ? null : version.date().text())
        .put("citations", citations(version.citations()))
        .with(version.extras());
  }

  private static Object claim(Claim claim) {
    return new RecordJson()
        .put("proposition", claim.proposition())
        .putAll("positions", claim.positions(), EventJson::position)
        .with(claim.extras());
  }

  private static Object position(Claim.Position position) {
    return new RecordJson()
        .putText("actor", position.actor())
        .put("speaker", position.speaker())
        .put("attitude", Fields.written(position.attitude()))
        .put("through", position.through())
        .put("says", position.says())
        .put("citations", citations(position.citations()))
        .with(position.extras());
  }

  /// The list that acceptances make, wherever they stand.
  static List<Object> acceptances(List<Acceptance> acceptances) {
    return acceptances.stream().map(EventJson::plain).toList();
  }

  private static Object acceptance(Acceptance acceptance) {
    return new RecordJson()
        .put("warning", acceptance.warning())
        .put("because", acceptance.because())
        .with(acceptance.extras());
  }
}
