package org.demarche.ui.detail;

import java.util.List;
import org.demarche.model.ActorId;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.SourceId;
import org.demarche.time.Doubt;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// All that the pane says of one event, as text in reading order. A value: no control, no lookup
/// left to do.
///
/// @param disputes what of it is disputed, in the order of the constants
/// @param summary may be empty
/// @param sources every source that the event, its accounts or its claims cite
/// @param evidence how many sources and how many independent witnesses, in words
/// @param note the curator's remark, or null
record DetailModel(
    EventId event,
    String title,
    Kind kind,
    DateLines date,
    List<Dispute> disputes,
    List<String> places,
    List<ParticipantLine> participants,
    String summary,
    List<AccountBlock> accounts,
    List<ClaimBlock> claims,
    List<RelatedBlock> related,
    List<SourceCard> sources,
    String evidence,
    @Nullable String note) {
  DetailModel {
    disputes = List.copyOf(disputes);
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    accounts = List.copyOf(accounts);
    claims = List.copyOf(claims);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
  }

  /// The date and how it is known.
  ///
  /// @param words the date for a sentence
  /// @param weekday of a date that is one day, else null
  /// @param clocks the local time at the place and elsewhere; empty for a date without a time
  /// @param doubts that the text states, in the order of [Doubt]; that it is disputed is said of
  ///   the event
  /// @param derivation how it was reached, one sentence
  /// @param how the reasoning, or null
  /// @param wording the source's own words, or null
  /// @param edtf the text as stored
  record DateLines(
      String words,
      @Nullable String weekday,
      List<String> clocks,
      List<Doubt> doubts,
      String derivation,
      @Nullable String how,
      @Nullable String wording,
      String edtf) {
    DateLines {
      clocks = List.copyOf(clocks);
      doubts = List.copyOf(doubts);
    }
  }

  /// Somebody's part in the event.
  ///
  /// @param as office as the source gives it, else the actor's own, or null
  /// @param affiliation whom the actor belongs to, nearest first: 'Foreign Ministry, Iran'; may be
  ///   empty
  record ParticipantLine(
      ActorId actor, String name, String role, @Nullable String as, String affiliation) {}

  /// A reference to a place in a source.
  ///
  /// @param name 'BBC News, 17 July 2007'
  /// @param paragraphs '¶12'; may be empty
  /// @param says what the source says there, or null
  record Reference(
      SourceId source, String name, String paragraphs, String stance, @Nullable String says) {}

  /// One point on which the sources differ.
  ///
  /// @param heading 'The sources differ on the date'
  /// @param reason why the event shows what it shows; may be empty
  record AccountBlock(String heading, List<VersionLine> versions, String reason) {
    AccountBlock {
      versions = List.copyOf(versions);
    }
  }

  /// One side of a difference.
  ///
  /// @param date its date in words, or null
  /// @param says in our words; empty where it would only repeat the date
  /// @param shown whether it gives the date that the event shows
  record VersionLine(
      @Nullable String date, String says, boolean shown, List<Reference> references) {
    VersionLine {
      references = List.copyOf(references);
    }
  }

  /// What somebody asserts, and where everybody stands on it.
  record ClaimBlock(String proposition, List<PositionLine> positions) {
    ClaimBlock {
      positions = List.copyOf(positions);
    }
  }

  /// Where one actor stands on a proposition.
  ///
  /// @param actor to filter by, or null for an unnamed speaker
  /// @param through the chain of reporting, one sentence from who spoke to who published it: 'The
  ///   captive, through Kevin Bergner, through BBC News'; empty where nobody stands between
  /// @param says how they put it, or null
  record PositionLine(
      @Nullable ActorId actor,
      String who,
      Claim.Attitude attitude,
      String through,
      @Nullable String says,
      List<Reference> references) {
    PositionLine {
      references = List.copyOf(references);
    }
  }

  /// The events that bear on this one in one way, or on which this one bears, by date.
  ///
  /// @param relation read from this event: 'Announced by'
  record RelatedBlock(String relation, List<RelatedLine> events) {
    RelatedBlock {
      events = List.copyOf(events);
    }
  }

  /// A related event.
  ///
  /// @param note one sentence, or null
  record RelatedLine(EventId event, String title, String date, @Nullable String note) {
    /// An event in a list.
    static RelatedLine of(Words words, Event event) {
      return new RelatedLine(event.id(), event.title(), event.when().date().words(words), null);
    }
  }

  /// A source and what it says of this event.
  ///
  /// @param citation the whole citation on one line
  /// @param headline or words for its absence
  /// @param translation of the headline into English, in square brackets; may be empty
  /// @param publication publisher and date, with the authors before them; may be empty
  /// @param references where it speaks of the event itself; empty when only an account or a claim
  ///   rests on it
  /// @param alsoCited paragraphs on which accounts and claims rest; may be empty
  /// @param address to open, or null
  /// @param archive address of an archived copy, or null
  /// @param search address of a web search, where there is no other; else null
  /// @param witness which other sources of the event are one witness with it and why, in sentences;
  ///   may be empty
  /// @param tags what sets it apart, in a few words each
  record SourceCard(
      SourceId source,
      String citation,
      String headline,
      String translation,
      String publication,
      List<Reference> references,
      String alsoCited,
      @Nullable String address,
      @Nullable String archive,
      @Nullable String search,
      @Nullable String localCopy,
      String witness,
      List<Tag> tags,
      @Nullable String note) {
    SourceCard {
      references = List.copyOf(references);
      tags = List.copyOf(tags);
    }

    /// The address to copy: the original, else the archived copy, else nothing.
    @Nullable String link() {
      return address == null ? archive : address;
    }
  }

  /// A quiet word on something.
  ///
  /// @param meaning one sentence for who wonders
  record Tag(String text, String meaning) {}
}
