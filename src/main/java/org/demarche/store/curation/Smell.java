package org.demarche.store.curation;

import java.util.List;
import java.util.Locale;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.words.Message;

/// Something in a dataset that is allowed and that a curator should look at.
///
/// @param sort what sort of thing
/// @param subject the record it is found in
/// @param path from the record to the part that it concerns: names of members and numbers of items
///   from 0; empty for the record itself
/// @param message what it is and what to do, in one or two sentences
/// @param acceptors the records that may accept it; empty where none may
public record Smell(
    Sort sort, Subject subject, List<Object> path, Message message, List<Subject> acceptors) {
  public Smell {
    path = List.copyOf(path);
    acceptors = List.copyOf(acceptors);
  }

  /// The sorts of smell; files write them in lower case with hyphens.
  public enum Sort {
    /// An event without a citation.
    NO_SOURCE,
    /// An event that one witness alone reports or supports, whoever else mentions it in passing.
    SINGLE_WITNESS,
    /// A source that tells of as done what its own date precedes.
    SOURCE_OLDER_THAN_EVENT,
    /// Two events of the same day, kind and participants, or with one participant more.
    SAME_EVENT_TWICE,
    /// A claim on which nobody takes a position.
    CLAIM_WITHOUT_POSITION,
    /// An actor who neither takes part, nor claims, nor stands above one who does.
    UNMENTIONED_ACTOR,
    /// Two names that may be two spellings of one.
    SIMILAR_NAMES,
    /// More than a mention cited from a source that was not read, or read in part.
    UNREAD_SUPPORT,
    /// A print of a report that several sources print, without whose reporting it is.
    NEWSROOM_NOT_SAID,
    /// Two sources of one publisher that count as two witnesses of one event.
    NEWSROOM_TWICE,
    /// A person named in a part that the sources give to somebody unnamed.
    NAMED_UNNAMED,
    /// A date firmer than those of all sources that it rests on.
    HARD_DATE,
    /// A place where nothing happens.
    UNUSED_PLACE,
    /// An acceptance of a warning that is not given.
    NEEDLESS_ACCEPTANCE;

    /// The code that files and problems use.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The record that something is found in.
  public sealed interface Subject {
    record OfEvent(EventId id) implements Subject {}

    record OfActor(ActorId id) implements Subject {}

    record OfPlace(PlaceId id) implements Subject {}

    record OfSource(SourceId id) implements Subject {}
  }
}
