package org.demarche.model;

import org.jspecify.annotations.Nullable;

/// An actor's part in an event.
///
/// @param role id of a [Role] in the dataset's vocabulary
/// @param as office or description as the source gives it at the time, or null
public record Participant(ActorId actor, String role, @Nullable String as, Extras extras) {}
