package org.demarche.ui.detail;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.demarche.columns.IncomingRelations;
import org.demarche.dataset.Chronology;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.VocabularyWords;
import org.demarche.text.ActorNames;
import org.demarche.text.ReportingChain;
import org.demarche.time.Bound;
import org.demarche.time.FuzzyDate;
import org.demarche.time.ZoneWords;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Puts one event's record into words.
final class DetailComposer {
  private final DetailContext context;
  private final Words words;
  private final Dataset dataset;
  private final Chronology chronology;
  private final Event event;
  private final PlaceWords places;

  DetailComposer(DetailContext context, Event event) {
    this.context = context;
    this.words = context.words();
    this.dataset = context.dataset();
    this.chronology = dataset.chronology();
    this.event = event;
    places = new PlaceWords(words, dataset);
  }

  DetailModel compose() {
    SourceCards cards = new SourceCards(context, event);
    return new DetailModel(
        event.id(),
        event.title(),
        context.kind(event),
        date(),
        List.copyOf(Dispute.of(event)),
        placeNames(),
        event.participants().stream().map(this::participant).toList(),
        event.summary(),
        event.accounts().stream().map(this::account).toList(),
        event.claims().stream().map(this::claim).toList(),
        related(),
        cards.cards(),
        cards.evidence(),
        event.note());
  }

  private DetailModel.DateLines date() {
    FuzzyDate date = event.when().date();
    return new DetailModel.DateLines(
        date.words(words),
        weekday(date),
        LocalTimes.of(words, date, chronology.zone(event), clocks()),
        date.doubts().stream().sorted().toList(),
        words.one("detail.derivation", event.when().derivation()),
        event.when().how(),
        event.when().wording(),
        date.edtf());
  }

  private @Nullable String weekday(FuzzyDate date) {
    return date.earliest() instanceof Bound.Day first
            && first.equals(date.latest())
            && date.doubts().isEmpty()
        ? words.one("detail.weekday", first.date().getDayOfWeek())
        : null;
  }

  /// The event's own clock first, then those of its other places and of the axis.
  private Map<String, ZoneId> clocks() {
    Map<String, ZoneId> clocks = new LinkedHashMap<>();
    ZoneId home = chronology.zone(event);
    event.places().stream()
        .filter(place -> home.equals(chronology.zone(place)))
        .findFirst()
        .ifPresentOrElse(
            place -> clocks.put(places.shortName(place), home),
            () -> clocks.put(ZoneWords.city(home), home));
    for (PlaceId place : event.places()) {
      ZoneId there = chronology.zone(place);
      if (there != null && !clocks.containsValue(there)) {
        clocks.put(places.shortName(place), there);
      }
    }
    ZoneId axis = chronology.axis();
    if (!clocks.containsValue(axis)) {
      clocks.putIfAbsent(ZoneWords.city(axis), axis);
    }
    return clocks;
  }

  /// Each place with what it lies in, save those in which another place of the event lies.
  private List<String> placeNames() {
    return event.places().stream()
        .filter(
            place ->
                event.places().stream()
                    .noneMatch(
                        other ->
                            !other.equals(place)
                                && chronology.places().path(other).contains(place)))
        .map(places::name)
        .toList();
  }

  private DetailModel.ParticipantLine participant(Participant participant) {
    Optional<Actor> actor = dataset.actor(participant.actor());
    String office = actor.map(Actor::office).orElse(null);
    return new DetailModel.ParticipantLine(
        participant.actor(),
        actorName(participant.actor()),
        dataset.role(participant.role()).map(this::label).orElse(participant.role()),
        participant.as() == null ? office : participant.as(),
        affiliation(participant.actor()));
  }

  private String label(Role role) {
    return VocabularyWords.label(words, role);
  }

  private String actorName(ActorId id) {
    return dataset.actor(id).map(Actor::name).orElse(id.value());
  }

  /// What the actor is part of, from the nearest outwards.
  private String affiliation(ActorId actor) {
    return DetailWords.within(
        words, chronology.actors().upwards(actor).stream().skip(1).map(this::actorName).toList());
  }

  private DetailModel.AccountBlock account(Account account) {
    return new DetailModel.AccountBlock(
        words.one("detail.differ-on", account.about()),
        account.versions().stream().map(this::version).toList(),
        account.reason());
  }

  private DetailModel.VersionLine version(Account.Version version) {
    String date = version.date() == null ? null : version.date().words(words);
    boolean shown =
        version.date() != null && version.date().edtf().equals(event.when().date().edtf());
    return new DetailModel.VersionLine(
        date,
        date != null && repeats(version.says(), date) ? "" : version.says(),
        shown,
        references(version.citations()));
  }

  private static boolean repeats(String says, String date) {
    String bare = says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
    return bare.equalsIgnoreCase(date);
  }

  private DetailModel.ClaimBlock claim(Claim claim) {
    return new DetailModel.ClaimBlock(
        claim.proposition(), claim.positions().stream().map(this::position).toList());
  }

  private DetailModel.PositionLine position(Claim.Position position) {
    return new DetailModel.PositionLine(
        position.actor(),
        who(position),
        position.attitude(),
        chain(position),
        position.says(),
        references(position.citations()));
  }

  /// Empty where it came to the sources' own ears.
  private String chain(Claim.Position position) {
    if (position.through().isEmpty()) {
      return "";
    }
    String who =
        Optional.ofNullable(position.actor())
            .flatMap(dataset::actor)
            .map(actor -> ActorNames.inSentence(words, actor))
            .orElseGet(() -> who(position));
    List<Source> sources =
        position.citations().stream()
            .flatMap(citation -> dataset.source(citation.source()).stream())
            .toList();
    return ReportingChain.of(words, who, position.through(), sources);
  }

  private String who(Claim.Position position) {
    if (position.actor() != null) {
      return actorName(position.actor());
    }
    return position.speaker() == null ? words.say("detail.unnamed") : position.speaker();
  }

  private List<DetailModel.Reference> references(List<Citation> citations) {
    return citations.stream().map(context::reference).toList();
  }

  /// The event's own relations first, then those that lead to it; an event that the dataset does
  /// not hold is left out.
  private List<DetailModel.RelatedBlock> related() {
    SequencedMap<String, List<Link>> links = new LinkedHashMap<>();
    for (Relation relation : event.relations()) {
      link(links, words.one("detail.outgoing", relation.type()), relation.event(), relation.note());
    }
    for (IncomingRelations.Incoming incoming : dataset.incoming().of(event.id())) {
      Relation relation = incoming.relation();
      link(
          links, words.one("detail.incoming", relation.type()), incoming.holder(), relation.note());
    }
    List<DetailModel.RelatedBlock> blocks = new ArrayList<>();
    links.forEach(
        (relation, events) ->
            blocks.add(
                new DetailModel.RelatedBlock(
                    relation, events.stream().sorted().map(this::line).toList())));
    return blocks;
  }

  private void link(
      SequencedMap<String, List<Link>> links,
      String relation,
      EventId other,
      @Nullable String note) {
    dataset
        .event(other)
        .ifPresent(
            found ->
                links
                    .computeIfAbsent(relation, key -> new ArrayList<>())
                    .add(new Link(found, start(found), note)));
  }

  private DetailModel.RelatedLine line(Link link) {
    Event other = link.event();
    return new DetailModel.RelatedLine(
        other.id(), other.title(), other.when().date().words(words), link.note());
  }

  private long start(Event other) {
    return chronology.extent(other).outer().start();
  }

  /// A related event with the axis second at which it may begin.
  private record Link(Event event, long start, @Nullable String note) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      int byStart = Long.compare(start, other.start);
      return byStart != 0 ? byStart : event.id().compareTo(other.event.id());
    }
  }
}
