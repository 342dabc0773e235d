package org.demarche.ui.detail;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Role;
import org.demarche.text.CitationText;
import org.demarche.time.Bound;
import org.demarche.time.Doubt;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// Puts one event's record into words.
final class DetailComposer {
  private final DetailContext context;
  private final Dataset dataset;
  private final Event event;

  DetailComposer(DetailContext context, Event event) {
    this.context = context;
    this.dataset = context.dataset();
    this.event = event;
  }

  DetailModel compose() {
    SourceCards cards = new SourceCards(context, event);
    return new DetailModel(
        event.id(),
        event.title(),
        kind(),
        date(),
        event.places().stream().map(this::placeName).toList(),
        event.participants().stream().map(this::participant).toList(),
        event.summary(),
        event.accounts().stream().map(this::account).toList(),
        event.claims().stream().map(this::claim).toList(),
        related(),
        cards.cards(),
        cards.evidence(),
        event.note());
  }

  private Kind kind() {
    return dataset
        .kind(event.kind())
        .orElseGet(
            () ->
                new Kind(
                    event.kind(), event.kind(), "", Kind.Family.CONTEXT, Kind.Glyph.CIRCLE, null));
  }

  private DetailModel.DateLines date() {
    FuzzyDate date = event.when().date();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(date.doubts());
    if (event.accounts().stream().anyMatch(a -> a.about() == Account.Aspect.DATE)) {
      doubts.add(Doubt.DISPUTED);
    }
    return new DetailModel.DateLines(
        date.words(),
        weekday(date),
        LocalTimes.of(date, zone(), clocks()),
        List.copyOf(doubts),
        DetailWords.derivation(event.when().derivation()),
        event.when().how(),
        event.when().wording(),
        date.edtf());
  }

  private static @Nullable String weekday(FuzzyDate date) {
    return date.earliest() instanceof Bound.Day first
            && first.equals(date.latest())
            && date.doubts().isEmpty()
        ? first.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : null;
  }

  private ZoneId zone() {
    if (event.when().zone() != null) {
      return event.when().zone();
    }
    return event.places().stream()
        .map(this::zoneOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(dataset.description().zone());
  }

  /// The event's own clock first, then those of its other places and of the axis.
  private Map<String, ZoneId> clocks() {
    Map<String, ZoneId> clocks = new LinkedHashMap<>();
    ZoneId home = zone();
    event.places().stream()
        .filter(place -> home.equals(zoneOf(place)))
        .findFirst()
        .ifPresentOrElse(
            place -> clocks.put(shortPlaceName(place), home),
            () -> clocks.put(LocalTimes.city(home), home));
    for (PlaceId place : event.places()) {
      ZoneId there = zoneOf(place);
      if (there != null && !clocks.containsValue(there)) {
        clocks.put(shortPlaceName(place), there);
      }
    }
    ZoneId axis = dataset.description().zone();
    if (!clocks.containsValue(axis)) {
      clocks.putIfAbsent(LocalTimes.city(axis), axis);
    }
    return clocks;
  }

  /// The zone of a place, or of the nearest place around it that has one.
  private @Nullable ZoneId zoneOf(PlaceId id) {
    Set<PlaceId> seen = new LinkedHashSet<>();
    for (PlaceId at = id; at != null && seen.add(at); ) {
      Optional<Place> place = dataset.place(at);
      if (place.isEmpty()) {
        return null;
      }
      if (place.get().zone() != null) {
        return place.get().zone();
      }
      at = place.get().partOf();
    }
    return null;
  }

  private String shortPlaceName(PlaceId id) {
    return dataset.place(id).map(Place::name).orElse(id.value());
  }

  /// The place and what it lies in: 'Green Zone, Baghdad, Iraq'.
  private String placeName(PlaceId id) {
    List<String> names = new ArrayList<>();
    Set<PlaceId> seen = new LinkedHashSet<>();
    for (PlaceId at = id; at != null && seen.add(at); ) {
      names.add(shortPlaceName(at));
      at = dataset.place(at).map(Place::partOf).orElse(null);
    }
    return String.join(", ", names);
  }

  private DetailModel.ParticipantLine participant(Participant participant) {
    Optional<Actor> actor = dataset.actor(participant.actor());
    String office = actor.map(Actor::office).orElse(null);
    return new DetailModel.ParticipantLine(
        participant.actor(),
        actorName(participant.actor()),
        dataset.role(participant.role()).map(Role::label).orElse(participant.role()),
        participant.as() == null ? office : participant.as(),
        affiliation(actor.map(Actor::partOf).orElse(null)));
  }

  private String actorName(ActorId id) {
    return dataset.actor(id).map(Actor::name).orElse(id.value());
  }

  private String affiliation(@Nullable ActorId first) {
    List<String> names = new ArrayList<>();
    Set<ActorId> seen = new LinkedHashSet<>();
    for (ActorId at = first; at != null && seen.add(at); ) {
      names.add(actorName(at));
      at = dataset.actor(at).map(Actor::partOf).orElse(null);
    }
    return String.join(", ", names);
  }

  private DetailModel.AccountBlock account(Account account) {
    return new DetailModel.AccountBlock(
        DetailWords.differOn(account.about()),
        account.versions().stream()
            .map(
                version ->
                    new DetailModel.VersionLine(
                        version.date() == null ? null : version.date().words(),
                        version.says(),
                        references(version.citations())))
            .toList(),
        account.reason());
  }

  private DetailModel.ClaimBlock claim(Claim claim) {
    return new DetailModel.ClaimBlock(
        claim.proposition(), claim.positions().stream().map(this::position).toList());
  }

  private DetailModel.PositionLine position(Claim.Position position) {
    return new DetailModel.PositionLine(
        position.actor(),
        who(position),
        DetailWords.attitude(position.attitude()),
        position.through().isEmpty()
            ? ""
            : position.through().stream().collect(joining(", then ", "through ", "")),
        position.says(),
        references(position.citations()));
  }

  private String who(Claim.Position position) {
    if (position.actor() != null) {
      return actorName(position.actor());
    }
    return position.speaker() == null ? "Somebody not named" : position.speaker();
  }

  private List<DetailModel.Reference> references(List<Citation> citations) {
    return citations.stream().map(citation -> reference(context, citation)).toList();
  }

  static DetailModel.Reference reference(DetailContext context, Citation citation) {
    return new DetailModel.Reference(
        citation.source(),
        context.names().name(citation.source()),
        CitationText.paragraphs(citation.paragraphs()),
        DetailWords.stance(citation.stance()),
        citation.says());
  }

  /// The event's own relations first, then those that lead to it; an event that the dataset does
  /// not hold is left out.
  private List<DetailModel.RelatedLine> related() {
    List<DetailModel.RelatedLine> lines = new ArrayList<>();
    event
        .relations()
        .forEach(
            relation ->
                line(DetailWords.outgoing(relation.type()), relation.event(), relation.note())
                    .ifPresent(lines::add));
    context
        .incoming(event.id())
        .forEach(
            incoming ->
                line(
                        DetailWords.incoming(incoming.relation().type()),
                        incoming.holder(),
                        incoming.relation().note())
                    .ifPresent(lines::add));
    return lines;
  }

  private Optional<DetailModel.RelatedLine> line(
      String relation, EventId other, @Nullable String note) {
    return dataset
        .event(other)
        .map(
            found ->
                new DetailModel.RelatedLine(
                    relation, other, found.title(), found.when().date().words(), note));
  }
}
