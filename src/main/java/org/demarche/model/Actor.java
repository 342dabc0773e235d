package org.demarche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organisation, group or state.
///
/// @param name the form shown
/// @param kind what sort of actor it is
/// @param aliases other spellings and names, for search
/// @param partOf the actor it belongs to (person to organisation to state), or null at the top
/// @param office as the sources give it, or null
/// @param description one sentence, or null
/// @param accepts warnings of the checker that are right to stand; may be empty
public record Actor(
    ActorId id,
    String name,
    ActorKind kind,
    List<String> aliases,
    @Nullable ActorId partOf,
    @Nullable String office,
    @Nullable String description,
    List<Acceptance> accepts,
    Extras extras) {
  public Actor {
    aliases = List.copyOf(aliases);
    accepts = List.copyOf(accepts);
  }

  public Actor(
      ActorId id,
      String name,
      ActorKind kind,
      List<String> aliases,
      @Nullable ActorId partOf,
      @Nullable String office,
      @Nullable String description,
      Extras extras) {
    this(id, name, kind, aliases, partOf, office, description, List.of(), extras);
  }

  /// What sort of actor.
  public enum ActorKind {
    STATE,
    ORGANISATION,
    GROUP,
    PERSON
  }
}
