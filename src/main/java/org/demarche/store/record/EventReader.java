package org.demarche.store.record;

import java.util.List;
import java.util.Optional;
import org.demarche.columns.EventFields;
import org.demarche.model.Account;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Vocabulary;
import org.demarche.model.When;
import org.demarche.store.json.Json;
import org.demarche.store.record.EventDraft.Link;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Reads an event: the one record of its file, or of its line.
public final class EventReader {
  private static final Message PLACE = Message.of("store.expected.place");

  private final Targets targets;
  private final CitationReader citations;

  public EventReader(Targets targets) {
    this.targets = targets;
    this.citations = new CitationReader(targets);
  }

  /// The event, or empty, with a problem, where id, title or date cannot be used.
  ///
  /// @param nameId the id that the file's name gives, or null where it gives none
  public Optional<EventDraft> read(RecordFile file, @Nullable String nameId) {
    Report report = file.report();
    if (file.root() == null || !file.complete()) {
      return Optional.empty();
    }
    if (!(file.root() instanceof Json.Members object)) {
      report.error(
          file.root().offset(),
          "wrong-type",
          Message.of("store.event-no-object", file.root().sort()));
      return Optional.empty();
    }
    Fields fields = new Fields(report, object);
    String id = Values.id(fields);
    String title = fields.required("title");
    When when = when(fields);
    String kind = kind(fields);
    Integer significance = fields.whole("significance", 1, 5);
    List<Link> links = fields.objects("relations", (relation, at) -> link(relation));
    String shortTitle = fields.text("shortTitle");
    String summary = fields.text("summary", "");
    List<PlaceId> places = places(fields);
    List<Participant> participants = fields.objects("participants", (one, at) -> participant(one));
    List<Citation> cited = citations.citations(fields);
    List<Account> accounts = fields.objects("accounts", (one, at) -> account(one));
    List<Claim> claims = fields.objects("claims", (one, at) -> claim(one));
    String note = fields.text("note");
    var accepts = CitationReader.acceptances(fields);
    if (id == null || title == null || when == null) {
      return Optional.empty();
    }
    if (nameId != null && !id.equals(nameId)) {
      report.warning(fields.offset("id"), "file-name", Message.of("store.file-name", id));
    }
    Event event =
        new Event(
            new EventId(id),
            title,
            shortTitle,
            when,
            kind,
            significance == null ? EventFields.MIDDLING : significance,
            summary,
            places,
            participants,
            cited,
            accounts,
            claims,
            List.of(),
            note,
            accepts,
            fields.extras());
    return Optional.of(
        new EventDraft(event, report.file(), report.spot(fields.offset("id")), links));
  }

  private static @Nullable When when(Fields event) {
    Fields fields = event.object("when");
    if (fields == null) {
      event.expect("when", Message.of("store.add-date"));
      return null;
    }
    Json.Text node = fields.requiredNode("edtf");
    FuzzyDate date = node == null ? null : Values.date(event.report(), node);
    When.Derivation derivation = fields.requiredChoice("derivation", When.Derivation.class);
    String how = fields.text("how");
    String wording = fields.text("wording");
    var zone = Values.zone(fields, "timeZone");
    if (date == null) {
      return null;
    }
    // Of the four the one that claims least without setting a limit.
    When.Derivation claimed = derivation == null ? When.Derivation.INFERRED : derivation;
    return new When(date, claimed, how, wording, zone, fields.extras());
  }

  private String kind(Fields fields) {
    Json.Text node = fields.requiredNode("kind");
    return node != null && targets.kinds().resolves(node, fields.report())
        ? node.value()
        : Vocabulary.OTHER;
  }

  private List<PlaceId> places(Fields fields) {
    return fields.items(
        "places",
        PLACE,
        Json.Text.class,
        (node, at) ->
            targets.places().resolves(node, fields.report()) ? new PlaceId(node.value()) : null);
  }

  private @Nullable Participant participant(Fields fields) {
    Json.Text actor = fields.requiredNode("actor");
    boolean known = actor != null && targets.actors().resolves(actor, fields.report());
    Json.Text role = fields.textNode("role");
    boolean roleKnown = role != null && targets.roles().resolves(role, fields.report());
    String as = fields.text("as");
    if (actor == null || !known) {
      return null;
    }
    return new Participant(
        new ActorId(actor.value()),
        role != null && roleKnown ? role.value() : Vocabulary.PARTICIPANT,
        as,
        fields.extras());
  }

  private @Nullable Account account(Fields fields) {
    Account.Aspect about = fields.requiredChoice("about", Account.Aspect.class);
    List<Account.Version> versions = fields.objects("versions", (one, at) -> version(one));
    String reason = fields.required("reason");
    if (versions.size() < 2) {
      fields
          .report()
          .error(
              fields.offset("versions"),
              "too-few-versions",
              Message.of("store.too-few-versions", versions.size()));
      return null;
    }
    return about == null
        ? null
        : new Account(about, versions, reason == null ? "" : reason, fields.extras());
  }

  private Account.@Nullable Version version(Fields fields) {
    String says = fields.required("says");
    FuzzyDate date = Values.date(fields, "edtf");
    List<Citation> cited = citations.citations(fields);
    return says == null ? null : new Account.Version(says, date, cited, fields.extras());
  }

  private @Nullable Claim claim(Fields fields) {
    String proposition = fields.required("proposition");
    List<Claim.Position> positions = fields.objects("positions", (one, at) -> position(one));
    return proposition == null ? null : new Claim(proposition, positions, fields.extras());
  }

  private Claim.@Nullable Position position(Fields fields) {
    Json.Text actor = fields.textNode("actor");
    boolean known = actor != null && targets.actors().resolves(actor, fields.report());
    String speaker = fields.text("speaker");
    Claim.Attitude attitude = fields.requiredChoice("attitude", Claim.Attitude.class);
    List<String> through = fields.texts("through");
    String says = fields.text("says");
    List<Citation> cited = citations.citations(fields);
    if (actor == null && speaker == null) {
      fields.report().error(fields.offset(), "missing-field", Message.of("store.no-holder"));
    }
    if (attitude == null || (!known && speaker == null)) {
      return null;
    }
    ActorId id = actor != null && known ? new ActorId(actor.value()) : null;
    return new Claim.Position(id, speaker, attitude, through, says, cited, fields.extras());
  }

  private static @Nullable Link link(Fields fields) {
    Relation.Type type = fields.requiredChoice("type", Relation.Type.class);
    Json.Text target = fields.requiredNode("event");
    String note = fields.text("note");
    if (type == null || target == null) {
      return null;
    }
    EventId event = new EventId(target.value());
    Relation relation = new Relation(type, event, note, fields.extras());
    return new Link(relation, fields.report().spot(target.offset()));
  }
}
