package org.demarche.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One happening, with the evidence for it.
///
/// @param title neutral, complete on its own
/// @param shortTitle for tight places, or null
/// @param when the reading of the date that is shown
/// @param kind id of a [Kind] in the dataset's vocabulary
/// @param significance 1 (a detail) to 5 (what the dataset is about)
/// @param summary in the curator's own words; may be empty
/// @param places where, most exact first; may be empty
/// @param participants who took part, the principal one first; may be empty
/// @param citations which sources support or contradict it
/// @param accounts what the sources differ on
/// @param claims what somebody asserts in connection with it
/// @param relations to other events
/// @param note a remark of the curator's, or null
/// @param accepts warnings of the checker that are right to stand; may be empty
public record Event(
    EventId id,
    String title,
    @Nullable String shortTitle,
    When when,
    String kind,
    int significance,
    String summary,
    List<PlaceId> places,
    List<Participant> participants,
    List<Citation> citations,
    List<Account> accounts,
    List<Claim> claims,
    List<Relation> relations,
    @Nullable String note,
    List<Acceptance> accepts,
    Extras extras) {
  public Event {
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    citations = List.copyOf(citations);
    accounts = List.copyOf(accounts);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    accepts = List.copyOf(accepts);
  }

  public Event(
      EventId id,
      String title,
      @Nullable String shortTitle,
      When when,
      String kind,
      int significance,
      String summary,
      List<PlaceId> places,
      List<Participant> participants,
      List<Citation> citations,
      List<Account> accounts,
      List<Claim> claims,
      List<Relation> relations,
      @Nullable String note,
      Extras extras) {
    this(
        id,
        title,
        shortTitle,
        when,
        kind,
        significance,
        summary,
        places,
        participants,
        citations,
        accounts,
        claims,
        relations,
        note,
        List.of(),
        extras);
  }

  /// The same event with other relations.
  public Event withRelations(List<Relation> relations) {
    return new Event(
        id,
        title,
        shortTitle,
        when,
        kind,
        significance,
        summary,
        places,
        participants,
        citations,
        accounts,
        claims,
        relations,
        note,
        accepts,
        extras);
  }

  /// The same event with other references, save those to events.
  public Event withReferences(
      String kind,
      List<PlaceId> places,
      List<Participant> participants,
      List<Citation> citations,
      List<Account> accounts,
      List<Claim> claims) {
    return new Event(
        id,
        title,
        shortTitle,
        when,
        kind,
        significance,
        summary,
        places,
        participants,
        citations,
        accounts,
        claims,
        relations,
        note,
        accepts,
        extras);
  }

  /// Every citation in it: its own, then those of its accounts and of its claims.
  public Stream<Citation> everyCitation() {
    return Stream.concat(citations.stream(), citationsElsewhere());
  }

  /// The citations of its accounts, then those of its claims.
  public Stream<Citation> citationsElsewhere() {
    return Stream.concat(
        accounts.stream()
            .flatMap(account -> account.versions().stream())
            .flatMap(version -> version.citations().stream()),
        claims.stream()
            .flatMap(claim -> claim.positions().stream())
            .flatMap(position -> position.citations().stream()));
  }

  /// The short title where there is one, else the title.
  public String briefTitle() {
    return shortTitle == null ? title : shortTitle;
  }
}
