package org.demarche;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

/// Collects the fields of an event; everything but id and date has a plain default.
public final class EventBuilder {
  private final String id;
  private final FuzzyDate date;
  private final List<PlaceId> places = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private String title;
  private @Nullable String shortTitle;
  private @Nullable ZoneId zone;
  private String kind = "talks";
  private int significance = 3;

  EventBuilder(String id, String edtf) {
    this.id = id;
    this.title = id;
    this.date = FuzzyDate.of(edtf);
  }

  public EventBuilder title(String title) {
    this.title = title;
    return this;
  }

  public EventBuilder shortTitle(String shortTitle) {
    this.shortTitle = shortTitle;
    return this;
  }

  public EventBuilder zone(ZoneId zone) {
    this.zone = zone;
    return this;
  }

  public EventBuilder kind(String kind) {
    this.kind = kind;
    return this;
  }

  public EventBuilder significance(int significance) {
    this.significance = significance;
    return this;
  }

  public EventBuilder participants(String... actors) {
    for (String actor : actors) {
      participant(actor, "participant");
    }
    return this;
  }

  public EventBuilder participant(String actor, String role) {
    participants.add(new Participant(new ActorId(actor), role, null, Extras.NONE));
    return this;
  }

  public EventBuilder places(String... ids) {
    for (String place : ids) {
      places.add(new PlaceId(place));
    }
    return this;
  }

  public EventBuilder citing(String... sources) {
    for (String source : sources) {
      citations.add(citation(source, Citation.Stance.REPORTS));
    }
    return this;
  }

  public EventBuilder citing(Citation.Stance stance, String source) {
    citations.add(citation(source, stance));
    return this;
  }

  public EventBuilder contradictedBy(String source) {
    citations.add(citation(source, Citation.Stance.CONTRADICTS));
    return this;
  }

  /// Adds a claim that an actor denies.
  public EventBuilder denied(String proposition, String actor, String source) {
    return claim(proposition, actor, Claim.Attitude.DENIES, source);
  }

  /// Adds a claim and where one actor stands on it.
  public EventBuilder claim(
      String proposition, String actor, Claim.Attitude attitude, String source) {
    Claim.Position position =
        new Claim.Position(
            new ActorId(actor),
            null,
            attitude,
            List.of(),
            null,
            List.of(citation(source, Citation.Stance.REPORTS)),
            Extras.NONE);
    claims.add(new Claim(proposition, List.of(position), Extras.NONE));
    return this;
  }

  /// Adds an account that dates the event otherwise.
  public EventBuilder datedToo(String edtf) {
    return account(
        Account.Aspect.DATE,
        new Account.Version("one date", date, List.of(), Extras.NONE),
        new Account.Version("another", FuzzyDate.of(edtf), List.of(), Extras.NONE));
  }

  /// Adds an account of what sources say otherwise of something that is not the date.
  ///
  /// @param sources two of them
  public EventBuilder differing(Account.Aspect about, String... sources) {
    Account.Version[] versions = new Account.Version[sources.length];
    for (int i = 0; i < sources.length; i++) {
      List<Citation> citations = List.of(citation(sources[i], Citation.Stance.REPORTS));
      versions[i] =
          new Account.Version("So says " + sources[i] + ".", null, citations, Extras.NONE);
    }
    return account(about, versions);
  }

  private EventBuilder account(Account.Aspect about, Account.Version... versions) {
    accounts.add(new Account(about, List.of(versions), "All are shown.", Extras.NONE));
    return this;
  }

  public EventBuilder relation(Relation.Type type, String event) {
    relations.add(new Relation(type, new EventId(event), null, Extras.NONE));
    return this;
  }

  Event build() {
    return new Event(
        new EventId(id),
        title,
        shortTitle,
        new When(date, When.Derivation.STATED, null, null, zone),
        kind,
        significance,
        "",
        places,
        participants,
        citations,
        accounts,
        claims,
        relations,
        null,
        Extras.NONE);
  }

  private static Citation citation(String source, Citation.Stance stance) {
    return new Citation(new SourceId(source), List.of(1), stance, null, Extras.NONE);
  }
}
